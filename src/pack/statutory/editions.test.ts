import { describe, expect, test } from "vitest";
import { addDays, isIsoDate } from "../../lib/dates.ts";
import { type Edition, editionOn, editions, type Work } from "./editions.ts";

const all: readonly Edition[] = editions;

describe("the edition of guidance in force on a day", () => {
  test("a record from the last day of August 2026 cites the 2025 edition, the next day the 2026 edition", () => {
    expect(editionOn("2026-08-31")?.id).toBe("kcsie-2025");
    expect(editionOn("2026-09-01")?.id).toBe("kcsie-2026");
  });

  test("the newest edition goes on until another replaces it", () => {
    expect(editionOn("2026-11-22")?.id).toBe("kcsie-2026");
  });

  test("before the first edition kept here, and for text that is not a day, there is none", () => {
    expect(editionOn("2025-08-31")).toBeUndefined();
    expect(editionOn("next Tuesday")).toBeUndefined();
    expect(editionOn("2026-10")).toBeUndefined();
  });

  test("other works have editions of their own", () => {
    expect(editionOn("2026-11-22", "ukcis-nudes")?.id).toBe("ukcis-nudes-2024");
    expect(editionOn("2026-03-17", "working-together")).toBeUndefined();
    expect(editionOn("2026-03-18", "working-together")?.id).toBe("working-together-2026");
  });
});

describe("the list of editions", () => {
  test.each(all)("$id has real dates, in order", ({ inForceFrom, inForceTo, lastChecked }) => {
    expect([inForceFrom, lastChecked, inForceTo ?? inForceFrom].every(isIsoDate)).toBe(true);
    expect(inForceFrom <= (inForceTo ?? inForceFrom)).toBe(true);
  });

  test("only what was read at the source is free of a flag to verify", () => {
    expect(all.filter(({ mark, verify }) => mark !== "A" && !verify)).toEqual([]);
  });

  test("ids are unique, and an edition that ended is followed the next day by another of the same work", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { work, inForceTo } of all)
      if (inForceTo !== undefined) expect(editionOn(addDays(inForceTo, 1), work as Work)?.work).toBe(work);
  });
});
