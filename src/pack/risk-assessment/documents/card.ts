import { type Block, type Fact, facts, notice, table } from "../../../documents/blocks.ts";
import { labelOf } from "../../../engine/summary.ts";
import type { DocumentContext, DocumentDefinition } from "../../../engine/template.ts";
import { longDate } from "../../../lib/dates.ts";
import {
  answeredFacts,
  childIn,
  inPlace,
  isSupervised,
  notYetDecided,
  onTheSpot,
  placeTitle,
  type Step,
  settingsFor,
  supervisionOf,
  whoInShort,
} from "../copies.ts";
import { stepWhen } from "../questions/again.ts";
import type { PlanAnswers, PlanChild } from "../sections.ts";

const rules = notice(
  "warning",
  "What to do, not what happened. Do not copy, photograph or leave this where pupils can see it. Ask the plan lead, not a child.",
);

/** For the adults who act. One page, without the account, needs, other children or anything a child said; home and evenings are the lead’s (facts.md §3.5). */
export const card: DocumentDefinition<PlanAnswers> = {
  id: "card",
  title: "Staff card",
  purpose:
    "A short card for adults who work with one child: what to do where, the safe adult, what to say, whom to call.",
  audience: "staff",
  perChild: "children",
  build: (answers, context): readonly Block[] => {
    const child = childIn(answers, context.forChild);
    return child === undefined
      ? [rules]
      : [
          rules,
          facts(whoItIsAbout(child, context)),
          whatToDo(answers, context, child),
          facts(ifItHappensAgain(answers, context)),
        ];
  },
};

/** For people who mind a place: lunch, gate, bus. No child is named and nothing about one child only is in it. */
export const placesCard: DocumentDefinition<PlanAnswers> = {
  id: "placesCard",
  title: "Places card",
  purpose:
    "A short card for adults on duty: what to do in each place. It names no child, and suits a class or group plan.",
  audience: "staff",
  build: (answers, context): readonly Block[] => [
    rules,
    whatToDo(answers, context),
    facts(ifItHappensAgain(answers, context)),
  ],
};

const whatToDo = (answers: PlanAnswers, { names }: DocumentContext, child?: PlanChild): Block =>
  table(
    "What to do where",
    [
      { title: "Place", width: 4 },
      { title: "What to do", width: 9 },
      { title: "Who", width: 5 },
    ],
    settingsFor(answers, child)
      .filter(({ place }) => place !== "home" && place !== "homeOnline")
      .map((setting) => ({
        from: inPlace(setting.itemId),
        cells: [
          placeTitle(setting),
          `${child === undefined || isSupervised(answers, setting, child) ? supervisionOf(setting) : "Supervision as usual"}. ${
            setting.cardLine?.trim() || setting.whatWeDo?.trim() || notYetDecided
          }`,
          whoInShort(setting, names),
        ],
      })),
  );

const whoItIsAbout = ({ itemId, ...child }: PlanChild, { names }: DocumentContext): readonly Fact[] => [
  {
    label: "Child",
    value: child.child === undefined ? notYetDecided : names.child(child.child),
    from: { sectionId: "children", key: "child", itemId },
  },
  {
    label: "Safe adult",
    value: [
      child.safeAdult === undefined ? notYetDecided : names.person(child.safeAdult),
      child.safeAdultBackup === undefined ? "" : `When away: ${names.person(child.safeAdultBackup)}`,
      child.safeAdultAway === undefined ? "" : `If both are away: ${child.safeAdultAway}`,
    ]
      .filter((part) => part !== "")
      .join(". "),
    from: { sectionId: "children", key: "safeAdult", itemId },
  },
  ...answeredFacts([
    {
      label: "Safe place and signal",
      value: child.safePlace,
      from: { sectionId: "children", key: "safePlace", itemId },
    },
  ]),
];

/** "Straight away – The nearest adult: …" */
const stepLine = ({ stepWhen: at, stepWho, stepWhat }: Step): string =>
  `${at === undefined ? "Then" : labelOf(stepWhen.choices, at)} – ${stepWho ?? notYetDecided}: ${stepWhat ?? notYetDecided}`;

const ifItHappensAgain = (answers: PlanAnswers, { names }: DocumentContext): readonly Fact[] => {
  const from = (key: string) => ({ sectionId: "again", key });
  return [
    ...answeredFacts([
      { label: "If it happens again", value: onTheSpot(answers).map(stepLine).join("\n"), from: from("steps") },
      { label: "What to say", value: answers.script, from: from("script") },
    ]),
    { label: "Who to call", value: answers.emergency?.trim() || notYetDecided, from: from("emergency") },
    ...answeredFacts([
      { label: "If the plan cannot be followed", value: answers.planBreak, from: from("planBreak") },
      {
        label: "Plan lead, and review",
        value: [
          answers.lead && names.person(answers.lead),
          answers.leadReached,
          answers.reviewOn && `Looked at again on ${longDate(answers.reviewOn)}`,
        ]
          .filter((part) => part !== undefined)
          .join(". "),
        from: { sectionId: "about", key: "lead" },
      },
    ]),
  ];
};
