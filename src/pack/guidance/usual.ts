import { decide, only, tell } from "./card.ts";

/**
 * Steps that many cards share, each written once (facts.md §7.2). A card takes those that fit and adds its own; one that has to say
 * something else says it under the same key.
 */
export const usual = {
  danger: "If anybody is in danger or badly hurt, ring 999 first. All of this can wait.",
  apart: "Keep the children apart, calmly, each with an adult they know.",
  hurt: "Anybody hurt? After a possible assault, ask police or a nurse before washing or changing clothes.",
  listen: "Listen in private, at the child’s pace. Ask only what you need to keep them safe.",
  thanks: "Say that telling was right, what happens next, and that you cannot keep it to yourself.",
  lead: "Tell the {lead} or a deputy, in person.",
  questions:
    "With the lead, ask: danger, a possible crime, an image, a child under 13, a gap in age, ability or power?",
  minded: "Agree who is with each child for the rest of the day.",
  words: "Write down the exact words, and what had been asked, while they are fresh.",
  route: decide("Choose one way forward or several, and say why: in school, {earlyHelp}, {socialCare}, police."),
  parents: tell(
    "parent",
    "Tell the parents of each child, unless that adds risk or police ask you to wait; then say why.",
  ),
  socialCare: tell("socialCare", "If a child has been harmed or may be, ring {socialCare}. You need nobody’s consent."),
  police: tell("police", "If it may be a crime, tell the police, even if a child is too young to be charged."),
  advice: "Not sure? Ask for advice without giving names: {socialCare}, or a service below.",
  home: "Know how each child gets home today, and who will be there.",
  interim: "Begin an interim plan: who is where, who watches, whom each child can go to.",
  answer: tell("socialCare", "If {socialCare} was told, ask what they decided. Do not wait to be rung."),
  staff: tell("staff", "Tell the few adults who need it what to do, not what happened."),
  checkIn: "See each child by themselves. Ask how the evening was and what would help today.",
  meeting: "Meet with those who know the children, and parents where that is safe. A plan for each child.",
  writtenReferral: "If you rang {socialCare}, send it in writing within the time they gave you.",
  support: "Settle help for each child: a named adult, a quiet place, somebody outside school.",
  works: "Ask what has happened since, what each child says, what helps, and what can be eased.",
  learn: "Ask what made it possible here, and change that: place, time, supervision, teaching.",
} as const;

/** What the law says of ages, where it has been read: England and Wales. */
export const englandAndWales = ["england", "wales"] as const;
export const elsewhere = ["scotland", "northernIreland"] as const;

/** A child under 13, in law. */
export const underThirteen = {
  law: only(englandAndWales, "In law no child under 13 can agree to sexual activity, whatever they say about it."),
  lawHere: only(
    elsewhere,
    "Look up what the law where you are says of a child under 13. It is not the law of England.",
  ),
} as const;

/** What every account of an incident needs. */
export const usualRecord = {
  facts: "When, where, who was there, and who saw or said each thing.",
  words: "Exact words, with what had been asked just before.",
  decisions: "Each decision with its reason, also what you decided against.",
  wishes: "What each child wants to happen, in their words.",
  told: "Who was told, by whom, when, and what they said.",
} as const;

/** What is never done, whatever happened. */
export const usualAvoid = {
  secrecy: "Do not promise to keep it secret.",
  questions: "Do not ask “why”, do not suggest answers, and do not have it told again and again.",
  look: "Nobody looks at an image, copies it, sends it on or asks to be shown it.",
  investigate: "Do not look into it further than safety needs if the police may have to.",
  together: "Do not bring the children together to sort it out, and take no joint accounts.",
  move: "Do not send the child affected home or out of class as the first answer.",
  wait: "Do not wait to be certain before you keep children safe.",
  label: "Do not call a child by what they did, in speech or in writing.",
  share: "Do not tell all staff all of it.",
} as const;

/** What is done with any image of a child, whoever made it. */
export const image = {
  device: "Have the device switched off and kept safe, as the policy says. Nobody searches it for the image.",
  second: "Ask what it is said to show, who has it and how it was shared. Words are enough.",
  atOnce: tell(
    "police",
    "Police or {socialCare} at once if any of these is so: a child under 13 in it, an adult in it, pressure or blackmail, violence or acts unusual for the age, danger of self-harm.",
  ),
  remove: "Offer Report Remove to the child in it, and sit beside them while they use it.",
  removeFrom: "Once police do not need it, whoever has it gets rid of it with their parents there. Staff do not look.",
  noView: "That nobody at school has looked at it; if somebody has, who, why and with whose agreement.",
} as const;
