import {
  type Anchor,
  type Block,
  type Fact,
  facts,
  heading,
  notAnswered,
  paragraph,
  type Signature,
} from "../../documents/blocks.ts";
import { relevant } from "../../engine/relevant.ts";
import { labelOf } from "../../engine/summary.ts";
import type { DocumentDefinition, Names } from "../../engine/template.ts";
import { longDate, longDateTime } from "../../lib/dates.ts";
import { grounds, replies } from "../words/replies.ts";
import { type EscalationAnswers, sections } from "./questions.ts";

const stage = (key: string): Anchor => ({ sectionId: "stage", key });
const soFar = (key: string): Anchor => ({ sectionId: "so-far", key });
const letterPart = (key: string): Anchor => ({ sectionId: "letter", key });

/** What stands in a sentence where its answer is still open, so that nobody sends the letter with a hole in it. */
const gap = (what: string): string => `[${what}: ${notAnswered.toLocaleLowerCase("en-GB")}]`;
/** A sentence that ends as a sentence, whatever was typed. */
const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

interface Words {
  readonly child: string;
  readonly authority: string;
  readonly signer: string;
}
const wordsFor = ({ child, authority, raisedBy }: EscalationAnswers, names: Names): Words => ({
  child: child === undefined ? gap("The child") : names.child(child),
  authority: authority === undefined ? gap("The authority") : names.authority(authority),
  signer: raisedBy === undefined ? "" : names.person(raisedBy),
});

/** Whom it is for and what it is about, so that it can be filed without being read. */
const head = (answers: EscalationAnswers, { child, authority }: Words): Block => {
  const { stageTo, raisedAt, referralReference, theirReference } = answers;
  const rows: readonly Fact[] = [
    { label: "To", value: `${stageTo ?? notAnswered}\n${authority}`, from: stage("stageTo") },
    { label: "Date", value: raisedAt === undefined ? notAnswered : longDateTime(raisedAt), from: stage("raisedAt") },
    { label: "About", value: child, from: stage("child") },
    { label: "Our reference", value: referralReference ?? notAnswered, from: soFar("referralReference") },
    { label: "Your reference", value: theirReference ?? notAnswered, from: soFar("theirReference") },
  ];
  return facts(rows);
};

const opening = (answers: EscalationAnswers, { child, authority }: Words): readonly Block[] => {
  const referred = answers.referredAt === undefined ? gap("When") : longDateTime(answers.referredAt);
  const ground = answers.ground === undefined ? gap("What it is about") : labelOf(grounds, answers.ground);
  return [
    paragraph("Dear colleague,"),
    paragraph(
      `We referred ${child} to ${authority} on ${referred}. We ask you to look again at what happens next for this child.`,
      soFar("referredAt"),
    ),
    paragraph(`What this is about: ${ended(ground)}`, stage("ground")),
    paragraph(
      `We write under the local procedure for settling disagreements between professionals, at this stage: ${ended(answers.stage ?? notAnswered)}`,
      stage("stage"),
    ),
  ];
};

/** What was answered, when, and why, with what is known of the three; with no answer, that there was none. */
function answer({ ground, lastAnswer, lastAnswerAt, lastAnswerReason }: EscalationAnswers): readonly Block[] {
  const when = lastAnswerAt === undefined ? "" : ` on ${longDateTime(lastAnswerAt)}`;
  const isAnswered = lastAnswer !== undefined || lastAnswerAt !== undefined || lastAnswerReason !== undefined;
  const said = [
    ...(isAnswered
      ? [
          ended(
            lastAnswer === undefined
              ? `We had an answer${when}`
              : `We were answered${when}: ${labelOf(replies, lastAnswer)}`,
          ),
        ]
      : []),
    ...(ground === "noReply"
      ? [isAnswered ? "Since then there has been no answer." : "There has been no answer so far."]
      : []),
  ].join(" ");
  return [
    ...(said === "" ? [] : [paragraph(said, soFar("lastAnswer"))]),
    ...(lastAnswerReason === undefined
      ? []
      : [paragraph(`The reason that we were given: ${ended(lastAnswerReason)}`, soFar("lastAnswerReason"))]),
  ];
}

/** A heading with what was written under it, as it was written. */
const passage = (title: string, text: string | undefined, from: Anchor): readonly Block[] => [
  heading(2, title, from),
  paragraph(text ?? notAnswered, from),
];

const close = (answers: EscalationAnswers, signer: string): readonly Block[] => {
  const by = answers.answerBy === undefined ? gap("By what day") : longDate(answers.answerBy);
  const signature: Signature = {
    kind: "signature",
    role: "Signed",
    name: signer,
    detail: "",
    strokes: [],
    from: stage("raisedBy"),
  };
  return [
    paragraph(
      `Please answer in writing, with your reasons, by ${by}. If your decision stays the same, please say who decides next.`,
      stage("answerBy"),
    ),
    paragraph(
      "We would be glad to talk before then, and will bring what we know to a meeting. The child’s safety comes first for us as it does for you: if anything changes while we wait, we ring your front door at once.",
    ),
    paragraph("Yours sincerely,"),
    signature,
    facts([{ label: "How to reach us", value: answers.raisedByReach ?? notAnswered, from: stage("raisedByReach") }]),
  ];
};

export const letter: DocumentDefinition<EscalationAnswers> = {
  id: "letter",
  title: "Letter about a decision",
  purpose: "For the person named at this stage. It speaks of one child and leaves others out.",
  audience: "agency",
  shows: ({ child }) => (child === undefined ? [] : [child]),
  alsoAs: ["word", "text"],
  build: (draft, { names }): readonly Block[] => {
    const answers: EscalationAnswers = relevant({ sections }, draft).answers;
    const words = wordsFor(answers, names);
    return [
      head(answers, words),
      ...opening(answers, words),
      heading(2, "Why we referred, and what we were told", letterPart("headline")),
      paragraph("From the referral:"),
      paragraph(answers.headline ?? notAnswered, letterPart("headline")),
      ...answer(answers),
      ...(answers.earlierStages === undefined
        ? []
        : passage("Earlier stages", answers.earlierStages, soFar("earlierStages"))),
      ...passage(
        answers.ground === "noReply" ? "Why this should not wait" : "Why we see it differently",
        answers.disagreement,
        letterPart("disagreement"),
      ),
      ...passage("What we are worried will happen", answers.worries, letterPart("worries")),
      heading(2, "The level of need", letterPart("needLevel")),
      paragraph(`As we see it: ${ended(answers.needLevel ?? notAnswered)}`, letterPart("needLevel")),
      paragraph(answers.needReason ?? notAnswered, letterPart("needReason")),
      ...passage("What the school does meanwhile", answers.safetyNow, letterPart("safetyNow")),
      ...passage("What we ask, and by when", answers.wanted, letterPart("wanted")),
      ...close(answers, words.signer),
    ];
  },
};
