import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { announce } from "./announcements.ts";
import { LiveRegion } from "./LiveRegion.tsx";
import { UndoBar } from "./UndoBar.tsx";

afterEach(cleanup);

const spoken = (urgency: string) => document.querySelector(`[aria-live=${urgency}]`)?.textContent ?? "";

test("a removal is said aloud and can be undone", () => {
  const undo = vi.fn();
  render(
    <>
      <LiveRegion />
      <UndoBar message="Removed: Child 2" onUndo={undo} onDismiss={() => {}} />
    </>,
  );
  expect(spoken("polite")).toContain("Removed: Child 2. You can undo this.");
  fireEvent.click(screen.getByText("Undo"));
  expect(undo).toHaveBeenCalledOnce();
});

test("the same words twice are a change each time, so that they are read twice", () => {
  render(<LiveRegion />);
  act(() => announce("Saved"));
  const first = spoken("polite");
  act(() => announce("Saved"));
  expect(first.trim()).toBe("Saved");
  expect(spoken("polite")).not.toBe(first);
});

test("what can't wait interrupts", () => {
  render(<LiveRegion />);
  act(() => announce("This tablet is full", "assertive"));
  expect(spoken("assertive").trim()).toBe("This tablet is full");
  expect(spoken("polite")).toBe("");
});
