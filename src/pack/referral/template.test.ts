import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { check } from "../../engine/check.ts";
import { pagesOf } from "../../engine/pages.ts";
import { relevant } from "../../engine/relevant.ts";
import { namesIn } from "./examples/example.ts";
import { primaryPair } from "./examples/primary-pair.ts";
import { secondaryMessages } from "./examples/secondary-messages.ts";
import { examples } from "./examples.ts";
import type { ReferralAnswers } from "./sections.ts";
import { referral } from "./template.ts";

const today = "2026-11-22";
const asked = (answers: ReferralAnswers): ReadonlySet<string> =>
  new Set(relevant(referral, answers).sections.flatMap(({ questions }) => questions.map(({ key }) => key)));
/** What is missing in a group of one item, by key. */
const missingIn = (answers: ReferralAnswers) =>
  check(referral, answers, "final", { today, names: namesIn(primaryPair) })
    .filter(({ itemId }) => itemId === "i")
    .map(({ key }) => key);

describe("what a referral asks", () => {
  test("urgency first, before anything is typed", () => {
    expect(pagesOf(referral, {}, "compact")[0]).toMatchObject({ sectionId: "route" });
    expect(referral.sections[0].questions.slice(0, 2).map(({ key }) => key)).toEqual(["dangerNow", "urgency"]);
  });

  test.each([
    ["calls", { urgency: "danger" }, { urgency: "written" }],
    ["calls", { urgency: "sameDay" }, {}],
    ["ageNote", {}, { dateOfBirth: "2018-03-14" }],
    ["needsDetail", { needs: "yes" }, { needs: "no" }],
    ["ehcp", { needs: "yes" }, { needs: "notKnown" }],
    ["statusDetail", { statuses: ["lookedAfter"] }, { statuses: ["none"] }],
    ["statusDetail", { statuses: ["adopted"] }, { statuses: ["notKnown"] }],
    ["concernReason", { concernLevel: "problematic" }, {}],
    ["concernBy", { concernLevel: "problematic" }, {}],
    ["concernTool", { concernLevel: "problematic" }, {}],
    ["otherRisksDetail", { otherRisks: ["selfHarm"] }, { otherRisks: ["none"] }],
    ["otherRisksDetail", { otherRisks: ["missing"] }, {}],
    ["workerRiskDetail", { workerRisk: "yes" }, { workerRisk: "notKnown" }],
    ["policeReference", { policeTold: "told" }, { policeTold: "advice" }],
    ["policeWhyNot", { policeTold: "notTold" }, { policeTold: "told" }],
    ["childToldWhy", { childTold: "notYet" }, { childTold: "told" }],
    ["childToldWhy", { childTold: "notTold" }, {}],
    ["notToldReasons", { parents: [{ itemId: "p", parentTold: "notTold" }] }, { parents: [] }],
    [
      "notToldDetail",
      { parents: [{ itemId: "p", parentTold: "tried" }] },
      { parents: [{ itemId: "p", parentTold: "told" }] },
    ],
    ["sourceDetail", { sourceAnonymous: "yes" }, { sourceAnonymous: "no" }],
    ["chronology", { annexes: ["chronology"] }, { annexes: ["plan"] }],
    ["meetings", { annexes: ["meetings"] }, { annexes: ["none"] }],
  ] satisfies readonly (readonly [string, ReferralAnswers, ReferralAnswers])[])(
    "“%s” where %j, and not where %j",
    (key, when, otherwise) => {
      expect(asked(when)).toContain(key);
      expect(asked(otherwise)).not.toContain(key);
    },
  );

  test("the reason for naming another child, and only then", () => {
    const other = (naming: "named" | "letter"): ReferralAnswers => ({
      otherChildren: [{ itemId: "i", otherChild: "c", otherPart: "affected", naming, ownReferral: "made" }],
    });
    expect(missingIn(other("named"))).toEqual(["namingReason"]);
    expect(missingIn(other("letter"))).toEqual([]);
  });

  test("another address of a parent who lives elsewhere, and needs none", () => {
    const parent = (livesWith: "yes" | "no"): ReferralAnswers => ({
      parents: [{ itemId: "i", livesWith, parentAddress: "7 Quarry Lane" }],
    });
    const addresses = (answers: ReferralAnswers) =>
      ((relevant(referral, answers).answers as ReferralAnswers).parents ?? []).map((each) => each.parentAddress);
    expect(addresses(parent("no"))).toEqual(["7 Quarry Lane"]);
    expect(addresses(parent("yes"))).toEqual([undefined]);
    expect(missingIn({ parents: [{ itemId: "i", livesWith: "no" }] })).not.toContain("parentAddress");
  });

  test("a list may be empty where there may be nothing to say", () => {
    const none: ReferralAnswers = {
      household: [],
      significant: [],
      otherChildren: [],
      professionals: [],
      childStatements: [],
      tried: [],
      advice: [],
    };
    const keys = check(referral, none, "final", { today, names: namesIn(primaryPair) }).map(({ key }) => key);
    for (const key of Object.keys(none)) expect(keys).not.toContain(key);
    expect(keys).toEqual(expect.arrayContaining(["parents", "facts", "headline", "asks", "safetyNow"]));
  });
});

describe("the examples", () => {
  test.each(examples.map((example) => [example.title, example] as const))(
    "%s has no answer that does not count",
    (_, example) => {
      expect(relevant(referral, example.answers).answers).toMatchObject(example.answers);
    },
  );

  test("are about two children under two authorities, and know everybody in them", () => {
    expect(new Set(examples.map(({ answers }) => answers.authority)).size).toBe(2);
    for (const example of examples) {
      const names = namesIn(example);
      const { child = "?", authority = "?", referredBy = "?", otherChildren = [] } = example.answers;
      for (const name of [
        names.child(child),
        names.authority(authority),
        names.person(referredBy),
        ...otherChildren.map(({ otherChild = "?" }) => names.child(otherChild)),
      ])
        expect(name).not.toMatch(/not on this tablet/);
    }
    expect(namesIn(secondaryMessages).person("x")).toMatch(/not on this tablet/);
  });
});

describe("half-written referrals", { timeout: 30_000 }, () => {
  test("can be checked: rules only point at questions that are on show", () => {
    const drafts = fc
      .constantFrom(...examples)
      .chain((example) =>
        fc.tuple(
          fc.constant(example),
          thinned(example.answers),
          fc.constantFrom("danger", "sameDay", "written"),
          fc.constantFrom("earlyHelp", "information", "significantHarm"),
        ),
      );
    fc.assert(
      fc.property(drafts, fc.constantFrom("2026-11-22", "2026-09-01"), ([example, some, urgency, basis], on) => {
        const problems = check(referral, { ...some, urgency, basis }, "final", { today: on, names: namesIn(example) });
        expect(problems.every(({ message }) => message.length > 10)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
