import { describe, expect, test } from "vitest";
import { cards } from "../../pack/guidance/cards.ts";
import { cardIn } from "../../pack/guidance/nation.ts";
import { findIn, indexOf } from "./find.ts";

const index = indexOf(cards.map((card) => cardIn(card, "england")));
const found = (typed: string) => findIn(index, typed).map(({ id }) => id);

describe("what people type", () => {
  test.each([
    ["groped", "touching"],
    ["someone grabbed her bum in the corridor", "touching"],
    ["sexting", "nude-shared"],
    ["nudes", "nude-shared"],
    ["nude pic going round whatsapp", "nude-shared"],
    ["strip search", "filming"],
    ["dick pic she didn't ask for", "unwanted-image"],
    ["deepfake", "ai-image"],
    ["blackmail", "sextortion"],
    ["flashing", "exposing"],
    ["autistic boy follows a girl", "stares-follows"],
    ["nursery hands down pants", "early-years-touch"],
    ["mum says he would never do that", "parent-denies"],
    ["referral rejected", "threshold-refused"],
    ["threshold not met", "threshold-refused"],
    ["outcome 21", "no-further-action"],
    ["brook amber or red", "disagree-level"],
    ["step brother", "siblings"],
    ["dormitory", "boarding"],
    ["minibus", "taxi"],
    ["residential", "trip"],
    ["toilets", "toilets-changing"],
    ["boyfriend 15", "young-couple"],
    ["snitch", "no-action-wanted"],
    ["it was only banter", "jokes-culture"],
    ["I feel burnt out, debrief", "staff-upset"],
    ["is this hsb?", "not-sure"],
  ])("“%s” finds the card first", (typed, id) => {
    expect(found(typed)[0]).toBe(id);
  });

  test.each([
    ["gropped", "touching"],
    ["sextortoin", "sextortion"],
    ["deapfake", "ai-image"],
    ["exclusoin", "parent-wants-exclusion"],
    ["sextin", "nude-shared"],
  ])("“%s”, with a slip or half typed, finds it too", (typed, id) => {
    expect(found(typed).slice(0, 3)).toContain(id);
  });

  test("nothing, small words and words of nobody find nothing", () => {
    expect([found(""), found("   "), found("the of and"), found("xylophone quartz")]).toEqual([[], [], [], []]);
  });

  test("signs, capitals and accents do not matter", () => {
    expect(found("NUDES!!")).toEqual(found("nudes"));
    expect(found("(nüdes)")[0]).toBe("nude-shared");
  });

  test("each card is found by its own title", () => {
    const missed = cards.filter(({ id, title }) => found(title)[0] !== id).map(({ id }) => id);
    expect(missed).toEqual([]);
  });
});

test("a key is answered in far less than 50 ms", () => {
  const typed = "someone grabbed a younger pupil in the changing rooms and filmed it on snapchat";
  const times = Array.from(typed, (_, at) => {
    const from = performance.now();
    findIn(index, typed.slice(0, at + 1));
    return performance.now() - from;
  }).sort((a, b) => a - b);
  // Half of them: the slowest are the machine’s.
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(50);
});
