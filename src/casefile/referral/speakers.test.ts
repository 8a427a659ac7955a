import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child } from "../records.fixture.ts";
import { isSpokenBy, speakersNamed } from "./speakers.ts";

const file = withEntities(emptyCaseFile, [
  child("amal", "Amal Noor", "Idris", { knownAs: "Ami" }),
  child("zoe", "Zoë", "Ó Briain-Łukasiewicz"),
  child("zoe-b", "Zoe", "Bevan"),
]);

describe("whose words they are", () => {
  test.each([
    "Amal Noor Idris",
    "Amal Idris",
    "amal",
    "Ami",
    "Ami Idris, to Mrs Hale at registration",
    "Amal (Year 8)",
    "Amal.",
  ])("“%s” is Amal", (speaker) => {
    expect(isSpokenBy(file, "amal", speaker)).toBe(true);
  });

  test.each(["Amal’s mother", "Mother of Amal Idris", "Idris", "Amal and Zoë", "Amal Hussein", "A friend of Ami", ""])(
    "“%s” is not Amal alone",
    (speaker) => {
      expect(isSpokenBy(file, "amal", speaker)).toBe(false);
    },
  );

  test("a name that two children go by is nobody’s until it is said in full", () => {
    expect(speakersNamed(file, "Zoe")).toEqual(["zoe", "zoe-b"]);
    expect(isSpokenBy(file, "zoe", "Zoë")).toBe(false);
    expect(isSpokenBy(file, "zoe", "Zoe Ó Briain-Łukasiewicz")).toBe(true);
  });
});
