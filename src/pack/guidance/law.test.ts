import { describe, expect, test } from "vitest";
import { nations } from "../statutory/nations.ts";
import type { Nation } from "../statutory/sources.ts";
import { lawIn } from "./law.ts";

const all = Object.keys(nations) as readonly Nation[];
const written = (nation: Nation): string => JSON.stringify(lawIn(nation));
const titlesIn = (nation: Nation) => lawIn(nation).works.flatMap(({ works }) => works.map(({ title }) => title));

describe.each(all)("law and guidance in %s", (nation) => {
  test("has a name for everybody who leads and helps, an age from which a child can be charged, and law to read", () => {
    const { names, thresholds, works } = lawIn(nation);
    expect(names.every(({ called }) => called.length > 3)).toBe(true);
    expect(thresholds.some(({ title }) => title.startsWith("When a child can be charged"))).toBe(true);
    expect(works.map(({ title }) => title)).toContain("Law");
  });

  test("an age or duty that no work is given for, or whose work is not read at the source, says what to check", () => {
    for (const { title, works, verify } of lawIn(nation).thresholds) {
      const isKnown = works.length > 0 && works.every((work) => work.mark === "A" || work.verify === undefined);
      expect([title, isKnown || verify !== undefined || works.some((work) => work.verify !== undefined)]).toEqual([
        title,
        true,
      ]);
    }
  });

  test("says that it is a draft, unless it is complete", () => {
    expect(lawIn(nation).whyDraft === undefined).toBe(nations[nation].status === "complete");
  });
});

test("a child can be charged from 12 in Scotland and from 10 elsewhere, as the cards say", () => {
  expect(all.map((nation) => /When a child can be charged: from (\d+)/.exec(written(nation))?.[1])).toEqual(
    all.map((nation) => nations[nation].ageOfResponsibility),
  );
});

test("another nation is not told of England’s guidance or of law that does not hold there", () => {
  for (const nation of all.filter((each) => each !== "england"))
    expect(titlesIn(nation).join()).not.toMatch(/Keeping children safe in education|Working together to safeguard/);
  expect(titlesIn("scotland").join()).not.toMatch(
    /Children Act 1989|Sexual Offences Act 2003|Protection of Children Act/,
  );
  expect(titlesIn("northernIreland").join()).not.toMatch(/Equality Act|Sexual Offences Act 2003/);
});
