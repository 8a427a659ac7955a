import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { kitchenSink, kitchenSinkExample } from "../../../tests/fixtures/kitchen-sink.ts";
import { aDraft, openDraftOnScreen } from "../../../tests/fixtures/open-draft.tsx";
import { templateOf } from "../../../tests/fixtures/small-template.ts";
import type { DraftRecord } from "../../casefile/entities.ts";
import { longText, text } from "../../engine/ask.ts";
import { type Advice, type DraftAnswers, type RawAnswers, section } from "../../engine/template.ts";

afterEach(cleanup);

const review = (answers: RawAnswers, more: Partial<DraftRecord> = {}) =>
  openDraftOnScreen(kitchenSink, aDraft(kitchenSink, answers, more), { at: "/write/d/review" });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const without = (key: keyof typeof kitchenSinkExample): RawAnswers => ({ ...kitchenSinkExample, [key]: "" });

describe("check your answers", () => {
  test("shows what was asked and written, each with a way to change it that says what it changes", async () => {
    await review(kitchenSinkExample);
    await heading("Check your answers");
    expect(screen.getByText("A note passed round at lunch")).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Change.*What is this about\?$/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: /^Change.*Which child\?, Child 1: Amal Idris$/ })).toBeTruthy();
  });

  test("lists first what is needed, and its link leads to the question", async () => {
    await review(without("title"));
    const needed = await screen.findByRole("region", { name: "One thing is needed before this can be finished" });
    fireEvent.click(within(needed).getByRole("link", { name: "Answer “What is this about?”" }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("What is this about?")));
  });

  test("a warning explains and does not stop anybody", async () => {
    const { workspace } = await review({
      ...kitchenSinkExample,
      children: [{ itemId: "item-child-1", childId: "child-1", wasTold: "notKnown" }],
    });
    expect(await screen.findByText("Worth another look")).toBeTruthy();
    expect(screen.getByText(/Find out whether the parents of Amal Idris have been told/)).toBeTruthy();
    press("Finish record");
    await waitFor(() => expect(workspace.caseFile.get().finished.size).toBe(1));
  });

  test("finishing turns the draft into a version and leads to the file", async () => {
    const { workspace, path } = await review(kitchenSinkExample);
    await heading("Check your answers");
    press("Finish record");
    await waitFor(() => expect(path()).toBe("/file/f"));
    expect(workspace.caseFile.get().drafts.size).toBe(0);
    expect([...workspace.caseFile.get().finished.values()]).toMatchObject([{ fileId: "f", version: 1 }]);
  });

  test("a further version asks what changed before it is finished", async () => {
    const { workspace } = await review(kitchenSinkExample, { version: 2 });
    await heading("Check your answers");
    press("Finish version 2");
    expect(screen.getByText("Say what changed in this version")).toBeTruthy();
    fireEvent.change(screen.getByLabelText("What changed in this version?"), {
      target: { value: "The bus was added" },
    });
    press("Finish version 2");
    await waitFor(() =>
      expect([...workspace.caseFile.get().finished.values()]).toMatchObject([{ reason: "The bus was added" }]),
    );
  });

  test("what cannot be finished says where to look", async () => {
    const { workspace } = await review(without("title"));
    await heading("Check your answers");
    press("Finish record");
    expect(screen.getByText("This cannot be finished yet")).toBeTruthy();
    expect(workspace.caseFile.get().finished.size).toBe(0);
  });
});

describe("advice on the writing", () => {
  const sections = [
    section("facts", "The facts", [longText("account", { label: "What happened?" }), text("more", { label: "More?" })]),
  ] as const;
  const piece = (id: string, key: "account" | "more"): Advice<DraftAnswers<typeof sections>> => ({
    id,
    title: `About ${key}`,
    why: "A reader has to see it.",
    examples: { weaker: "Some time ago.", stronger: "On 10 November 2026." },
    source: "facts.md §4.3",
    find: () => [{ key, message: `Say when (${id}).` }],
  });
  const advised = templateOf(sections, { advice: [piece("first", "account"), piece("second", "more")] });
  const reviewed = (answers: RawAnswers) =>
    openDraftOnScreen(advised, aDraft(advised, answers), { at: "/write/d/review" });

  test("is all there, stops nobody, and leads to its question", async () => {
    await reviewed({ account: "He fell.", more: "No." });
    expect(await screen.findByRole("region", { name: "Worth another look: how it is written" })).toBeTruthy();
    expect(screen.getByText("Say when (second).")).toBeTruthy();
    press("Say when (first). What happened?");
    const account = await screen.findByLabelText("What happened?");
    await waitFor(() => expect(document.activeElement).toBe(account));
  });
  test("does not repeat what is needed before finishing", async () => {
    await reviewed({ account: "He fell." });
    await heading("Check your answers");
    expect(screen.getByText("Say when (first).")).toBeTruthy();
    expect(screen.queryByText("Say when (second).")).toBeNull();
  });
  test("does not keep a record from being finished", async () => {
    const { workspace } = await reviewed({ account: "He fell.", more: "No." });
    await heading("Check your answers");
    press("Finish record");
    await waitFor(() => expect(workspace.caseFile.get().finished.size).toBe(1));
  });
  test("is not spoken of where a template gives none", async () => {
    await review(kitchenSinkExample);
    await heading("Check your answers");
    expect(screen.queryByText(/how it is written/)).toBeNull();
  });
});

describe("Change", () => {
  test("leads back to the review when nothing new is needed", async () => {
    const { path } = await review(kitchenSinkExample);
    await heading("Check your answers");
    press(/^Change.*What is this about\?$/);
    const title = await screen.findByLabelText("What is this about?");
    await waitFor(() => expect(document.activeElement).toBe(title));
    fireEvent.change(title, { target: { value: "A letter" } });
    press("Continue");
    await heading("Check your answers");
    expect(screen.getByText("A letter")).toBeTruthy();
    expect(path()).toBe("/write/d/review");
  });

  test("leads to every question it has made necessary, one after another, before the review", async () => {
    await review({ ...kitchenSinkExample, place: "corridor", heard: "yes" });
    // “Corridor” asks what an online place does not; it is open, so the list of what is needed already names it.
    await screen.findByRole("region", { name: /needed before this can be finished/ });
    press(/^Change.*Where was it\?$/);
    fireEvent.click(await screen.findByLabelText("Online"));
    press("Continue");
    await heading("Check your answers");
    expect(screen.queryByRole("region", { name: /needed before this can be finished/ })).toBeNull();

    press(/^Change.*Where was it\?$/);
    fireEvent.click(await screen.findByLabelText("Playground"));
    press("Continue");
    const needed = await screen.findByLabelText("Shown by “any”");
    await waitFor(() => expect(document.activeElement).toBe(needed));
    fireEvent.change(needed, { target: { value: "By the wall" } });
    press("Continue");
    await heading("Check your answers");
  });
});
