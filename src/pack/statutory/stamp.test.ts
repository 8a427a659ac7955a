import { describe, expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { guidanceInForce } from "./stamp.ts";

const said = (on: string, works: Parameters<typeof guidanceInForce>[2]) =>
  guidanceInForce("When this was written", on, works).flatMap(textsOf).join("\n");

describe("what a print says of the guidance in force", () => {
  test("names the edition of that day, when our list was checked, and that the primary document is still to be read", () => {
    const text = said("2026-08-31", ["kcsie"]);
    expect(text).toContain("Keeping children safe in education 2025");
    expect(text).toContain("last checked on 22 November 2026. Confirm it at gov.uk");
  });

  test("names advice about images only where it is asked for", () => {
    expect(said("2026-11-22", ["kcsie", "ukcis-nudes"])).toContain("Sharing nudes and semi-nudes");
    expect(said("2026-11-22", ["kcsie"])).not.toContain("nudes");
  });

  test("has no heading over nothing", () => {
    expect(guidanceInForce("When this was written", "2019-01-01", ["kcsie"])).toEqual([]);
  });
});
