import { describe, expect, test } from "vitest";
import { phraseProblems } from "./newPhrase.ts";

const offered = { source: "offered", offered: "acorn ladle mango quiver stone", phrase: "", again: "" } as const;
const own = { source: "own", offered: undefined, phrase: "", again: "" } as const;

describe("the five words offered", () => {
  test("are accepted as they stand, with any spacing", () => {
    expect(phraseProblems({ ...offered, phrase: "  acorn ladle  mango quiver stone " })).toEqual({});
  });
  test("are refused with a word missing", () => {
    expect(phraseProblems({ ...offered, phrase: "acorn ladle mango quiver" }).phrase).toContain("five words");
  });
  test("cannot be agreed to before they are there", () => {
    expect(phraseProblems({ ...offered, offered: undefined, phrase: "anything" }).phrase).toBeDefined();
  });
});

describe("a phrase of one's own", () => {
  test("of 14 characters, typed twice, is accepted", () => {
    const phrase = "gravel teapots";
    expect(phraseProblems({ ...own, phrase, again: phrase })).toEqual({});
  });
  test("of 13 characters is too short, and the sentence says how long it must be", () => {
    expect(phraseProblems({ ...own, phrase: "gravel teapot", again: "gravel teapot" }).phrase).toContain("14");
  });
  test("that anybody would try is refused", () => {
    const phrase = "keeping children safe";
    expect(phraseProblems({ ...own, phrase, again: phrase }).phrase).toContain("anybody");
  });
  test("typed differently the second time is caught at the second field", () => {
    const problems = phraseProblems({ ...own, phrase: "gravel teapots sing", again: "gravel teapots sang" });
    expect(problems.phrase).toBeUndefined();
    expect(problems.again).toBeDefined();
  });
  test("left empty asks for it", () => {
    expect(phraseProblems(own).phrase).toBe("Type your phrase.");
  });
});
