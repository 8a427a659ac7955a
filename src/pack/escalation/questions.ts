import { authority, child, choice, date, dateTime, longText, person, text } from "../../engine/ask.ts";
import { type DraftAnswers, section } from "../../engine/template.ts";
import { grounds, replies } from "../words/replies.ts";

// A stage of a disagreement with an authority, and its letter (facts.md §4.4). Everything but the stage is known already.

const disputedChild = child("child", { label: "About which child?" });
const disputedWith = authority("authority", { label: "With which authority?" });
const stage = text("stage", {
  label: "Which stage of the local procedure?",
  hint: "Start at the first, unless a child is in danger: then 999 and the most senior person on call.",
  suggest: { list: "stages", by: "authority" },
});
const stageTo = text("stageTo", {
  label: "Whom is the letter for?",
  hint: "Name or role, and team.",
  suggest: { list: "addressees", by: "authority" },
});
const ground = choice("ground", grounds, { label: "What is it about?" });

const referralReference = text("referralReference", { label: "Our reference of the referral" });
const theirReference = text("theirReference", { label: "Their reference", canBeNotKnown: true });
const referredAt = dateTime("referredAt", { label: "When was the referral sent?" });
const lastAnswer = choice("lastAnswer", replies, { label: "What did they answer last?", optional: true });
const lastAnswerAt = dateTime("lastAnswerAt", { label: "When?", optional: true });
const lastAnswerReason = longText("lastAnswerReason", { label: "With what reason?", optional: true });
const earlierStages = longText("earlierStages", {
  label: "Earlier stages, and what came of them",
  optional: true,
});

const headline = longText("headline", {
  label: "Why the school referred this child",
  hint: "Printed under “From the referral”, so that its words may stay as they were.",
});
const disagreement = longText("disagreement", { label: "Why the school sees it differently" });
const worries = longText("worries", { label: "What the school is worried will happen" });
const needLevel = text("needLevel", {
  label: "The level of need the school believes it is",
  canBeNotKnown: true,
  suggest: { list: "thresholds", by: "authority" },
});
const needReason = longText("needReason", { label: "What puts it at that level" });
const safetyNow = longText("safetyNow", {
  label: "What the school does meanwhile",
  hint: "The child is kept safe while adults disagree.",
});
const wanted = longText("wanted", {
  label: "What you ask the reader to do",
  hint: "Put a day in place of “today” or “this week”: the referral was written earlier.",
});
const answerBy = date("answerBy", {
  label: "By what day should they answer?",
  hint: "As the stage of your local procedure says.",
});
const raisedBy = person("raisedBy", { label: "Who signs the letter?" });
const raisedByReach = text("raisedByReach", { label: "How can they be reached?" });
const raisedAt = dateTime("raisedAt", { label: "When does it go?" });

export const sections = [
  section(
    "stage",
    "The stage",
    [disputedChild, disputedWith, stage, stageTo, ground, answerBy, raisedBy, raisedByReach, raisedAt],
    {
      lead: "Disagreeing in writing, early and politely, is part of keeping a child safe.",
    },
  ),
  section(
    "so-far",
    "What happened so far",
    [referralReference, theirReference, referredAt, lastAnswer, lastAnswerAt, lastAnswerReason, earlierStages],
    { lead: "From the referral and its reply." },
  ),
  section("letter", "The letter", [headline, disagreement, worries, needLevel, needReason, safetyNow, wanted], {
    lead: "From the referral. Change what should be said differently to this reader.",
  }),
] as const;

export type EscalationAnswers = DraftAnswers<typeof sections>;
