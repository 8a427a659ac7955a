import type { AnyTemplate } from "../engine/template.ts";

/** What there is to write. Each template is loaded when it is first needed, so that the first page stays light. */
interface Kind {
  readonly noun: string;
  /** "file": stands for itself. "entry": a dated entry about a file. */
  readonly stands: "file" | "entry";
  readonly load: () => Promise<AnyTemplate>;
}

export const kinds = {
  incident: {
    noun: "Incident",
    stands: "file",
    load: async () => (await import("./incident/template.ts")).incident,
  },
  "risk-assessment": {
    noun: "Plan",
    stands: "file",
    load: async () => (await import("./risk-assessment/template.ts")).riskAssessment,
  },
  note: {
    noun: "Note",
    stands: "file",
    load: async () => (await import("./note/template.ts")).note,
  },
  referral: {
    noun: "Referral",
    stands: "file",
    load: async () => (await import("./referral/template.ts")).referral,
  },
  policy: {
    noun: "Policy",
    stands: "file",
    load: async () => (await import("./policy/template.ts")).policy,
  },
  "policy-gap": {
    noun: "Gap check",
    stands: "file",
    load: async () => (await import("./policy-gap/template.ts")).policyGap,
  },
  "school-check": {
    noun: "Whole-school check",
    stands: "file",
    load: async () => (await import("./school-check/template.ts")).schoolCheck,
  },
  "governors-report": {
    noun: "Report",
    stands: "file",
    load: async () => (await import("./governors-report/template.ts")).governorsReport,
  },
  training: {
    noun: "Training",
    stands: "file",
    load: async () => (await import("./training/template.ts")).training,
  },
  approval: {
    noun: "Approval",
    stands: "entry",
    load: async () => (await import("./entries/approval.ts")).approvalEntry,
  },
  sending: {
    noun: "Sending",
    stands: "entry",
    load: async () => (await import("./entries/sending.ts")).sendingEntry,
  },
  reply: {
    noun: "Reply",
    stands: "entry",
    load: async () => (await import("./entries/reply.ts")).replyEntry,
  },
  escalation: {
    noun: "Letter",
    stands: "entry",
    load: async () => (await import("./escalation/template.ts")).escalation,
  },
  "not-referred": {
    noun: "Decision not to refer",
    stands: "entry",
    load: async () => (await import("./entries/not-referred.ts")).notReferredEntry,
  },
  decision: {
    noun: "Decision",
    stands: "entry",
    load: async () => (await import("./entries/decision.ts")).decisionEntry,
  },
  contact: {
    noun: "Contact",
    stands: "entry",
    load: async () => (await import("./entries/contact.ts")).contactEntry,
  },
  judgement: {
    noun: "Level of concern",
    stands: "entry",
    load: async () => (await import("./entries/judgement.ts")).judgementEntry,
  },
  reasoning: {
    noun: "Reasoning",
    stands: "entry",
    load: async () => (await import("./entries/reasoning.ts")).reasoningEntry,
  },
  "agency-status": {
    noun: "Agency",
    stands: "entry",
    load: async () => (await import("./entries/agency-status.ts")).agencyStatusEntry,
  },
  addendum: {
    noun: "Addendum",
    stands: "entry",
    load: async () => (await import("./entries/addendum.ts")).addendumEntry,
  },
  "tier-change": {
    noun: "Move down",
    stands: "entry",
    load: async () => (await import("./entries/tier-change.ts")).tierChangeEntry,
  },
  significance: {
    noun: "Significance",
    stands: "entry",
    load: async () => (await import("./entries/significance.ts")).significanceEntry,
  },
  action: {
    noun: "Action",
    stands: "entry",
    load: async () => (await import("./entries/action.ts")).actionEntry,
  },
  "action-done": {
    noun: "End of an action",
    stands: "entry",
    load: async () => (await import("./entries/action-done.ts")).actionDoneEntry,
  },
  closing: {
    noun: "Closing",
    stands: "entry",
    load: async () => (await import("./entries/closing.ts")).closingEntry,
  },
} as const satisfies Readonly<Record<string, Kind>>;
export type TemplateId = keyof typeof kinds;
