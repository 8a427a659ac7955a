import { afterEach, describe, expect, test } from "vitest";
import { versionsOf } from "../src/casefile/casefile.ts";
import { clockDoubt } from "../src/casefile/clock.ts";
import { text } from "../src/engine/ask.ts";
import { localDate } from "../src/lib/dates.ts";
import { finishDraft, reviseFile, startFile } from "../src/records/files.ts";
import { createWorkspace } from "../src/records/workspace.ts";
import { setUp } from "./browser/support/people.ts";
import { memoryVault } from "./fixtures/memory-vault.ts";
import { templateOf } from "./fixtures/small-template.ts";

// The clock of a tablet is what its battery and its owner make it. Whatever it says, the versions of a record stay in the order in which
// they were made, nothing that was saved is passed over for something older, and somebody is told to look at the date.

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const template = templateOf(
  [{ id: "all", title: "All", questions: [text("summary", { label: "What happened?", lines: "many" })] }],
  { id: "note" },
);

interface Change {
  readonly what: string;
  readonly to: string;
  readonly zone?: string;
  readonly says: "behind" | "ahead" | undefined;
}

const changes: readonly Change[] = [
  { what: "a day back", to: "2026-11-27T10:42:00Z", says: "behind" },
  { what: "ten years on", to: "2036-11-28T10:42:00Z", says: "ahead" },
  { what: "to 1970", to: "1970-01-01T00:00:10Z", says: "behind" },
  { what: "an hour back, as in October", to: "2026-11-28T09:43:00Z", says: undefined },
  { what: "to a zone where it is tomorrow", to: "2026-11-28T10:43:00Z", zone: "Pacific/Kiritimati", says: undefined },
  {
    what: "to a zone where it is still yesterday",
    to: "2026-11-28T10:43:00Z",
    zone: "Pacific/Pago_Pago",
    says: "behind",
  },
];

describe.each(changes)("a clock that is set $what", ({ to, zone: moved, says }) => {
  test("changes no order, loses no save, and is pointed out where records and date cannot both be right", async () => {
    process.env["TZ"] = "Europe/London";
    let time = "2026-11-28T10:42:00Z";
    const vault = memoryVault();
    const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(time));
    await workspace.commit(setUp.map((put) => ({ put })));
    const draftOf = (fileId: string) => {
      const found = [...workspace.caseFile.get().drafts.values()].find((draft) => draft.fileId === fileId);
      if (found === undefined) throw new Error("There is no draft");
      return found;
    };
    const revise = (summary: string) => reviseFile(workspace, template, fileId, "A review.", () => ({ summary }));
    const fileId = "file-1";
    expect(await startFile(workspace, template, { fileId, answers: { summary: "first" } })).toMatchObject({ ok: true });
    expect(await finishDraft(workspace, template, draftOf(fileId))).toMatchObject({ ok: true });

    time = to;
    if (moved !== undefined) process.env["TZ"] = moved;
    await revise("second");
    expect(await finishDraft(workspace, template, draftOf(fileId))).toMatchObject({ ok: true });
    time = "2026-11-28T10:50:00Z";
    process.env["TZ"] = "Europe/London";
    await revise("third");

    // As after the next unlock: from what is stored, in any order.
    const again = createWorkspace(vault, vault.unlocked(), () => new Date(time));
    const versions = versionsOf(again.caseFile.get(), fileId);
    expect(versions.map(({ version, answers }) => [version, answers["summary"]])).toEqual([
      [1, "first"],
      [2, "second"],
    ]);
    expect([...again.caseFile.get().drafts.values()].map(({ answers }) => answers["summary"])).toEqual(["third"]);

    if (moved !== undefined) process.env["TZ"] = moved;
    const before = {
      drafts: new Map(),
      finished: new Map(versions.slice(0, 1).map((each) => [each.id, each] as const)),
    };
    expect(clockDoubt(before, localDate(new Date(to)))?.kind).toBe(says);
  });
});
