interface Kind {
  /** Before the reference: "Review" Plan 0018. */
  readonly title: string;
  /** What its date is for, in words that give nothing away on a shared calendar. */
  readonly date: string;
  /** What it belongs to, which decides its picture. */
  readonly about: "draft" | "incident" | "plan" | "referral" | "trouble" | "policy" | "child" | "action";
  /** Who has it, where that is somebody outside who cannot be given it. */
  readonly waitsFor?: string;
}

/** What can wait on Today. A new kind is a line here, and a function that finds it. */
export const taskKinds = {
  draft: { title: "Finish", date: "", about: "draft" },
  planNeeded: { title: "Start a safety plan for", date: "start the safety plan", about: "plan" },
  planDecide: { title: "Decide about a safety plan for", date: "decide about a plan", about: "plan" },
  planReview: { title: "Review", date: "review due", about: "plan" },
  placeReview: { title: "Look again at a place in", date: "look again at a place", about: "plan" },
  placeStart: { title: "See that a place is ready in", date: "a place begins", about: "plan" },
  incidentLook: { title: "Look again at", date: "look again", about: "incident" },
  contactOpen: { title: "Tell somebody about", date: "somebody to be told", about: "incident" },
  contactTried: {
    title: "Try somebody again about",
    date: "somebody to be told",
    about: "incident",
    waitsFor: "somebody who could not be reached",
  },
  action: { title: "Do", date: "action due", about: "action" },
  referralSend: { title: "Send", date: "to be sent", about: "referral" },
  referralReply: { title: "Answer to", date: "reply due", about: "referral", waitsFor: "children’s social care" },
  referralMore: { title: "Send more for", date: "more information to be sent", about: "referral" },
  referralDisagree: { title: "Disagree about", date: "next letter", about: "trouble" },
  escalationReply: {
    title: "Answer to the letter about",
    date: "reply to the letter due",
    about: "trouble",
    waitsFor: "the person whom the letter was for",
  },
  notReferredLook: {
    title: "Look again at not referring from",
    date: "look again at the decision",
    about: "incident",
  },
  policyApproval: {
    title: "Have approved:",
    date: "to be approved",
    about: "policy",
    waitsFor: "those who approve it",
  },
  policyReview: { title: "Look again at", date: "review due", about: "policy" },
  policyWording: { title: "See what changed for", date: "newer wording", about: "policy" },
  checkAction: { title: "Do what was decided in", date: "action due", about: "policy" },
  leaverSend: { title: "Send the file of", date: "file to be sent", about: "child" },
  leaverReceipt: { title: "Receipt for", date: "receipt due", about: "child", waitsFor: "the next school" },
  training: { title: "Look at", date: "training runs out", about: "policy" },
  dataRequest: { title: "Answer", date: "answer due", about: "child" },
} as const satisfies Readonly<Record<string, Kind>>;
export type TaskKind = keyof typeof taskKinds;
const kinds: Readonly<Record<TaskKind, Kind>> = taskKinds;

/** What is said of a kind of task. */
export const kindOf = (kind: TaskKind): Kind => kinds[kind];
