import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { kitchenSink } from "../../../tests/fixtures/kitchen-sink.ts";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { aDraft, openDraftOnScreen } from "../../../tests/fixtures/open-draft.tsx";
import { templateOf } from "../../../tests/fixtures/small-template.ts";
import { text } from "../../engine/ask.ts";
import { section } from "../../engine/template.ts";
import { openDesk } from "../../records/drafting.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { isPressed } from "../../ui/press.ts";
import { createSheet } from "./sheet.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([{ put: aDraft(kitchenSink, {}) }]);
  const desk = openDesk(workspace, "d");
  if (desk === undefined) throw new Error("There is no draft");
  return createSheet(kitchenSink, desk, isPressed);
}
const down = () => fireEvent.pointerDown(document.body, { isPrimary: true, button: 0 });
const up = () => fireEvent.pointerUp(document.body);

test("what follows an answer by itself comes shortly after the last key", async () => {
  const sheet = await open();
  sheet.write("title", "A note");
  expect(sheet.settled.get()).toEqual({});
  vi.advanceTimersByTime(90);
  sheet.write("title", "A note.");
  vi.advanceTimersByTime(90);
  expect(sheet.settled.get()).toEqual({});
  vi.advanceTimersByTime(10);
  expect(sheet.settled.get()).toEqual({ title: "A note." });
});

test("it waits while a finger is down, since the page would move under it and the press be lost", async () => {
  const sheet = await open();
  sheet.write("title", "A note");
  down();
  vi.advanceTimersByTime(500);
  expect(sheet.settled.get()).toEqual({});
  up();
  vi.advanceTimersByTime(100);
  expect(sheet.settled.get()).toEqual({ title: "A note" });
});

test("a press whose end the browser never told holds nothing up for longer than a second", async () => {
  const sheet = await open();
  sheet.write("title", "A note");
  down();
  vi.advanceTimersByTime(1_100);
  expect(sheet.settled.get()).toEqual({ title: "A note" });
  up();
  vi.advanceTimersByTime(1);
});

test("the room of the words about open questions stays when the last is answered", async () => {
  vi.useRealTimers();
  const asked = templateOf([section("one", "One", [text("seen", { label: "What was seen?" })])]);
  await openDraftOnScreen(asked, aDraft(asked, {}, { place: { sectionId: "one" } }));
  const words = await screen.findByText(/^1 question is open on this page/);
  expect(words.className).not.toContain("nothing-open");
  fireEvent.change(screen.getByLabelText("What was seen?"), { target: { value: "A push." } });
  await waitFor(() => expect(words.className).toContain("nothing-open"));
  expect(words.textContent).toMatch(/^1 question is open on this page/);
});
