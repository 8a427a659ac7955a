import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runsIn } from "../../../tools/runs.mjs";
import { rules } from "../../casefile/patterns/rules.ts";
import { textsOf } from "../../documents/blocks.ts";
import { isIsoDate } from "../../lib/dates.ts";
import type { Nation } from "../statutory/sources.ts";
import { languageIn } from "../words/language.ts";
import { type CardPhase, phases, subjects } from "./card.ts";
import { cards } from "./cards.ts";
import { cardBlocks } from "./document.ts";
import { learning } from "./learning.ts";
import { cardIn } from "./nation.ts";

const nations: readonly Nation[] = ["england", "wales", "scotland", "northernIreland"];
const allPhases = Object.keys(phases) as readonly CardPhase[];
const today = "2026-11-29";
/** Everything of a card that somebody reads in a nation. */
const readIn = (nation: Nation) =>
  cards.map((card) => {
    const here = cardIn(card, nation);
    return {
      id: card.id,
      texts: [
        here.title,
        here.gist,
        ...here.steps.flatMap(({ steps }) => steps.map(({ text }) => text)),
        ...here.record,
        ...here.avoid,
        ...Object.values(here.phases),
        here.send,
      ],
    };
  });
const titleOf = (id: string) => cards.find((card) => card.id === id)?.title;

describe("the cards", () => {
  test("have ids of their own, and titles", () => {
    const ids = cards.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
  });

  test("are every scenario of the list once", () => {
    const scenarios = cards.flatMap(({ scenario }) => scenario ?? []).sort((a, b) => a - b);
    expect(scenarios).toEqual(Array.from({ length: 36 }, (_, at) => at + 1));
  });

  test("work out each of the eight in full, deeper than the others", () => {
    const worked = cards.filter((card) => card.worked !== undefined);
    expect(worked.map((card) => card.worked).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { id, steps, record, avoid } of worked) {
      const count = Object.values(steps).flatMap((each) => Object.keys(each)).length;
      expect([id, count >= 15, record.length >= 4, avoid.length >= 3]).toEqual([id, true, true, true]);
    }
  });

  test.each(Object.keys(subjects))("have some under the subject “%s”", (subject) => {
    expect(cards.some((card) => card.subject === subject)).toBe(true);
  });

  test.each(cards.map((card) => [card.id, card] as const))("%s follows the spine", (_, card) => {
    const { now, hour, today: day, tomorrow, week } = card.steps;
    for (const steps of [now, hour, day, tomorrow, week]) expect(Object.keys(steps).length).toBeGreaterThan(0);
    expect(card.record.length).toBeGreaterThan(1);
    expect(card.avoid.length).toBeGreaterThan(1);
    expect(card.ask.length).toBeGreaterThan(0);
    expect(card.sources.length).toBeGreaterThan(0);
    expect(Object.keys(card.phases).length).toBeGreaterThan(1);
    expect(isIsoDate(card.lastChecked)).toBe(true);
    expect(card.typed.split(" ").length).toBeGreaterThan(10);
    // A tick is kept under the id of its step, so no two steps of a card share one.
    const ids = Object.values(card.steps).flatMap((steps) => Object.keys(steps));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("speak in sentences that can be taken in by somebody frightened", () => {
    const long = readIn("england").flatMap(({ id, texts }) =>
      texts
        .flatMap((text) => text.split(/(?<=[.;:!?])\s/))
        .filter((sentence) => sentence.split(/\s+/).length > 30)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe("the scenarios of “Responding to scenarios”", () => {
  test.each([
    ["touching that was not agreed to", "touching"],
    ["sexual words among pupils of a special school, in and out of the internet", "special-school-language"],
    ["a young person who exposes themselves to others", "exposing"],
    ["an incident that was dealt with and may be linked to more", "wider-worry"],
  ])("%s", (_, id) => {
    expect(titleOf(id)).toBeTruthy();
  });
});

describe("what case reviews taught", () => {
  const found: readonly string[] = rules.map(({ id }) => id);
  test.each(Object.entries(learning))("%s is put into practice", (id, { heldBy }) => {
    const taught = cards.filter(({ teaches }) => teaches.some((each) => each === id));
    expect(taught.length).toBeGreaterThan(0);
    expect(heldBy.filter((rule) => !found.includes(rule))).toEqual([]);
  });
  test("is all of it: twelve things that went wrong, ten to do better", () => {
    expect(Object.keys(learning)).toHaveLength(22);
  });
});

describe("the words of the cards", () => {
  test.each(nations)("label nobody, blame nobody and leave nothing short, as read in %s", (nation) => {
    const found = readIn(nation).flatMap(({ id, texts }) =>
      texts.flatMap((text) => languageIn(text).map(({ words }) => `${id}: “${words}” in ${text}`)),
    );
    expect(found).toEqual([]);
  });

  test("are in British English", () => {
    const overseas = /\b(program|color|behavior|organiz\w*|recogniz\w*|gotten|math)\b/iu;
    expect(readIn("england").flatMap(({ texts }) => texts.filter((text) => overseas.test(text)))).toEqual([]);
  });

  const ofEngland =
    /Keeping children safe in education|KCSIE|Ofsted|Department for Education|designated safeguarding lead|Working together|children’s social care|early help|section (17|47)|Outcome 21|designated officer/iu;
  test.each(nations.filter((nation) => nation !== "england"))("name nothing that only England has, in %s", (nation) => {
    const inWales = nation === "wales" ? /early help/giu : /$^/gu;
    const found = cards.flatMap((card) =>
      cardBlocks(cardIn(card, nation), { ages: allPhases, local: [] }, today)
        .flatMap(textsOf)
        .filter((text) => ofEngland.test(text.replaceAll(inWales, "")))
        .map((text) => `${card.id}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("a run of nine words is known again, however it is set, and eight are nobody’s", () => {
    const [run] = runsIn("The kettle sings on Tuesdays when nobody minds it");
    expect(runsIn("He said: “the kettle sings, on Tuesdays, when NOBODY minds it” and left.")).toContain(run);
    expect(runsIn("The kettle sings on Tuesdays when nobody minds")).toEqual([]);
  });

  test("repeat no more than eight words of any source", () => {
    const bytes = readFileSync(new URL("../../../tests/fixtures/source-runs.bin", import.meta.url));
    const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
    expect(known.size).toBeGreaterThan(15_000);
    const repeated = [
      ...readIn("england").flatMap(({ id, texts }) => texts.map((text) => [id, text] as const)),
      ...Object.entries(learning).map(([id, { says }]) => [id, says] as const),
    ].filter(([, text]) => runsIn(text).some((run) => known.has(run)));
    expect(repeated).toEqual([]);
  });

  test("the closed service stands in no card", () => {
    const all = JSON.stringify(nations.map((nation) => cards.map((card) => cardIn(card, nation))));
    expect(all).not.toMatch(/0344\s?225|hsbsupport/i);
  });
});
