import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runsIn } from "../../../tools/runs.mjs";
import { textsOf } from "../../documents/blocks.ts";
import { cards } from "../guidance/cards.ts";
import { learning } from "../guidance/learning.ts";
import { cases } from "../practice/cases.ts";
import { staff } from "../practice/school.ts";
import type { Nation } from "../statutory/sources.ts";
import { languageIn } from "../words/language.ts";
import { facilitatorBlocks, handoutBlocks } from "./documents.ts";
import { oldInSession, sessionIn } from "./here.ts";
import type { Session } from "./session.ts";
import { sessions } from "./sessions.ts";
import { wanted } from "./wanted.ts";

const today = "2026-11-29";
const nations: readonly Nation[] = ["england", "wales", "scotland", "northernIreland"];
const ledIn = (session: Session, nation: Nation = "england") =>
  facilitatorBlocks(sessionIn(session, nation), today).flatMap(textsOf);
const handedIn = (session: Session) => handoutBlocks(sessionIn(session, "england")).flatMap(textsOf);
const each = sessions.map((session) => [session.id, session] as const);

describe("the sessions", () => {
  test("are at least six of ten minutes and three of forty-five, each with an id of its own", () => {
    expect(sessions.filter(({ minutes }) => minutes === 10).length).toBeGreaterThanOrEqual(6);
    expect(sessions.filter(({ minutes }) => minutes === 45).length).toBeGreaterThanOrEqual(3);
    expect(new Set(sessions.map(({ id }) => id)).size).toBe(sessions.length);
  });

  test.each(each)("%s takes as long as it says, and each step is worth its time", (_, { minutes, steps }) => {
    expect(steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(minutes);
    expect(steps.filter((step) => step.told !== undefined).length).toBeGreaterThan(1);
    for (const { told, questions = [] } of steps) expect(told === undefined).toBe(questions.length === 0);
  });

  test.each(each)("%s leads to cards that there are", (_, session) => {
    const ids: readonly string[] = cards.map(({ id }) => id);
    expect(session.cards.filter((id) => !ids.includes(id))).toEqual([]);
    expect(session.cards.length).toBeGreaterThan(0);
    expect(session.sources.length).toBeGreaterThan(0);
  });

  test("tell of people who are in no other case, and of each only in its own", () => {
    const elsewhere = JSON.stringify([cases, staff]);
    const all = sessions.flatMap(({ people }) => people);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
    for (const session of sessions) {
      const text = ledIn(session).join(" ");
      for (const name of session.people) {
        expect([session.id, name, text.includes(name)]).toEqual([session.id, name, true]);
        expect(elsewhere).not.toMatch(new RegExp(`\\b${name}\\b`, "u"));
      }
      expect(
        all.filter((name) => !session.people.includes(name) && new RegExp(`\\b${name}\\b`, "u").test(text)),
      ).toEqual([]);
      expect(text).toContain(session.school);
    }
  });
});

describe("what they teach", () => {
  test.each(Object.keys(learning))("what case reviews taught: %s", (id) => {
    expect(sessions.some(({ teaches }) => teaches.some((taught) => taught === id))).toBe(true);
  });
  test.each(Object.keys(wanted))("what those who work with children asked for: %s", (id) => {
    expect(sessions.some(({ meets }) => meets.some((met) => met === id))).toBe(true);
  });
});

describe("the handout", () => {
  test.each(each)("of %s holds the case and the questions, and nothing that is for the facilitator", (_, session) => {
    const handed = handedIn(session);
    const here = sessionIn(session, "england");
    for (const { part, questions, does } of here.steps) {
      for (const text of [...(part?.told ?? []), ...questions.map(({ ask }) => ask)]) expect(handed).toContain(text);
      const kept = [does, ...questions.flatMap(({ good, wrong }) => [good, wrong ?? good])];
      expect(kept.filter((text) => handed.join("\n").includes(text))).toEqual([]);
    }
    const forFacilitators = [
      ...here.takeAway,
      ...here.aims,
      ...here.prepare,
      ...here.care,
      ...here.careForFacilitators,
    ];
    expect(forFacilitators.filter((text) => handed.join("\n").includes(text))).toEqual([]);
  });
});

describe("the words of the sessions", () => {
  test.each(nations)("label nobody and leave nothing short, as read in %s", (nation) => {
    const found = sessions.flatMap((session) =>
      ledIn(session, nation).flatMap((text) =>
        languageIn(text).map(({ words }) => `${session.id}: “${words}” in ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test("begin no sentence with what a nation fills in, which has no capital", () => {
    expect(JSON.stringify(sessions)).not.toMatch(/(?:"|[.!?]”? )\{/u);
  });

  test("are short enough to be read aloud", () => {
    const long = sessions.flatMap((session) =>
      ledIn(session)
        // Titles of works and cards.
        .filter((text) => !text.startsWith("Cards in Waymark"))
        .flatMap((text) => text.split(/(?<=[.;:!?]”?)\s/))
        .filter((sentence) => sentence.split(/\s+/).length > 30)
        .map((sentence) => `${session.id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  const ofEngland =
    /Keeping children safe in education|KCSIE|Ofsted|Department for Education|designated safeguarding lead|Working together|children’s social care|early help|section (17|47)|Outcome 21|designated officer/iu;
  test.each(nations.filter((nation) => nation !== "england"))("name nothing that only England has, in %s", (nation) => {
    const own = nation === "wales" ? /early help/giu : /$^/gu;
    const found = sessions.flatMap((session) =>
      ledIn(session, nation)
        // A work keeps its name and its publisher.
        .filter((text) => !text.startsWith("Cards in Waymark"))
        .filter((text) => ofEngland.test(text.replaceAll(own, "")))
        .map((text) => `${session.id}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("repeat no more than eight words of any source", () => {
    const bytes = readFileSync(new URL("../../../tests/fixtures/source-runs.bin", import.meta.url));
    const known = new Set(new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4));
    const repeated = [
      ...sessions.flatMap((session) => ledIn(session)),
      ...Object.values(wanted).map(({ says }) => says),
    ].filter((text) => runsIn(text).some((run) => known.has(run)));
    expect(repeated).toEqual([]);
  });

  test("say when what they rest on has not been checked for a year", () => {
    const [session] = sessions;
    if (session === undefined) throw new Error("There is no session");
    expect(oldInSession(sessionIn(session, "england"), today)).toBeUndefined();
    expect(oldInSession(sessionIn(session, "england"), "2028-01-01")).toMatch(
      /^Last checked more than a year ago: This session/,
    );
  });
});
