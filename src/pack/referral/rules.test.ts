import { describe, expect, test } from "vitest";
import { check, complete } from "../../engine/check.ts";
import { namesIn } from "./examples/example.ts";
import { primaryPair } from "./examples/primary-pair.ts";
import { examples } from "./examples.ts";
import { rules } from "./rules.ts";
import type { ReferralAnswers } from "./sections.ts";
import { referral } from "./template.ts";

const today = "2026-11-22";
const context = { today, names: namesIn(primaryPair) };

/** What the rules find when an example is changed in one way, as "rule: key, item". */
const found = (change: ReferralAnswers, on = today): readonly string[] =>
  rules.flatMap((rule) =>
    rule
      .find({ ...primaryPair.answers, ...change }, { ...context, today: on })
      .map(({ key, itemId }) => `${rule.id}: ${[key, itemId].filter((part) => part !== undefined).join(", ")}`),
  );
const levelOf = (id: string) => rules.find((rule) => rule.id === id)?.level;
const told = (parentAgrees: "agrees" | "against" | "notSought"): ReferralAnswers => ({
  parents: [{ itemId: "p", parentTold: "told", parentAgrees }],
});

describe("rules of the referral", () => {
  test.each(examples.map((example) => [example.title, example] as const))("find nothing in: %s", (_, example) => {
    const finished = complete(referral, example.answers, { today, names: namesIn(example) });
    expect(finished).toMatchObject({ ok: true, warnings: [] });
  });

  test("say what and why, in whole sentences, and where they come from", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { source } of rules) expect(source).toMatch(/facts\.md §/);
  });

  test("stop only where a referral would contradict itself", () => {
    expect(rules.filter(({ level }) => level === "stop").map(({ id }) => id)).toEqual([
      "child-is-also-another",
      "other-child-twice",
      "date-still-to-come",
      "tried-until-before-from",
    ]);
  });

  test("ask nothing of a draft that is only begun", () => {
    expect(check(referral, {}, "final", context).filter(({ level }) => level === "warn")).toEqual([]);
  });
});

describe("danger", () => {
  test("now, and the police not told", () => {
    expect(found({ urgency: "danger", policeTold: "notTold" })).toEqual(["danger-without-police: policeTold"]);
    expect(levelOf("danger-without-police")).toBe("warn");
    expect(found({ urgency: "danger", policeTold: "told" })).toEqual([]);
    expect(found({ urgency: "sameDay", policeTold: "notTold" })).toEqual([]);
  });

  test("of significant harm wants a call, whatever the form", () => {
    expect(found({ urgency: "written" })).toEqual(["significant-harm-without-call: basis"]);
    expect(found({ urgency: "written", basis: "inNeed", asks: ["assessment"] })).toEqual([]);
    expect(found({ urgency: "sameDay" })).toEqual([]);
  });

  test("without a call the urgent way cannot be finished", () => {
    const problems = check(referral, { ...primaryPair.answers, calls: [] }, "final", context);
    expect(problems.map(({ key, level }) => [key, level])).toEqual([["calls", "stop"]]);
    expect(
      check(referral, { ...primaryPair.answers, basis: "inNeed", urgency: "written", calls: [] }, "final", context),
    ).toEqual([]);
  });
});

describe("agreement", () => {
  const early: ReferralAnswers = { basis: "earlyHelp", asks: ["support"] };

  test("early help that a parent is against", () => {
    expect(found({ ...early, ...told("against") })).toEqual(["early-help-against-wishes: basis"]);
    expect(found({ ...early, ...told("agrees") })).toEqual([]);
    expect(found({ ...early, ...told("notSought") })).toEqual([]);
    expect(found(told("against"))).toEqual([]);
  });

  test("shared by agreement, though nobody agrees", () => {
    const shared: ReferralAnswers = { sharingBasis: "agreement" };
    expect(found({ ...shared, ...told("against") })).toEqual(["shared-by-agreement-nobody-gave: sharingBasis"]);
    expect(found({ ...shared, ...told("notSought") })).toEqual(["shared-by-agreement-nobody-gave: sharingBasis"]);
    expect(found({ ...shared, ...told("agrees") })).toEqual([]);
    expect(found({ ...shared, parents: [] })).toEqual([]);
    expect(found({ sharingBasis: "duty", ...told("against") })).toEqual([]);
  });
});

describe("what is asked", () => {
  test.each(["earlyHelp", "information"] as const)("a strategy discussion does not go with %s", (basis) => {
    expect(found({ basis })).toEqual(["strategy-without-harm: asks"]);
    expect(found({ basis, asks: ["support"] })).toEqual([]);
  });
  test.each(["inNeed", "specialist", "significantHarm"] as const)("a strategy discussion may go with %s", (basis) => {
    expect(found({ basis })).toEqual([]);
  });

  test.each([
    [{ statuses: ["none", "lookedAfter"] }, "statuses"],
    [{ statuses: ["notKnown", "inNeed"] }, "statuses"],
    [{ otherRisks: ["selfHarm", "none"] }, "otherRisks"],
    [{ otherRisks: ["notKnown", "missing"] }, "otherRisks"],
    [{ annexes: ["none", "plan"] }, "annexes"],
  ] satisfies readonly (readonly [ReferralAnswers, string])[])("none together with something: %j", (change, key) => {
    expect(found(change)).toEqual([`none-and-more: ${key}`]);
  });
  test.each([
    { statuses: ["none"] },
    { statuses: ["inNeed", "youngCarer"] },
    { otherRisks: ["notKnown"] },
    { annexes: ["none"] },
  ] satisfies readonly ReferralAnswers[])("one answer, or several that go together: %j", (change) => {
    expect(found(change)).toEqual([]);
  });
});

describe("people", () => {
  const also = (...ids: readonly string[]): ReferralAnswers => ({
    otherChildren: ids.map((otherChild, index) => ({ itemId: `c${index}`, otherChild, naming: "letter" as const })),
  });

  test("the child is not another child too", () => {
    expect(found(also("child-ellis"))).toEqual(["child-is-also-another: otherChild, c0"]);
    expect(found(also("child-noor"))).toEqual([]);
    const problems = check(referral, { child: "child-ellis", ...also("child-ellis") }, "final", context);
    expect(problems.find(({ itemId, key }) => itemId === "c0" && key === "otherChild")).toMatchObject({
      level: "stop",
      sectionId: "family",
      message: expect.stringContaining("Ellis Varga-Thorne"),
    });
  });

  test("another child is there once", () => {
    expect(found(also("child-noor", "child-x", "child-noor"))).toEqual(["other-child-twice: otherChild, c2"]);
    expect(found(also("child-noor", "child-x"))).toEqual([]);
    expect(found({ otherChildren: [{ itemId: "a" }, { itemId: "b" }] })).toEqual([]);
  });

  test.each(["Not known at the time of writing.", "not known", "Unknown", "No fixed abode"])(
    "“%s” is no address to find the authority by",
    (address) => {
      expect(found({ address })).toEqual(["address-not-known: address"]);
    },
  );
  test.each(["14 Tanyard Row, Northvale", "Slept last at her aunt’s, 3 Mill Lane; address since then not known"])(
    "“%s” says where",
    (address) => {
      expect(found({ address })).toEqual([]);
    },
  );

  test("a second person is another person", () => {
    expect(found({ deputy: "person-halloran" })).toEqual(["referrer-is-also-second: deputy"]);
    expect(found({ seenBy: "person-halloran" })).toEqual(["referrer-is-also-second: seenBy"]);
  });
});

describe("dates", () => {
  const later = { precision: "exact", date: "2026-11-23" } as const;
  test.each([
    [{ dateOfBirth: "2026-11-23" }, "dateOfBirth"],
    [{ lastTime: later }, "lastTime"],
    [{ lastTime: { precision: "between", from: "2026-11-23", to: "2026-11-30" } }, "lastTime"],
    [{ lastTime: { precision: "term", term: "spring", year: 2027 } }, "lastTime"],
    [{ concernOn: "2026-11-23" }, "concernOn"],
    [{ calls: [{ itemId: "i", callAt: "2026-11-23T09:00" }] }, "callAt, i"],
    [{ parents: [{ itemId: "i", parentBorn: "2026-11-23" }] }, "parentBorn, i"],
    [{ professionals: [{ itemId: "i", lastContact: later }] }, "lastContact, i"],
    [{ facts: [{ itemId: "i", factWhen: later }] }, "factWhen, i"],
    [{ childStatements: [{ itemId: "i", childStatementWhen: later }] }, "childStatementWhen, i"],
    [{ tried: [{ itemId: "i", triedFrom: later }] }, "triedFrom, i"],
    [{ advice: [{ itemId: "i", adviceAt: "2026-11-23T09:00" }] }, "adviceAt, i"],
    [{ chronology: [{ itemId: "i", chronoWhen: later }] }, "chronoWhen, i"],
    [{ meetings: [{ itemId: "i", meetingOn: "2026-11-23" }] }, "meetingOn, i"],
  ] satisfies readonly (readonly [ReferralAnswers, string])[])("still to come: %j", (change, place) => {
    expect(found(change)).toEqual([`date-still-to-come: ${place}`]);
  });

  test("today, the past, a half-written date and an end that is planned may stand", () => {
    expect(found({ lastTime: { precision: "exact", date: today } })).toEqual([]);
    expect(found({ lastTime: { precision: "exact", date: "2027-1-" } })).toEqual([]);
    expect(found({ lastTime: { precision: "between", from: "2026-11-20", to: "2026-11-30" } })).toEqual([]);
    expect(found({ tried: [{ itemId: "i", triedUntil: later }] })).toEqual([]);
  });

  test("nothing ends before it began", () => {
    const tried = (from: string, until: string, precision: "exact" | "about" = "exact"): ReferralAnswers => ({
      tried: [{ itemId: "i", triedFrom: { precision, date: from }, triedUntil: { precision: "exact", date: until } }],
    });
    expect(found(tried("2026-10-05", "2026-10-04"))).toEqual(["tried-until-before-from: triedUntil, i"]);
    expect(found(tried("2026-10-05", "2026-10-05"))).toEqual([]);
    expect(found(tried("2026-10-05", "2026-10-04", "about"))).toEqual([]);
  });

  test("an answer is expected on a day to come", () => {
    expect(found({ answerBy: "2026-11-21" })).toEqual(["answer-by-has-passed: answerBy"]);
    expect(found({ answerBy: today })).toEqual([]);
  });

  test("a child is under eighteen", () => {
    expect(found({ dateOfBirth: "2008-11-22" })).toEqual(["eighteen-or-older: dateOfBirth"]);
    expect(found({ dateOfBirth: "2008-11-23" })).toEqual([]);
  });
});
