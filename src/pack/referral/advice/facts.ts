import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import { languageIn, withoutQuotations } from "../../words/language.ts";
import type { ReferralAnswers } from "../sections.ts";
import { isBlank, isOpen, isThin, type ReferralAdvice, worthMore } from "./shared.ts";

// What happened, when, how often, and what it rests on (facts.md §4.3, §6.6).

const months =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const aDay = new RegExp(
  `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}/\\d{1,2}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months}|${months} \\d{1,4}|(?:autumn|spring|summer) (?:half[- ])?term)\\b`,
  "iu",
);
const movesOn =
  /\b(?:yesterday|today|tomorrow|recently|lately|the other day|(?:a while|some time) ago|(?:last|this) (?:week|month|term|year|night|morning|afternoon|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?)\b/iu;

type Fact = NonNullable<ReferralAnswers["facts"]>[number];
const hasDay = ({ factWhen, fact = "" }: Fact): boolean => factWhen !== undefined || aDay.test(fact);

const dates: ReferralAdvice = {
  id: "dates",
  title: "Dates and times",
  why: "Dates show a pattern, and let a reader set what you saw beside what others saw. A day that is roughly known is better than none.",
  examples: {
    weaker: "He has been doing this for a while, most recently last week at lunch.",
    stronger: "On Tuesday 10 November 2026 at about 12:40, beside the library door, a lunchtime supervisor saw …",
  },
  source: "facts.md §4.3: what happened, dates; §4.2 R6",
  find: ({ account, facts = [], tried = [] }) => {
    const undated = facts.filter((each) => !isBlank(each.fact) && !hasDay(each));
    const isDated = aDay.test(account ?? "") || facts.some(hasDay);
    const moving = movesOn.exec(withoutQuotations(account ?? ""))?.[0];
    const neverBegan = tried.filter(({ triedWhat, triedFrom }) => !isBlank(triedWhat) && triedFrom === undefined);
    return [
      ...foundIf(
        !isOpen(account) && !isDated,
        "account",
        "What happened has no date. Give the day as well as it is known: “about 10 November”, “in the autumn term”.",
      ),
      ...foundIf(
        moving !== undefined,
        "account",
        `“${moving}” is clear only on the day it is written. Give the date beside it.`,
      ),
      ...firstOf(undated, "factWhen", (count) =>
        count === 1
          ? "One fact has no date. “About” and “between” can be chosen where the day is not certain."
          : `${count} facts have no date, of which this is the first. “About” and “between” can be chosen where the day is not certain.`,
      ),
      ...firstOf(neverBegan, "triedFrom", (count) =>
        count === 1
          ? "One thing that was tried does not say from when. How long it was given shows what it could achieve."
          : `${count} things that were tried do not say from when; this is the first. How long each was given shows what it could achieve.`,
      ),
    ];
  },
};
const firstOf = (
  items: readonly { readonly itemId: string }[],
  key: string,
  say: (count: number) => string,
): readonly Finding[] => (items[0] === undefined ? [] : [{ key, itemId: items[0].itemId, message: say(items.length) }]);

const onlyOnce =
  /\b(?:first (?:time|incident|occasion)|one[- ]off|isolated|single (?:event|incident|occasion)|only once|never before|no pattern)\b/iu;

const pattern: ReferralAdvice = {
  id: "pattern",
  title: "A pattern, not one event",
  why: "Case reviews have found that events were looked at one by one and the pattern was missed. How often, since when and whether it grows often decides the level of need.",
  examples: {
    weaker: "An incident took place in the playground.",
    stronger:
      "This is the fourth time since September: twice in the cloakroom, then on the bus, now under the stairs. Each time with a younger child, and each time further from an adult.",
  },
  source: "facts.md §4.3: context and pattern, chronology attached; §6.4",
  find: ({ pattern: text, annexes = [] }, { otherRecords }) => {
    if (otherRecords === 0)
      return worthMore(
        "pattern",
        text,
        {
          open: "Nothing is said about how often this has happened. If it is the first time known, say so.",
          thin: "How often is said in few words. Since when, where, with whom, and is it growing? If it is the first time known, say so.",
        },
        4,
      );
    const others = otherRecords === 1 ? "one more record" : `${otherRecords} more records`;
    return [
      ...foundIf(
        isThin(text) || onlyOnce.test(text ?? ""),
        "pattern",
        `The case file holds ${others} of this child, and this reads like a single event. How many times, since when, and is it growing?`,
      ),
      ...foundIf(
        !annexes.includes("chronology"),
        "annexes",
        `The case file holds ${others} of this child. A chronology lets the reader see them in order.`,
      ),
    ];
  },
};

const opinion =
  /\b(?:(?:I|we) (?:feel|felt|think|thought|believe|suspect|assume|am sure|are sure)|in (?:my|our) (?:opinion|view)|seems?|seemed|presumably|probably|must have|feels? like)\b/iu;
/** The writer's opinion in a place for facts; what somebody said in their own words is a fact. */
const opinionIn = (text: string): string | undefined =>
  languageIn(text).find(({ kind }) => kind === "certain")?.words ?? opinion.exec(withoutQuotations(text))?.[0];

const factsFirst: ReferralAdvice = {
  id: "factsFirst",
  title: "Facts apart from opinion",
  why: "A reader has to know what was seen, what was said and what you conclude. Opinion has its own place further on, and weighs more when the facts stand alone first.",
  examples: {
    weaker: "He obviously planned it and she seemed fine afterwards.",
    stronger:
      "He asked her twice to come behind the shed (told by a classmate). Afterwards she sat alone and did not eat (seen by the class teacher).",
  },
  source: "facts.md §4.3: facts, opinion, third party; §6.6",
  find: ({ account, facts = [] }) => {
    const inAccount = opinionIn(account ?? "");
    const isAllInferred = facts.length > 0 && facts.every(({ factBasis }) => factBasis === "inferred");
    return [
      ...foundIf(
        inAccount !== undefined,
        "account",
        `“${inAccount}” is opinion in the place for facts. What was seen or heard that makes you think so? The opinion itself belongs under “What you make of it”.`,
      ),
      ...foundIf(
        isAllInferred,
        "facts",
        "Every fact is marked as inferred. What was seen, told or written that they were worked out from?",
      ),
      ...facts.flatMap(({ itemId, fact = "", factBasis }): readonly Finding[] => {
        const words = factBasis === "inferred" ? undefined : opinionIn(fact);
        return words === undefined
          ? []
          : [
              {
                key: "fact",
                itemId,
                message: `“${words}” is opinion. Say what was seen or heard, or mark this one as inferred.`,
              },
            ];
      }),
    ];
  },
};

const development: ReferralAdvice = {
  id: "development",
  title: "Age, understanding and power",
  why: "The same act means different things between children of the same age who both laugh, and where one is bigger, older, threatened or does not understand.",
  examples: {
    weaker: "Both are in Key Stage 2.",
    stronger:
      "Ivo is 11 and reads well; Pia is 7 and has little speech. He told her that her dog would be taken away if she told. She froze and did as he said.",
  },
  source: "facts.md §4.3: developmental stage, power, coercion",
  find: ({ development: text }) =>
    worthMore("development", text, {
      open: "Ages, understanding and power are open. Each child’s age and stage, any force or secrecy, and how each responded.",
      thin: "This is short. Is there a gap in age, size or understanding? Any force, secrecy or pressure? How did each child respond?",
    }),
};

export const factual: readonly ReferralAdvice[] = [pattern, dates, factsFirst, development];
