import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { memoryVault } from "../../../tests/fixtures/memory-vault.ts";
import { emptyCaseFile, withEntities } from "../../casefile/casefile.ts";
import { chronologyOf } from "../../casefile/chronology/chronology.ts";
import type { Entity } from "../../casefile/entities.ts";
import { child, entry, finished, person, school } from "../../casefile/records.fixture.ts";
import { createWorkspace } from "../../records/workspace.ts";
import { WorkspaceProvider } from "../workspace.tsx";
import { Timeline } from "./Timeline.tsx";

afterEach(cleanup);

const incident = (id: string, tier: "note" | "concern", date: string, more: object = {}) =>
  finished("incident", id, {
    tier,
    whenHappened: { precision: "exact", date, time: "12:50" },
    summary: `${id} happened. It was over soon.`,
    children: [{ itemId: "1", child: "amal", role: "displayed" }],
    ...more,
  });

async function show(...records: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const all = [school, person("me", "Folake Adeyemi", "lead"), child("amal", "Amal", "Idris"), ...records];
  await workspace.commit(all.map((put) => ({ put })));
  const lines = chronologyOf(withEntities(emptyCaseFile, all), "amal", ({ number }) => `Record ${number}`);
  render(
    <WorkspaceProvider workspace={workspace}>
      <Timeline lines={lines} />
    </WorkspaceProvider>,
  );
  return workspace;
}
const titles = () => screen.queryAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
const choose = (view: string) => fireEvent.click(screen.getByRole("radio", { name: view }));

describe("the timeline", () => {
  const small = [incident("First", "note", "2026-09-03"), incident("Second", "note", "2026-09-10")];
  const big = incident("Third", "concern", "2026-10-01", {
    statements: [{ itemId: "s", words: { speaker: "Amal Idris", words: "I was only looking." } }],
  });

  test("starts with what is significant, newest first, and sums up the small things", async () => {
    await show(...small, big);
    expect(titles()).toEqual(["Third happened.", "First happened.", "Second happened."]);
    const sum = screen.getByText("Two short notes, 3 September 2026 to 10 September 2026");
    expect(sum.closest("details")?.open).toBe(false);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "October 2026",
      "September 2026",
    ]);
  });

  test("shows everything in the full view, and the oldest first where that is wanted", async () => {
    await show(...small, big);
    choose("Full");
    fireEvent.click(screen.getByRole("button", { name: "Show the oldest first" }));
    expect(titles()).toEqual(["First happened.", "Second happened.", "Third happened."]);
    choose("Agencies");
    expect(screen.getByText("Nothing in this view")).toBeTruthy();
  });

  test("opens the record of a line, and says kind, part, level and lateness in words", async () => {
    await show(big, entry("judgement", "j", "Third", { level: "problematic", judgedOn: "2026-10-01" }));
    const line = screen.getAllByRole("article").find((each) => within(each).queryByText("Third happened."));
    if (line === undefined) throw new Error("There is no such line");
    expect(within(line).getByRole("link").getAttribute("href")).toBe("/file/Third");
    for (const tag of ["Problematic", "Displayed the behaviour", "Late entry"])
      expect(within(line).getByText(tag)).toBeTruthy();
    expect(screen.getByText("Level of concern")).toBeTruthy();
  });

  test("keeps exact words closed until they are wanted", async () => {
    await show(big);
    const words = screen.getByText("I was only looking.");
    expect(words.closest("details")?.open).toBe(false);
    expect(screen.getByText(/^More, with exact words/)).toBeTruthy();
  });

  test("shows what was corrected with the words that are struck out, beside what stands now", async () => {
    const correction = { addendumKind: "correction", replaced: "by the bins", added: "At the gate." };
    await show(big, entry("addendum", "x", "Third", { ...correction, addedAt: "2026-10-05T09:00" }));
    expect(screen.getByText("by the bins").tagName).toBe("S");
  });

  test("shows thirty lines and more when asked, never all of hundreds at once", async () => {
    await show(
      ...Array.from({ length: 70 }, (_, i) => incident(`Nr${i}`, "concern", `2026-0${1 + (i % 9)}-1${i % 10}`)),
    );
    expect(titles()).toHaveLength(30);
    fireEvent.click(screen.getByRole("button", { name: "Show more (40 lines left)" }));
    expect(titles()).toHaveLength(60);
    choose("Full");
    expect(titles()).toHaveLength(30);
  });

  test("starts a mark that says otherwise than the rule, as an entry of its own", async () => {
    const workspace = await show(big);
    fireEvent.click(screen.getByRole("button", { name: /^Mark as not significant: Record 1/ }));
    await screen.findByText("Third happened.");
    await expect
      .poll(() => [...workspace.caseFile.get().drafts.values()])
      .toMatchObject([
        {
          templateId: "significance",
          links: [{ kind: "about", fileId: "Third" }],
          answers: { mark: "ordinary", markedBy: "me", markedAt: "2026-11-22T10:42" },
        },
      ]);
  });

  test("starts an addition to the record of a line, or to the record that an entry is about", async () => {
    const decided = { decision: "Talk with him.", decidedAt: "2026-10-02T09:00" };
    const workspace = await show(big, entry("decision", "d", "Third", decided, { number: 2 }));
    fireEvent.click(screen.getByRole("button", { name: /^Add or correct: Record 2/ }));
    await expect
      .poll(() => [...workspace.caseFile.get().drafts.values()])
      .toMatchObject([
        {
          templateId: "addendum",
          links: [{ kind: "about", fileId: "Third" }],
          answers: { addedBy: "me", addedAt: "2026-11-22T10:42" },
        },
      ]);
  });

  test("says so while nothing is on record", async () => {
    await show();
    expect(screen.getByText("Nothing on record yet")).toBeTruthy();
  });
});
