import { type Block, bullets, heading, paragraph } from "../../../documents/blocks.ts";
import type { DocumentContext, DocumentDefinition } from "../../../engine/template.ts";
import { longDate } from "../../../lib/dates.ts";
import { contacts } from "../../statutory/contacts.ts";
import { childIn, inPlace, isSupervised, settingsFor } from "../copies.ts";
import type { PlanAnswers, PlanChild, PlanSetting } from "../sections.ts";
import { adultsAreThere, placeForChild, supervisionForChild } from "./child-words.ts";

/** For anyone under 19. */
const childline = `You can also talk to ${contacts.childline.name}. It is free, at any time: ${contacts.childline.number}.`;

/** One page said to the child, in short plain words: nothing about what happened, no label, nobody else. */
export const childCopy: DocumentDefinition<PlanAnswers> = {
  id: "childCopy",
  title: "My plan",
  purpose: "One page for a child, to read with an adult they trust: what will happen and who they can go to.",
  audience: "child",
  perChild: "children",
  build: (answers, context): readonly Block[] => {
    const child = childIn(answers, context.forChild);
    return child === undefined
      ? []
      : [
          paragraph([greeting(child, context), ...welcome(child)].join(" "), {
            sectionId: "children",
            key: "children",
            itemId: child.itemId,
          }),
          ...whatWillHappen(answers, child, context),
          ...whoToGoTo(child, context),
          ...whatYouSaid(child),
          heading(2, "What adults will do"),
          bullets(promises(child).map((text) => ({ text }))),
          ...next(answers),
        ];
  },
};

const greeting = ({ child }: PlanChild, { names }: DocumentContext): string =>
  child === undefined ? "This page is for you." : `This page is for you, ${names.child(child)}.`;

const welcome = ({ role }: PlanChild): readonly string[] => {
  switch (role) {
    case "affected":
      return ["What happened was not your fault.", "You can tell us more, or nothing more. You choose."];
    case "displayed":
      return [
        "You are part of this school.",
        "This plan is here to help you, and to keep everybody safe. That means you too.",
      ];
    case "both":
    case "unclear":
      return [
        "You are part of this school.",
        "You matter, and we want you to be safe. If somebody hurt you, that was not your fault.",
        "This plan is here to help you.",
      ];
    default:
      return ["We want you to feel safe at school. This plan is here to help."];
  }
};

/** Places about which the same is said stand together, so that the page stays one page. */
function whatWillHappen(answers: PlanAnswers, child: PlanChild, { names }: DocumentContext): readonly Block[] {
  const lines = settingsFor(answers, child).flatMap((setting) =>
    setting.place === undefined
      ? []
      : [
          {
            place: placeForChild[setting.place],
            says: inChildWords(answers, setting, child, names.person),
            from: inPlace(setting.itemId, "childWords"),
          },
        ],
  );
  const together = [...new Set(lines.map(({ says }) => says))].map((says) => {
    const same = lines.filter((line) => line.says === says);
    return { text: `${[...new Set(same.map(({ place }) => place))].join("; ")}: ${says}`, from: same[0]?.from };
  });
  return together.length === 0
    ? []
    : [heading(2, "What will happen"), bullets(together.map(({ text, from }) => ({ text, ...(from && { from }) })))];
}

/**
 * The words written for the child where there are some; otherwise what the level means, never the words written for
 * adults. A child on whom supervision does not rest is not told how closely anybody else is watched.
 */
function inChildWords(
  answers: PlanAnswers,
  setting: PlanSetting,
  child: PlanChild,
  person: (id: string) => string,
): string {
  const { childWords, supervision, owner, settingFor } = setting;
  const isAboutThem = settingFor === child.itemId || isSupervised(answers, setting, child);
  if (!isAboutThem || supervision === undefined) return adultsAreThere;
  if (childWords) return childWords;
  const said = supervisionForChild[supervision];
  const isBeside = supervision === "check" || supervision === "sight" || supervision === "arm";
  return isBeside && owner !== undefined ? `${said} It will often be ${person(owner)}.` : said;
}

function whoToGoTo(child: PlanChild, { names }: DocumentContext): readonly Block[] {
  const from = (key: string) => ({ sectionId: "children", key, itemId: child.itemId });
  return [
    heading(2, "Who you can go to"),
    bullets([
      ...(child.safeAdult === undefined
        ? []
        : [{ text: `You can go to ${names.person(child.safeAdult)} at any time.`, from: from("safeAdult") }]),
      ...(child.safeAdultBackup === undefined
        ? []
        : [{ text: `If they are away, go to ${names.person(child.safeAdultBackup)}.`, from: from("safeAdultBackup") }]),
      ...(child.safePlace === undefined
        ? []
        : [{ text: `Your safe place and signal: ${child.safePlace}`, from: from("safePlace") }]),
      { text: "You can tell any adult in school. It is their job to listen and get help." },
      { text: childline },
    ]),
  ];
}

const whatYouSaid = ({ wishes, toChild, itemId }: PlanChild): readonly Block[] => [
  ...(wishes === undefined
    ? []
    : ([
        heading(2, "What you said"),
        {
          kind: "quote",
          words: wishes.words,
          speaker: "You",
          detail: "",
          from: { sectionId: "children", key: "wishes", itemId },
        },
      ] as const)),
  ...(toChild === undefined ? [] : [paragraph(toChild, { sectionId: "children", key: "toChild", itemId })]),
];

const promises = ({ role }: PlanChild): readonly string[] => [
  role === "affected"
    ? "We will listen to you. You do not have to sort this out. That is our job."
    : "We will listen, and help you with anything in this plan that is hard.",
  "We will only tell people who need to know. We will tell you before the plan changes, if we can.",
  "If we are worried that somebody is not safe, we will have to get help. We will try to tell you first.",
];

const next = ({ reviewOn }: PlanAnswers): readonly Block[] => [
  paragraph(
    [
      ...(reviewOn === undefined ? [] : [`We will talk with you about this plan again by ${longDate(reviewOn)}.`]),
      "If something here feels wrong or unfair, tell us. You do not have to wait.",
    ].join(" "),
    { sectionId: "agreement", key: "reviewOn" },
  ),
];
