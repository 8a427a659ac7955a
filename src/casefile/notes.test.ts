import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import { notesOf } from "./notes.ts";
import { draft, finished } from "./records.fixture.ts";

const about = (...ids: readonly string[]) => ids.map((child, index) => ({ itemId: `${index}`, child }));
const on = (date: string) => ({ precision: "exact", date }) as const;

test("notes about a child come newest first, and one that does not say when yet before them all", () => {
  const file = withEntities(emptyCaseFile, [
    finished("note", "old", {
      noteKind: "good",
      children: about("amal"),
      whenHappened: on("2026-10-01"),
      summary: "One.",
    }),
    finished("note", "new", { noteKind: "agency", children: about("zoe", "amal"), whenHappened: on("2026-11-01") }),
    draft("note", "half", { children: about("amal") }),
    finished("note", "other", { children: about("zoe"), whenHappened: on("2026-11-02") }),
  ]);
  expect(notesOf(file, "amal").map(({ now, kind, summary }) => [now.fileId, kind, summary])).toEqual([
    ["half", "Note", ""],
    ["new", "Another agency was in touch", ""],
    ["old", "Something good", "One."],
  ]);
});
