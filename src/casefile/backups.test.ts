import { describe, expect, test } from "vitest";
import { backupStanding, lastBackup, unsavedSince } from "./backups.ts";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import type { Backup } from "./entities.ts";
import { finished } from "./records.fixture.ts";

const backup = (id: string, at: string): Backup => ({
  type: "backup",
  v: 2,
  id,
  at,
  by: "me",
  sequence: 4,
  device: "this device",
  records: 12,
  fingerprint: id.repeat(64),
});
const today = "2026-11-28";

describe("how the records stand to the last backup", () => {
  test.each([
    ["nothing written down yet", 0, undefined, "nothing"],
    ["nothing changed since, however long ago", 0, "2025-01-01", "fresh"],
    ["a few changes of today", 9, today, "fresh"],
    ["ten changes, on the same day", 10, today, "due"],
    ["one change, two days on", 1, "2026-11-26", "fresh"],
    ["one change, three days on", 1, "2026-11-25", "due"],
    ["one change, six days on", 1, "2026-11-22", "due"],
    ["one change, a week on", 1, "2026-11-21", "overdue"],
  ] as const)("%s", (_, changed, since, standing) => {
    expect(backupStanding(changed, since, today)).toBe(standing);
  });
});

test("days are counted from the newest backup, or from the first record where there is none", () => {
  const first = { ...finished("incident", "i", {}), startedAt: "2026-11-03T09:00" };
  const second = { ...finished("incident", "j", {}), id: "second", startedAt: "2026-11-05T09:00" };
  const file = withEntities(emptyCaseFile, [second, first]);
  expect(unsavedSince(emptyCaseFile)).toBeUndefined();
  expect(unsavedSince(file)).toBe("2026-11-03");
  const kept = withEntities(file, [backup("a", "2026-11-20T10:00"), backup("b", "2026-11-12T10:00")]);
  expect(lastBackup(kept)?.id).toBe("a");
  expect(unsavedSince(kept)).toBe("2026-11-20");
});
