import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { followKeyboard } from "./keyboard.ts";
import { TextInput } from "./TextInput.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("the keyboard counts as up while a field has the focus and much of the view is gone, and as down again after", () => {
  const view = Object.assign(new EventTarget(), { height: 800 });
  vi.stubGlobal("visualViewport", view);
  vi.stubGlobal("innerHeight", 800);
  render(<TextInput aria-label="Name" />);
  const stop = followKeyboard();
  const resizeTo = (height: number) => {
    view.height = height;
    view.dispatchEvent(new Event("resize"));
  };
  const { dataset, style } = document.documentElement;

  resizeTo(400);
  expect(dataset["keyboard"]).toBeUndefined();
  screen.getByLabelText("Name").focus();
  expect(dataset["keyboard"]).toBe("open");
  expect(style.getPropertyValue("--visible-height")).toBe("400px");
  resizeTo(800);
  expect(dataset["keyboard"]).toBeUndefined();

  stop();
  resizeTo(400);
  expect(dataset["keyboard"]).toBeUndefined();
});
