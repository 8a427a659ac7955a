import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { aDraft, openDraftOnScreen } from "../../../tests/fixtures/open-draft.tsx";
import { templateOf } from "../../../tests/fixtures/small-template.ts";
import { text } from "../../engine/ask.ts";
import { section } from "../../engine/template.ts";

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const asked = templateOf([section("one", "One", [text("seen", { label: "What was seen?" })])]);

/** A page with one open question, and the words about it, which are one of the things that follow an answer by themselves. */
async function open() {
  await openDraftOnScreen(asked, aDraft(asked, {}, { place: { sectionId: "one" } }));
  const words = await screen.findByText(/^1 question is open on this page/);
  vi.useFakeTimers();
  return {
    answer: () => fireEvent.change(screen.getByLabelText("What was seen?"), { target: { value: "A push." } }),
    saysSo: () => !words.className.includes("nothing-open"),
    keepsItsRoom: () => words.isConnected && words.textContent?.startsWith("1 question is open on this page"),
  };
}
const after = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = () => fireEvent.pointerDown(document.body, { isPrimary: true, button: 0 });

test("what follows an answer by itself comes shortly after it, and moves nothing at the end of the page", async () => {
  const { answer, saysSo, keepsItsRoom } = await open();
  answer();
  expect(saysSo()).toBe(true);
  await after(110);
  expect(saysSo()).toBe(false);
  expect(keepsItsRoom()).toBe(true);
});

test("it waits while a finger is down, since the page would move under it and the press be lost", async () => {
  const { answer, saysSo } = await open();
  answer();
  press();
  await after(500);
  expect(saysSo()).toBe(true);
  fireEvent.pointerUp(document.body);
  await after(210);
  expect(saysSo()).toBe(false);
});

test("a press whose end the browser never told holds nothing up for longer than a second", async () => {
  const { answer, saysSo } = await open();
  answer();
  press();
  await after(900);
  expect(saysSo()).toBe(true);
  await after(210);
  expect(saysSo()).toBe(false);
});
