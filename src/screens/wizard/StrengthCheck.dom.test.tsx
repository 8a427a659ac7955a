import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { kitchenSink } from "../../../tests/fixtures/kitchen-sink.ts";
import { aDraft, openDraftOnScreen } from "../../../tests/fixtures/open-draft.tsx";
import { templateOf } from "../../../tests/fixtures/small-template.ts";
import { group, longText } from "../../engine/ask.ts";
import { type Advice, type DraftAnswers, type RawAnswers, section } from "../../engine/template.ts";
import { besideView } from "./previewPanel.ts";

const sections = [
  section("facts", "The facts", [
    longText("account", { label: "What happened?" }),
    group("tried", [longText("what", { label: "What was done?" }), longText("aim", { label: "To what end?" })], {
      label: "Things tried",
      itemName: "thing tried",
      layout: "cards",
    }),
  ]),
  section("end", "The end", [longText("wish", { label: "What do you ask for?" })]),
] as const;
const piece = (id: string, title: string, find: Advice<DraftAnswers<typeof sections>>["find"]) => ({
  id,
  title,
  why: "A reader has to see it.",
  examples: { weaker: "Some time ago.", stronger: "On 10 November 2026." },
  source: "facts.md §4.3",
  find,
});
const template = templateOf(sections, {
  advice: [
    piece("dates", "Dates", ({ account = "" }) =>
      account.includes("2026") ? [] : [{ key: "account", message: "There is no date." }],
    ),
    piece("aims", "Aims", ({ tried = [] }) =>
      tried.map(({ itemId }) => ({ key: "aim", itemId, message: "There is no aim." })),
    ),
  ],
});
const tried = { tried: [{ itemId: "a", what: "A mentor" }] };

const open = (answers: RawAnswers) => openDraftOnScreen(template, aDraft(template, answers));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const account = () => screen.findByLabelText("What happened?");
const write = async (text: string) => fireEvent.change(await account(), { target: { value: text } });

beforeEach(() => besideView.set("document"));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("where there is no room beside the questions", () => {
  test("the check opens from the bar, and a new draft is met with silence", async () => {
    await open({});
    await account();
    press("Strength");
    const drawer = within(await screen.findByRole("dialog", { name: "Strength check" }));
    expect(drawer.getByText("Nothing to say so far")).toBeTruthy();
    expect(drawer.getByText(/not a score. Nothing here stops you/)).toBeTruthy();
  });

  test("a finding says where it is, and leads there", async () => {
    await open({ account: "He fell.", ...tried });
    await account();
    press("Strength");
    expect(await screen.findByRole("heading", { level: 3, name: "Dates" })).toBeTruthy();
    press("There is no date. What happened?");
    await waitFor(async () => expect(document.activeElement).toBe(await account()));
    expect(screen.queryByText("There is no date.")).toBeNull();
  });

  test("a finding in an item leads to the page of that item, and nothing of the finding is kept with the draft", async () => {
    const { draft, kept } = await open({ account: "He fell.", ...tried });
    await account();
    press("Strength");
    press("There is no aim. Thing tried 1: To what end?");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("To what end?")));
    await kept();
    expect(draft().place).toEqual({ sectionId: "facts", key: "aim", itemId: "a" });
  });

  test("why it matters is there for whoever wants to know", async () => {
    await open({ account: "He fell." });
    await account();
    press("Strength");
    const why = screen.getByText("Why this matters").closest("details");
    expect(why?.open).toBe(false);
    expect(why?.textContent).toContain("A reader has to see it.");
    expect(why?.textContent).toContain("On 10 November 2026.");
  });
});

describe("beside the questions", () => {
  beforeEach(() => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (media) => ({ media, matches: true, addEventListener: () => {}, removeEventListener: () => {} }) as never,
    );
  });
  const tab = (name: RegExp) => screen.getByRole("button", { name });

  test("the document and the check are two views, and the count follows the writing", async () => {
    await open({ account: "He fell." });
    await account();
    expect(tab(/^The document so far/).getAttribute("aria-pressed")).toBe("true");
    expect(tab(/^Strength check/).textContent).toContain("1 thing to look at");
    press(/^Strength check/);
    expect(tab(/^Strength check/).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("There is no date.")).toBeTruthy();
    await write("He fell on 10 November 2026.");
    await waitFor(() => expect(screen.queryByText("There is no date.")).toBeNull());
    expect(tab(/^Strength check/).textContent).toContain("Nothing to look at");
  });

  test("a closed panel opens again in either view", async () => {
    await open({ account: "He fell." });
    await account();
    press("Close what stands beside the questions");
    press("Strength");
    expect(await screen.findByText("There is no date.")).toBeTruthy();
    expect(screen.queryByRole("dialog", { name: "Strength check" })).toBeNull();
  });

  test("a template without advice has the document alone", async () => {
    besideView.set("strength");
    await openDraftOnScreen(kitchenSink, aDraft(kitchenSink, {}));
    expect(await screen.findByRole("heading", { level: 2, name: "The document so far" })).toBeTruthy();
    expect(screen.queryByText(/Strength/)).toBeNull();
  });
});

test("the count is spoken once, after a pause, and not at the start", async () => {
  await open({ account: "He fell." });
  await account();
  press("Strength");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const spoken = () => screen.queryByText("Nothing to look at");
    fireEvent.change(screen.getByLabelText("What happened?"), { target: { value: "He fell on 10 November 2026." } });
    await vi.waitFor(() => expect(screen.queryByText("There is no date.")).toBeNull());
    expect(spoken()).toBeNull();
    await vi.advanceTimersByTimeAsync(4_000);
    await vi.waitFor(() => expect(spoken()).toBeTruthy());
  } finally {
    vi.useRealTimers();
  }
});
