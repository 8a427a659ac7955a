import type { Names } from "../../engine/template.ts";
import type { EscalationAnswers } from "./questions.ts";

/** A finished letter about an invented child: for learning from, and for tests. */
export const firstStage: EscalationAnswers = {
  child: "child-ellis",
  authority: "authority-northvale",
  stage: "Stage 1: between the two people who know the child",
  stageTo: "Marcus Bell, duty social worker, front door",
  ground: "threshold",
  answerBy: "2026-11-26",
  raisedBy: "person-halloran",
  raisedByReach: "01632 960 201, or 07700 900 118 after hours",
  raisedAt: "2026-11-24T11:20",
  referralReference: "Referral 0003 · version 1",
  theirReference: "FD/26/11873",
  referredAt: "2026-11-20T11:40",
  lastAnswer: "noAction",
  lastAnswerAt: "2026-11-23T15:05",
  lastAnswerReason: "The school has a plan, and the behaviour was seen as play between children of a similar age",
  earlierStages: "None in writing. Wren Halloran rang on 23 November at 16:00 and was asked to write.",
  headline:
    "Ellis, aged eight, has touched other children sexually three times since September, and what he says makes us worried that somebody at home may be harming him.",
  disagreement:
    "The answer speaks of the other children and the school’s plan. It does not speak of what Ellis said on 19 November, or of his sister. The plan works from nine to half past five; the worry is about the evenings.",
  worries:
    "We are worried that Ellis and Lili may be harmed at home, because of his words, his drawing and the change in him since September.",
  needLevel: "Level 4: children who need protection",
  needReason:
    "Your document lists, under level 4, a child who shows sexual behaviour and knowledge beyond their age together with signs of harm.",
  safetyNow:
    "An adult has Ellis in sight all day. His grandmother collects him and keeps him until his mother is home.",
  wanted:
    "A strategy discussion with the school and health in it, and a visit to both children before the weekend. If you still see it differently, the name of your manager for the next stage.",
};

export const namesInFirstStage: Names = {
  child: (id) => (id === "child-ellis" ? "Ellis Varga-Thorne" : "A child not on this tablet"),
  person: (id) =>
    id === "person-halloran" ? "Wren Halloran, designated safeguarding lead" : "Somebody not on this tablet",
  personName: (id) => (id === "person-halloran" ? "Wren Halloran" : "Somebody not on this tablet"),
  authority: (id) => (id === "authority-northvale" ? "Northvale council" : "An authority not on this tablet"),
};
