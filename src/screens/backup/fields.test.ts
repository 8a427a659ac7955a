import { expect, test } from "vitest";
import { emptyCaseFile, namesIn } from "../../casefile/casefile.ts";
import type { Supervision } from "../../casefile/entities.ts";
import { fieldsApart } from "./fields.ts";

test("two states of a note that is somebody’s own are told apart by when they were written, and say nothing of what", () => {
  const note = (words: string, changedAt: string): Supervision => ({
    ...{ type: "supervision", v: 1, id: "n", member: "m", kind: "debrief", on: "2026-11-20", nextOn: "" },
    ...{ withWhom: words, about: words, howIAm: words, helps: words, agreed: words },
    ...{ writtenAt: "2026-11-20T16:00", changedAt },
  });
  const apart = fieldsApart(
    note("Cannot sleep", "2026-11-20T16:00"),
    note("Sleeps again", "2026-11-23T09:30"),
    namesIn(emptyCaseFile),
  );
  expect(apart).toEqual([
    { label: "Last written in", here: "20 November 2026 at 16:00", inBackup: "23 November 2026 at 09:30" },
  ]);
});
