import {
  type Block,
  type Fact,
  facts,
  heading,
  notice,
  paragraph,
  type Quote,
  type Signature,
  table,
} from "../../../documents/blocks.ts";
import type { Statement } from "../../../engine/answer.ts";
import { labelOf, statementDetail } from "../../../engine/summary.ts";
import type { DocumentContext, DocumentDefinition } from "../../../engine/template.ts";
import { longDate } from "../../../lib/dates.ts";
import { contacts } from "../../statutory/contacts.ts";
import {
  answeredFacts,
  childIn,
  inPlace,
  isNearby,
  isSupervised,
  notYetDecided,
  placeTitle,
  settingsFor,
  stepsTable,
  supervisionExplained,
  whoMakesSure,
} from "../copies.ts";
import { agreeAnswer, agreeWho } from "../questions/agreement.ts";
import type { PlanAnswers, PlanChild, PlanSetting } from "../sections.ts";
import { disclaimer } from "./full-plan.ts";

const heardWords = ({ words, speaker, ...how }: Statement, from: Quote["from"]): Quote => ({
  kind: "quote",
  words,
  speaker,
  detail: statementDetail(how),
  ...(from && { from }),
});

/** For one family. Holds that child’s own details and the shared places and steps; never another child, an account of what happened, or what adults believe. */
export const parentCopy: DocumentDefinition<PlanAnswers> = {
  id: "parentCopy",
  title: "Family copy",
  purpose:
    "For the parents or carers of one child: their own child’s part of the plan, with every other child left out.",
  audience: "parent",
  perChild: "children",
  build: (answers, context): readonly Block[] => {
    const child = childIn(answers, context.forChild);
    return [
      paragraph(
        "This is your copy of the plan for your child. It says what adults in school will do. Other children have a right to privacy, as yours has, so they are not in it. Please do not post it or pass it on.",
      ),
      ...(child === undefined ? [] : aboutChild(child, context)),
      ...whoToTalkTo(answers, context, child),
      ...placesAndTimes(answers, context, child),
      ...(child !== undefined && isNearby(child)
        ? []
        : [
            ...((answers.steps ?? []).length === 0
              ? []
              : [heading(2, "If something happens again", { sectionId: "again", key: "steps" })]),
            ...stepsTable(answers.steps ?? []),
          ]),
      ...(child === undefined ? [] : agreement(answers, child)),
      notice("note", disclaimer),
    ];
  },
};

function aboutChild(child: PlanChild, { names }: DocumentContext): readonly Block[] {
  const from = (key: string) => ({ sectionId: "children", key, itemId: child.itemId });
  return [
    heading(2, names.child(child.child ?? ""), from("children")),
    facts([
      {
        label: "Safe adult in school",
        value: child.safeAdult === undefined ? notYetDecided : names.person(child.safeAdult),
        from: from("safeAdult"),
      },
      ...answeredFacts([
        {
          label: "When that person is away",
          value: child.safeAdultBackup && names.person(child.safeAdultBackup),
          from: from("safeAdultBackup"),
        },
        { label: "Safe place and signal", value: child.safePlace, from: from("safePlace") },
        { label: "What is going well", value: child.strengthsNote, from: from("strengthsNote") },
      ]),
    ]),
    ...(child.wishes !== undefined && child.wishesForFamily === "yes"
      ? [heading(3, "What your child said, and is happy for you to read"), heardWords(child.wishes, from("wishes"))]
      : []),
    ...(child.parentWishes === undefined
      ? []
      : [heading(3, "What you told us"), heardWords(child.parentWishes, from("parentWishes"))]),
  ];
}

function placesAndTimes(answers: PlanAnswers, { names }: DocumentContext, child?: PlanChild): readonly Block[] {
  const settings = settingsFor(answers, child);
  return settings.length === 0
    ? []
    : [
        heading(2, "What adults will do", { sectionId: "settings", key: "settings" }),
        table(
          "",
          [
            { title: "Place or time", width: 3 },
            { title: "What adults will do", width: 6 },
            { title: "Who makes sure", width: 3 },
          ],
          settings.map((setting) => ({
            from: inPlace(setting.itemId),
            cells: [
              placeTitle(setting),
              [
                setting.whatWeDo?.trim() || notYetDecided,
                ...(child !== undefined && isSupervised(answers, setting, child) ? supervisionLines(setting) : []),
                setting.fromWhen === undefined ? "" : `From ${longDate(setting.fromWhen)}`,
              ]
                .filter((line) => line !== "")
                .join("\n"),
              whoMakesSure(setting, names),
            ],
          })),
        ),
      ];
}

const supervisionLines = (setting: PlanSetting): readonly string[] => [
  supervisionExplained(setting),
  setting.notHereReviewOn === undefined ? "" : `We look at this again on ${longDate(setting.notHereReviewOn)}`,
];

const whoToTalkTo = (answers: PlanAnswers, { names }: DocumentContext, child?: PlanChild): readonly Block[] => [
  heading(2, "Who to talk to, and what happens next"),
  facts([
    {
      label: "Plan lead",
      value: [
        answers.lead === undefined ? notYetDecided : names.person(answers.lead),
        answers.leadReached?.trim() ?? "",
      ]
        .filter((part) => part !== "")
        .join("\n"),
      from: { sectionId: "about", key: "lead" },
    },
    ...answeredFacts([
      {
        label: "The plan applies from",
        value: answers.inForceFrom && longDate(answers.inForceFrom),
        from: { sectionId: "about", key: "inForceFrom" },
      },
    ]),
    {
      label: "The plan is looked at again on",
      value: answers.reviewOn === undefined ? notYetDecided : longDate(answers.reviewOn),
      from: { sectionId: "agreement", key: "reviewOn" },
    },
  ]),
  paragraph(
    "Tell us at any time if something is not working, or if your child says something that worries you. Listen, do not press for more, and write down their words. If a child is in danger, ring 999.",
  ),
  paragraph(
    "You do not have to agree with everything here. We write down what you think, and you can ask us to look at any part of it sooner.",
  ),
  facts(outsideSchool(child)),
  paragraph(`These numbers were last checked on ${longDate(contacts.nspcc.lastChecked)}.`),
];

/** Somebody to talk to who is not the school. Families of a child whose own behaviour is the worry are told of a service for that. */
const outsideSchool = (child: PlanChild | undefined): readonly Fact[] => [
  {
    label: "Outside school, for you",
    value: [
      said(contacts.nspcc, "worries about any child"),
      ...(child?.role === "displayed" || child?.role === "both" || child?.role === "unclear"
        ? [said(contacts.stopItNow, "advice in confidence about sexual behaviour")]
        : []),
    ].join("\n"),
  },
  { label: "Outside school, for your child", value: said(contacts.childline, "free, at any time") },
];
const said = ({ name, number }: { readonly name: string; readonly number: string }, what: string): string =>
  `${name}, ${number}: ${what}`;

/** What this family and this child answered, and lines to sign on. */
function agreement({ agreements = [] }: PlanAnswers, { itemId }: PlanChild): readonly Block[] {
  const own = agreements.filter(({ agreeFor }) => agreeFor === itemId);
  const line = (role: string): Signature => ({ kind: "signature", role, name: "", detail: "", strokes: [] });
  return [
    heading(2, "Agreement", { sectionId: "agreement", key: "agreements" }),
    ...(own.length === 0
      ? []
      : [
          facts(
            own.map((each) => ({
              label: each.agreeWho === undefined ? "Answer" : labelOf(agreeWho.choices, each.agreeWho),
              value: [
                each.agreeAnswer === undefined ? notYetDecided : labelOf(agreeAnswer.choices, each.agreeAnswer),
                each.agreeReason ?? "",
              ]
                .filter((part) => part !== "")
                .join(". "),
              from: { sectionId: "agreement", key: "agreements", itemId: each.itemId },
            })),
          ),
        ]),
    line("Parent or carer"),
    line("For the school"),
  ];
}
