import { choice, date, dateTime, longText, text, yesNo } from "../../engine/ask.ts";
import { is } from "../../engine/condition.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { notYet } from "../asked/days.ts";
import { grounds, replies } from "../words/replies.ts";
import { entryDocument } from "./entry.ts";

// What was answered, and whether the school agrees (facts.md §4.2 R14). A reply answers whatever was asked last: the
// referral, or a stage of a disagreement.

const askedAt = dateTime("askedAt", {
  label: "When was the request made that this answers?",
  hint: "Filled in from the record. The referral, or the last stage of a disagreement.",
});
const repliedAt = dateTime("repliedAt", { label: "When did the answer come?" });
const repliedBy = text("repliedBy", { label: "Who gave it?", hint: "Full name, role and team." });
const inWriting = yesNo("inWriting", {
  label: "Is it in writing?",
  hint: "If it came by telephone, ask for it in writing too.",
});
const outcome = choice("outcome", replies, { label: "What did they decide?" });
const outcomeReason = longText("outcomeReason", {
  label: "What reason did they give?",
  hint: "As near to their words as you can. If they gave none, say so.",
  canBeNotKnown: true,
});
const moreBy = date("moreBy", {
  label: "By when will you send it?",
  visibleWhen: is(outcome, "moreAsked"),
});
const view = choice(
  "view",
  {
    agree: { label: "We agree", hint: "Or can live with it, and say why below if it is not plain" },
    disagree: { label: "We disagree", hint: "The next step is a letter at the first or the next stage" },
  },
  { label: "Does the school agree?" },
);
const ground = choice("ground", grounds, { label: "What is it about?", visibleWhen: is(view, "disagree") });
const viewReason = longText("viewReason", {
  label: "Why do you see it differently?",
  hint: "What they may not have had in front of them, and what it means for the child. It goes into the letter.",
  visibleWhen: is(view, "disagree"),
});
const meanwhile = longText("meanwhile", {
  label: "What keeps the child safe meanwhile?",
  optional: true,
});

const sections = [
  section("reply", "What they answered", [askedAt, repliedAt, repliedBy, inWriting, outcome, outcomeReason, moreBy]),
  section("view", "What the school makes of it", [view, ground, viewReason, meanwhile], {
    lead: "Every agency may question a decision and has a duty to say so when a child’s safety is at stake.",
  }),
] as const;
export type ReplyAnswers = DraftAnswers<typeof sections>;

export const replyEntry = defineTemplate({
  id: "reply",
  version: 1,
  title: "Reply to a referral",
  density: "compact",
  sections,
  migrations: [],
  rules: [
    {
      id: "replied-already",
      level: "stop",
      source: "facts.md §4.2 R14: what is recorded has happened",
      find: ({ repliedAt: at }: ReplyAnswers, { today }) => notYet("repliedAt", at, today),
    },
    {
      id: "reply-after-request",
      level: "warn",
      source: "facts.md §4.2 R14",
      find: ({ askedAt: asked, repliedAt: replied }: ReplyAnswers) =>
        asked !== undefined && replied !== undefined && replied < asked
          ? [
              {
                key: "repliedAt",
                message:
                  "This reply is dated before the referral was sent. Check both times. If they answered by telephone before the written referral went, this is right: say so in the reason.",
              },
            ]
          : [],
    },
  ],
  documents: [entryDocument({ sections }, "Reply to the referral", "For the child protection file.")],
});
