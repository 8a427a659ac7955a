import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noNames, today } from "../../../tests/fixtures/small-template.ts";
import { strongReferral } from "../../../tests/fixtures/strong-referral.ts";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import type { Question } from "../../engine/question.ts";
import { relevant } from "../../engine/relevant.ts";
import type { AdviceContext, Finding } from "../../engine/template.ts";
import { languageIn } from "../words/language.ts";
import { advice } from "./advice.ts";
import { namesIn } from "./examples/example.ts";
import { examples } from "./examples.ts";
import { type ReferralAnswers, sections } from "./sections.ts";

const names = { ...noNames, child: (id: string) => (id === "child-2" ? "Zoë Ó Briain" : "Amal Idris") };
const found = (id: string, answers: ReferralAnswers, more: Partial<AdviceContext> = {}): readonly Finding[] => {
  const piece = advice.find((each) => each.id === id);
  if (piece === undefined) throw new Error(`there is no advice called ${id}`);
  return piece.find(answers, { today, names, otherRecords: 0, ...more });
};
/** Where advice leads when a strong referral is changed in one thing. */
const led = (id: string, change: ReferralAnswers, more?: Partial<AdviceContext>) =>
  found(id, { ...strongReferral, ...change }, more).map(({ key, itemId }) =>
    itemId === undefined ? key : `${key} of ${itemId}`,
  );
const fact = (text: string, more = {}) => ({
  facts: [{ itemId: "f", fact: text, factBasis: "seen" as const, ...more }],
});
const notKnown = "Not known at the time of writing.";

describe("the strength check", () => {
  test("finds nothing in a referral that leaves little to ask", () => {
    const all = advice.flatMap(({ id }) => found(id, strongReferral).map(({ message }) => `${id}: ${message}`));
    expect(all).toEqual([]);
  });
  test.each(examples)("finds nothing in the example “$title”", (example) => {
    const all = advice.flatMap(({ id, find }) =>
      find(example.answers, { today, names: namesIn(example), otherRecords: 0 }).map(
        ({ key, message }) => `${id} at ${key}: ${message}`,
      ),
    );
    expect(all).toEqual([]);
  });
  test("says of each point why it matters, with an example of either kind, and where it comes from", () => {
    expect(new Set(advice.map(({ id }) => id)).size).toBe(advice.length);
    for (const { title, why, examples, source } of advice) {
      for (const text of [title, why, examples.weaker, examples.stronger]) expect(text.length).toBeGreaterThan(4);
      expect(source).toMatch(/facts\.md §/);
      expect(examples.stronger.length).toBeGreaterThan(examples.weaker.length * 0.8);
    }
  });
  test("gives stronger examples and messages without labels or short forms of its own", () => {
    const said = advice.flatMap(({ id, title, why, examples }) => [
      title,
      why,
      examples.stronger,
      ...found(id, {}).map(({ message }) => message),
    ]);
    expect(said.flatMap((text) => languageIn(text).map(({ words }) => `${words} in: ${text}`))).toEqual([]);
  });
  test("never speaks of a score, of acceptance or of what will be decided", () => {
    const said = advice.flatMap(({ id, why }) => [why, ...found(id, {}).map(({ message }) => message)]).join("\n");
    expect(said).not.toMatch(/\b(score|accept|reject|will be (?:taken|refused)|likely to be|must)\b/i);
  });
});

describe("half-written referrals", () => {
  const places = new Set(
    sections
      .flatMap(({ questions }): readonly Question[] => questions)
      .flatMap((question) => [question.key, ...(question.kind === "group" ? question.item.map(({ key }) => key) : [])]),
  );
  test("advice leads only to questions that there are, whatever is missing", () => {
    fc.assert(
      fc.property(thinned(strongReferral), fc.nat(9), (draft, otherRecords) => {
        const { answers } = relevant({ sections }, draft);
        for (const { find } of advice)
          for (const { key, message } of find(answers, { today, names, otherRecords }))
            expect([places.has(key), message.length > 10]).toEqual([true, true]);
      }),
    );
  });
});

describe("what is asked for", () => {
  test("no ask, or an ask nobody could act on", () => {
    expect(led("ask", { asks: [] })).toEqual(["asks"]);
    expect(led("ask", { askDetail: "" })).toEqual(["askDetail"]);
    expect(led("ask", { askDetail: "Please help soon." })).toEqual(["askDetail"]);
  });
  test("something shared for information asks for nothing", () => {
    expect(led("ask", { asks: [], basis: "information" })).toEqual([]);
  });
  test("first lines that are open, long, or ask nothing", () => {
    expect(led("headline", { headline: "" })).toEqual(["headline"]);
    expect(led("headline", { headline: `We ask for help because ${"it goes on and ".repeat(30)}` })).toEqual([
      "headline",
    ]);
    expect(led("headline", { headline: "There are ongoing worries about a boy in Year 5." })).toEqual(["headline"]);
    expect(led("headline", { headline: "Because of two events this month, please assess Amal." })).toEqual([]);
  });
  test("a worry without its reason", () => {
    expect(led("worry", { worries: "" })).toEqual(["worries"]);
    expect(led("worry", { worries: "We are all extremely worried about the risk in general." })).toEqual(["worries"]);
    expect(led("worry", { worries: "We fear for Eli at night, as nobody else is awake in the home." })).toEqual([]);
  });
  test("nothing about what happens if nothing changes", () => {
    expect(led("ifNothing", { ifNothing: notKnown })).toEqual(["ifNothing"]);
    expect(led("ifNothing", { ifNothing: "It gets worse." })).toEqual(["ifNothing"]);
  });
  test("a level without its name, or without a reason", () => {
    expect(led("threshold", { needLevel: notKnown })).toEqual(["needLevel"]);
    expect(led("threshold", { needReason: "" })).toEqual(["needReason"]);
    expect(led("threshold", { needReason: "It is serious." })).toEqual(["needReason"]);
  });
});

describe("what happened", () => {
  const undated = { account: "He held Child B by both arms behind the library.", facts: [] };
  test("no date anywhere", () => {
    expect(led("dates", undated)).toEqual(["account"]);
  });
  test.each([
    "on 10 November",
    "on 10/11/2026",
    "in the autumn term",
    "in October 2026",
    "on 2026-11-10",
    "on the 3rd of May",
  ])("“%s” is a date", (when) => {
    expect(led("dates", { ...undated, account: `${when} he held Child B behind the library.` })).toEqual([]);
  });
  test("a day that moves on as soon as it is written, unless somebody said it so", () => {
    const dated = "On 10 November 2026 he held Child B.";
    expect(led("dates", { account: `${dated} It happened again last week.` })).toEqual(["account"]);
    expect(led("dates", { account: `${dated} Child B said: “It was yesterday.”` })).toEqual([]);
  });
  test("facts and things tried without a date lead to the first of them", () => {
    const facts = ["a", "b"].map((itemId) => ({ itemId, fact: "He stood by the door.", factBasis: "seen" as const }));
    expect(led("dates", { facts })).toEqual(["factWhen of a"]);
    expect(found("dates", { ...strongReferral, facts })[0]?.message).toContain("2 facts");
    expect(led("dates", fact("On 3 March he stood by the door."))).toEqual([]);
    expect(led("dates", { tried: [{ itemId: "t", triedWhat: "A mentor" }] })).toEqual(["triedFrom of t"]);
  });
  test("a single event although the case file holds more", () => {
    expect(
      led("pattern", { pattern: "This is a one-off, as far as we can see from here." }, { otherRecords: 3 }),
    ).toEqual(["pattern"]);
    expect(led("pattern", { pattern: "", annexes: ["plan"] }, { otherRecords: 1 })).toEqual(["pattern", "annexes"]);
    expect(led("pattern", {}, { otherRecords: 3 })).toEqual([]);
  });
  test("the first time known may be the first time", () => {
    expect(led("pattern", { pattern: "It is the first time known." })).toEqual([]);
    expect(led("pattern", { pattern: "" })).toEqual(["pattern"]);
  });
  test.each(["He obviously planned it.", "I feel that he meant it.", "She seemed fine.", "He must have known."])(
    "“%s” is opinion in the place for facts",
    (text) => {
      expect(led("factsFirst", { account: `On 10 November 2026 he came in. ${text}` })).toEqual(["account"]);
      expect(led("factsFirst", fact(text))).toEqual(["fact of f"]);
    },
  );
  test("what somebody said they felt is a fact, and what is marked as inferred says so itself", () => {
    expect(led("factsFirst", { account: "On 10 November she said: “I feel sick. He obviously meant it.”" })).toEqual(
      [],
    );
    expect(
      led("factsFirst", {
        facts: [...(strongReferral.facts ?? []), { itemId: "i", fact: "He probably knew.", factBasis: "inferred" }],
      }),
    ).toEqual([]);
  });
  test("nothing but what was inferred", () => {
    expect(led("factsFirst", fact("He knew where they would be.", { factBasis: "inferred" }))).toEqual(["facts"]);
  });
  test("ages and power left out", () => {
    expect(led("development", { development: "Same class." })).toEqual(["development"]);
  });
});

describe("the children", () => {
  test("no impact on this child, or on the other one", () => {
    expect(led("impact", { impactHere: "" })).toEqual(["impactHere"]);
    expect(led("impact", { impactHere: "She is upset." })).toEqual(["impactHere"]);
    expect(led("impact", { impactOthers: notKnown })).toEqual(["impactOthers"]);
    expect(led("impact", { impactOthers: notKnown, otherChildren: [] })).toEqual([]);
  });
  test("no words of the child, unless what the child shows is told", () => {
    expect(led("childsWords", { childStatements: [], childLife: notKnown })).toEqual(["childStatements"]);
    expect(led("childsWords", { childStatements: [] })).toEqual([]);
    expect(led("childsWords", { childsView: "" })).toEqual(["childsView"]);
  });
  test("strengths left out", () => {
    expect(led("strengths", { strengths: "None known." })).toEqual(["strengths"]);
  });
  test("the name of a child who is a letter, in text and in somebody’s words", () => {
    const message = found("otherNames", { ...strongReferral, pattern: "Zoë and he sit together." })[0]?.message;
    expect(message).toMatch(/^Zoë Ó Briain is named here\. The copy says a letter/);
    expect(led("otherNames", { pattern: "Zoë and he sit together." })).toEqual(["pattern"]);
    const everywhere = { pattern: "Zoë and he sit together.", worries: "We are worried because Zoë is near." };
    const all = found("otherNames", { ...strongReferral, ...everywhere });
    expect(all).toMatchObject([{ message: expect.stringContaining("in 2 places, of which this is the first") }]);
    const childStatement = { speaker: "Amal", words: "It was Zoë." };
    expect(led("otherNames", { childStatements: [{ itemId: "s", childStatement }] })).toEqual(["childStatement of s"]);
  });
  test("a child who is named by decision may be named", () => {
    const otherChildren = [{ itemId: "o", otherChild: "child-2", naming: "named" as const }];
    expect(led("otherNames", { otherChildren, pattern: "Zoë and he sit together." })).toEqual([]);
  });
});

describe("language", () => {
  test("labels lead to the place, with what could stand there and why", () => {
    const [only] = found("labels", {
      ...strongReferral,
      worries: "The perpetrator may hurt Eli, because they share a room.",
    });
    expect(only).toMatchObject({ key: "worries" });
    expect(only?.message).toContain("“perpetrator” could be: the child who displayed the behaviour");
  });
  test("initials and abbreviations, in sentences and in who said it", () => {
    expect(led("inFull", { account: "On 10 November the DSL met J. at the gate." })).toEqual(["account"]);
    expect(led("inFull", fact("He stood there.", { factSource: "J.T." }))).toEqual(["factSource of f"]);
  });
  test("addresses, teams and exact words are left alone", () => {
    const childStatement = { speaker: "Amal", words: "The DSL is a predator, J. said" };
    const change = { team: "MASH", address: "2 J. Smith Row", childStatements: [{ itemId: "s", childStatement }] };
    expect(led("inFull", change)).toEqual([]);
    expect(led("labels", change)).toEqual([]);
  });
  test("a long chronology gets one finding, and not a line for each", () => {
    const chronology = Array.from({ length: 300 }, (_, at) => ({
      itemId: `c${at}`,
      chronoWhat: "The DSL met J. at the gate.",
    }));
    const all = found("inFull", { ...strongReferral, chronology });
    expect(all).toMatchObject([{ key: "chronoWhat", itemId: "c0" }]);
    expect(all[0]?.message).toContain("In 300 lines of the chronology");
  });
});

describe("what was tried, who knows, and safety", () => {
  test("nothing tried and no word on why now", () => {
    expect(led("tried", { tried: [], schoolLimits: "" })).toEqual(["tried"]);
    expect(led("tried", { tried: [] })).toEqual([]);
    expect(led("tried", { schoolLimits: "We cannot cope." })).toEqual(["schoolLimits"]);
  });
  test("something tried without aim or effect", () => {
    const tried = [{ itemId: "t", triedWhat: "A mentor", triedAim: notKnown, triedEffect: "" }];
    expect(led("tried", { tried })).toEqual(["triedAim of t", "triedEffect of t"]);
    expect(led("tried", { tried: [{ itemId: "t", triedAim: "To listen", triedResult: "tooEarly" }] })).toEqual([]);
  });
  test("where the child is, and what keeps everybody safe", () => {
    expect(led("safeNow", { whereNow: "", safetyNow: "Safe in school." })).toEqual(["whereNow", "safetyNow"]);
  });
  test("no date of birth, no address", () => {
    expect(led("identity", { address: notKnown })).toEqual(["address"]);
    const { dateOfBirth: _, ...without } = strongReferral;
    expect(found("identity", without).map(({ key }) => key)).toEqual(["dateOfBirth"]);
  });
  test("nobody else in the home, unless that is said", () => {
    expect(led("household", { household: [] })).toEqual(["household"]);
    expect(led("household", { household: [], familyContext: "There are no brothers or sisters." })).toEqual([]);
  });
  test("a parent with whom the child lives and who cannot be rung", () => {
    expect(led("household", { parents: [{ itemId: "p", livesWith: "yes", parentPhone: notKnown }] })).toEqual([
      "parentPhone of p",
    ]);
  });
  test("a parent who does not know, without a reason", () => {
    const parents = [{ itemId: "p", parentTold: "notTold" as const }];
    expect(led("told", { parents })).toEqual(["notToldReasons"]);
    expect(led("told", { parents, notToldReasons: ["childRisk"], notToldDetail: "Risk." })).toEqual(["notToldDetail"]);
    expect(led("told", { parentsWords: notKnown })).toEqual(["parentsWords"]);
  });
  test("nobody to reach after hours", () => {
    expect(led("reach", { whenClosed: "" })).toEqual(["whenClosed"]);
    expect(led("reach", { whenClosed: "The school office" })).toEqual(["whenClosed"]);
    expect(led("reach", { relationship: "Pupil here." })).toEqual(["relationship"]);
  });
});

describe("boxes that are open", () => {
  test("each leads to its place, and “not known” closes it", () => {
    expect(led("open", { unknowns: "", online: "  " })).toEqual(["online", "unknowns"]);
    expect(led("open", { unknowns: "Not known.", online: "Does not apply." })).toEqual([]);
  });
  test("only where the question is asked", () => {
    expect(led("open", { policeTold: "notTold" })).toEqual(["policeWhyNot"]);
    expect(led("open", { policeTold: "told" })).toEqual([]);
  });
});
