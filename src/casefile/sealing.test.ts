import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import type { Entity, ExportedRecord } from "./entities.ts";
import { finished } from "./records.fixture.ts";
import { isSealDue } from "./sealing.ts";

const first = finished("incident", "i", {}, { finishedAt: "2026-09-01T16:00" });
const left = (documentId: string, at: string): ExportedRecord => ({
  ...{ type: "exported", v: 5, id: documentId + at, fileId: "", version: 0, documentId, at, by: "me", fileName: "" },
  ...{ fingerprint: "", format: "print", recipient: "", purpose: "", contents: "", withheld: [] },
});
const isDue = (...entities: readonly Entity[]) => isSealDue(withEntities(emptyCaseFile, entities), "2026-10-10");

test("a seal is due a month after the last one, or after the first record; with no record none is", () => {
  expect(isDue()).toBe(false);
  expect(isDue(first)).toBe(true);
  expect(isDue(finished("incident", "i", {}, { finishedAt: "2026-09-09T16:00" }))).toBe(false);
  expect(isDue(first, left("log-seal", "2026-09-10T09:00"))).toBe(false);
  expect(isDue(first, left("log-seal", "2026-08-01T09:00"), left("log-seal", "2026-09-08T09:00"))).toBe(true);
  expect(isDue(first, left("record", "2026-10-09T09:00"))).toBe(true);
});
