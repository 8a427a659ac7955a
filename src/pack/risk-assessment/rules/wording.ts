import type { Finding } from "../../../engine/template.ts";
import { saysName, spokenIn } from "../../words/naming.ts";
import { placeTitle } from "../copies.ts";
import type { PlanAnswers } from "../sections.ts";
import { isBeyondInterim, isBlank, type PlanRule, plannedIn } from "./shared.ts";

const vague =
  /\b(monitor(?:ed|ing|s)?|be aware|keep an eye|be vigilant|(?:close|extra|increased) supervision|where possible|as (?:appropriate|necessary|needed)|when needed)\b/iu;

const actionsCanBeSeen: PlanRule = {
  id: "actionsCanBeSeen",
  level: "warn",
  source: "facts.md §3.3: observable, not “monitor”",
  find: (answers) =>
    plannedIn(answers).flatMap((row): readonly Finding[] => {
      const words = vague.exec(row.whatWeDo ?? "")?.[0];
      return words === undefined
        ? []
        : [
            {
              key: "whatWeDo",
              itemId: row.itemId,
              message: `${placeTitle(row)}: “${words}” can mean anything to somebody covering for the day. A suggestion: say where the adult stands, what they can see, and from when until when.`,
            },
          ];
    }),
};

const roomOnACard = 240;
const cardIsShort: PlanRule = {
  id: "cardIsShort",
  level: "warn",
  source: "facts.md §3.5: one page",
  find: (answers) =>
    isBeyondInterim(answers)
      ? plannedIn(answers)
          .filter((row) => (row.whatWeDo ?? "").length > roomOnACard && isBlank(row.cardLine))
          .map((row) => ({
            key: "cardLine",
            itemId: row.itemId,
            message: `${placeTitle(row)}: what you will do is long, and the staff card is one page. Write it in one line for the card.`,
          }))
      : [],
};

interface Printed {
  readonly key: string;
  readonly itemId?: string;
  readonly text: string | undefined;
}
/** Everything that goes as it was written on to a card or into another family’s copy. */
const printedForOthers = (answers: PlanAnswers): readonly Printed[] => [
  ...plannedIn(answers).flatMap(({ itemId, placeDetail, whatWeDo, cardLine, childWords }) => [
    { key: "placeDetail", itemId, text: placeDetail },
    { key: "whatWeDo", itemId, text: whatWeDo },
    { key: "cardLine", itemId, text: cardLine },
    { key: "childWords", itemId, text: childWords },
  ]),
  ...(answers.steps ?? []).flatMap(({ itemId, stepWho, stepWhat }) => [
    { key: "stepWho", itemId, text: stepWho },
    { key: "stepWhat", itemId, text: stepWhat },
  ]),
  { key: "leadReached", text: answers.leadReached },
  { key: "script", text: answers.script },
  { key: "emergency", text: answers.emergency },
  { key: "planBreak", text: answers.planBreak },
];

const namesAnyOf = (names: readonly string[], text: string): boolean => {
  const spoken = spokenIn(text);
  return names.some((name) => saysName(name)(spoken));
};

const sharedWordsNameNobody: PlanRule = {
  id: "sharedWordsNameNobody",
  level: "warn",
  source: "facts.md §3.5 and §3.7 rule 3",
  find: (answers, { names }) => {
    const children = (answers.children ?? []).flatMap(({ child }) => (child === undefined ? [] : [names.child(child)]));
    return printedForOthers(answers).flatMap(({ key, itemId, text }) =>
      text !== undefined && namesAnyOf(children, text)
        ? [
            {
              key,
              ...(itemId !== undefined && { itemId }),
              message:
                "A child’s name is in words that go on staff cards and into other families’ copies. The name is blocked out there, but it reads better without: say what the adult does.",
            },
          ]
        : [],
    );
  },
};

export const wordingRules: readonly PlanRule[] = [actionsCanBeSeen, cardIsShort, sharedWordsNameNobody];
