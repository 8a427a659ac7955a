import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../tests/fixtures/thinned.ts";
import { type Anchor, type Block, textsOf } from "../../documents/blocks.ts";
import { check, complete } from "../../engine/check.ts";
import { rowsOf, summarise } from "../../engine/summary.ts";
import { languageIn } from "../words/language.ts";
import { grounds, replies } from "../words/replies.ts";
import { firstStage, namesInFirstStage as names } from "./example.ts";
import { letter } from "./letter.ts";
import { type EscalationAnswers, sections } from "./questions.ts";
import { rules } from "./rules.ts";
import { escalation } from "./template.ts";

const today = "2026-11-24";
const build = (answers: EscalationAnswers): readonly Block[] => letter.build(answers, { names, today, version: 1 });
const spaced = (text: string) => text.replace(/\s+/gu, " ");
const textOf = (blocks: readonly Block[]) => spaced(blocks.flatMap(textsOf).join(" ¶ "));
const unsaid = (answers: EscalationAnswers) => {
  const text = textOf(build(answers));
  return rowsOf(summarise(escalation, answers, names))
    .filter(({ answered, value }) => answered && !text.includes(spaced(value)))
    .map(({ from }) => from.key);
};
const without = <K extends keyof EscalationAnswers>(...keys: readonly K[]): EscalationAnswers =>
  Object.fromEntries(Object.entries(firstStage).filter(([key]) => !keys.some((each) => each === key)));

describe("the letter", () => {
  test("can be finished, without a warning", () => {
    expect(complete(escalation, firstStage, { today, names })).toMatchObject({ ok: true, warnings: [] });
  });

  test("says every answer, and has no gap", () => {
    expect(unsaid(firstStage)).toEqual([]);
    expect(textOf(build(firstStage))).not.toMatch(/not answered|undefined|\[/iu);
  });

  test("reads as a letter: to whom, what was asked and answered, why, what is wanted, and who signs", () => {
    const text = textOf(build(firstStage));
    const inOrder = [
      "Marcus Bell, duty social worker, front door Northvale council",
      "Dear colleague,",
      "We referred Ellis Varga-Thorne to Northvale council on 20 November 2026 at 11:40.",
      "What this is about: The referral was not accepted as meeting the threshold.",
      "We were answered on 23 November 2026 at 15:05: No further action.",
      "The reason that we were given: The school has a plan",
      "Why we see it differently",
      "As we see it: Level 4: children who need protection.",
      "What the school does meanwhile",
      "Please answer in writing, with your reasons, by 26 November 2026.",
      "Yours sincerely,",
      "Wren Halloran, designated safeguarding lead",
      "01632 960 201",
    ].map((said) => text.indexOf(said));
    expect(inOrder).not.toContain(-1);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
  });

  test("with no answer so far says so, and does not speak of seeing things differently", () => {
    const text = textOf(build({ ...without("lastAnswer", "lastAnswerAt", "lastAnswerReason"), ground: "noReply" }));
    expect(text).toContain("There has been no answer so far.");
    expect(text).toContain("Why this should not wait");
    expect(text).not.toContain("We were answered");
    expect(text).not.toContain("Why we see it differently");
  });

  test("with silence after an answer says both", () => {
    const text = textOf(build({ ...firstStage, lastAnswer: "moreAsked", ground: "noReply" }));
    expect(text).toContain("They ask for more information. Since then there has been no answer.");
  });

  test("says as much of the last answer as is known", () => {
    expect(textOf(build(without("lastAnswer")))).toContain("We had an answer on 23 November 2026 at 15:05.");
    expect(textOf(build(without("lastAnswerAt")))).toContain("We were answered: No further action.");
    expect(textOf(build(without("lastAnswer", "lastAnswerAt")))).toContain("We had an answer. ¶ The reason");
    expect(textOf(build(without("lastAnswer", "lastAnswerAt", "lastAnswerReason")))).not.toContain("answer. ¶");
  });

  test("leaves out earlier stages where there were none", () => {
    expect(textOf(build(firstStage))).toContain("Earlier stages");
    expect(textOf(build(without("earlierStages")))).not.toContain("Earlier stages");
  });

  test("shows the one child it is about", () => {
    expect(letter.shows?.(firstStage)).toEqual(["child-ellis"]);
    expect(letter.shows?.({})).toEqual([]);
  });

  test("says what is open in a draft, where it would stand", () => {
    const text = textOf(build({}));
    for (const gap of [
      "We referred [The child: not answered] to [The authority: not answered] on [When: not answered].",
      "What this is about: [What it is about: not answered].",
      "by [By what day: not answered].",
      "Our reference ¶ Not answered",
      "As we see it: Not answered.",
    ])
      expect(text).toContain(gap);
    expect(text).not.toContain("undefined");
  });

  test("leads from its pieces back to questions that are asked", () => {
    const known = sections.flatMap(({ id, questions }) => questions.map(({ key }) => `${id} ${key}`));
    const anchors = build(firstStage)
      .flatMap((block): readonly (Anchor | undefined)[] =>
        block.kind === "facts" ? block.rows.map(({ from }) => from) : "from" in block ? [block.from] : [],
      )
      .flatMap((from) => (from === undefined ? [] : [`${from.sectionId} ${from.key}`]));
    expect(anchors.filter((anchor) => !known.some((each) => each === anchor))).toEqual([]);
    expect(new Set(anchors).size).toBeGreaterThan(16);
  });

  test("is polite and firm, and labels nobody", () => {
    const texts = [...build(firstStage), ...build({})].flatMap(textsOf);
    expect(texts.flatMap((text) => languageIn(text)).filter(({ kind }) => kind !== "short")).toEqual([]);
    expect(texts.join(" ")).not.toMatch(/\b(unacceptable|demand|complain\w*|legal action|failed|must)\b/iu);
  });
});

describe("half-written letters", { timeout: 30_000 }, () => {
  const drafts = fc
    .tuple(
      thinned(firstStage),
      fc.record(
        {
          ground: fc.constantFrom(...Object.keys(grounds)),
          lastAnswer: fc.constantFrom(...Object.keys(replies)),
          raisedAt: fc.constantFrom("2026-11-19T09:00", "2026-11-30T09:00", "2026-11-"),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([some, chosen]): EscalationAnswers => ({ ...some, ...chosen }) as EscalationAnswers);

  test("say every answer, and can be checked", () => {
    fc.assert(
      fc.property(drafts, (answers) => {
        expect(unsaid(answers)).toEqual([]);
        check(escalation, answers, "final", { today, names });
      }),
      { numRuns: 200 },
    );
  });
});

describe("rules of the letter", () => {
  const found = (change: EscalationAnswers) =>
    rules.flatMap((rule) =>
      rule.find({ ...firstStage, ...change }, { today, names }).map(({ key }) => `${rule.level} ${rule.id}: ${key}`),
    );
  test("nobody answers before the letter goes", () => {
    expect(found({ answerBy: "2026-11-23" })).toEqual(["stop answer-by-before-letter: answerBy"]);
    expect(found({ answerBy: "2026-11-24" })).toEqual([]);
  });
  test("the letter comes after the answer that it is about", () => {
    expect(found({ raisedAt: "2026-11-23T15:04" })).toEqual(["warn letter-before-answer: raisedAt"]);
    expect(found({ raisedAt: "2026-11-23T15:05" })).toEqual([]);
  });
  test("the letter comes after the referral", () => {
    expect(found({ referredAt: "2026-11-24T11:21" })).toEqual(["warn letter-before-referral: raisedAt"]);
    expect(found({ referredAt: "2026-11-24T11:20" })).toEqual([]);
  });
  test("a day that was right in the referral is asked about, once the letter is of another day", () => {
    const wanted = "A strategy discussion today.";
    expect(found({ wanted })).toEqual(["warn day-of-the-referral: wanted"]);
    expect(found({ wanted, referredAt: "2026-11-24T09:00" })).toEqual([]);
    expect(found({ wanted: "A strategy discussion by Thursday." })).toEqual([]);
  });
  test("what is open is compared with nothing", () => {
    expect(rules.flatMap((rule) => rule.find({}, { today, names }))).toEqual([]);
  });
});
