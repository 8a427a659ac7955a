import { foundIf } from "../../../engine/foundIf.ts";
import type { ReferralRule } from "./shared.ts";

const dangerWithoutPolice: ReferralRule = {
  id: "danger-without-police",
  level: "warn",
  source: "facts.md §4.2 R0: immediate danger, 999 first",
  find: ({ urgency, policeTold }) =>
    foundIf(
      urgency === "danger" && policeTold === "notTold",
      "policeTold",
      "A child is in danger now, and the police have not been told. Ring 999 now. If the danger has passed, change how soon somebody must act.",
    ),
};

const harmWithoutCall: ReferralRule = {
  id: "significant-harm-without-call",
  level: "warn",
  source: "facts.md §4.1: authorities ask for a call at once where significant harm is likely",
  find: ({ urgency, basis }) =>
    foundIf(
      urgency === "written" && basis === "significantHarm",
      "basis",
      "A child may be suffering significant harm, or is likely to, and nobody has been rung. Authorities ask for a call the same day. Ring the front door, then change how soon somebody must act and write the call down.",
    ),
};

const earlyHelpAgainstWishes: ReferralRule = {
  id: "early-help-against-wishes",
  level: "warn",
  source: "facts.md §2.4: many authorities take early help only with agreement",
  find: ({ basis, parents = [] }) =>
    foundIf(
      basis === "earlyHelp" && parents.some(({ parentAgrees }) => parentAgrees === "against"),
      "basis",
      "A parent or carer does not agree, and many authorities will not take a request for early help then. Consider whether the child may be suffering significant harm, or is likely to: that needs no agreement. If not, talk with the family again, or ask the front door for advice.",
    ),
};

const agreementWithoutAgreement: ReferralRule = {
  id: "shared-by-agreement-nobody-gave",
  level: "warn",
  source: "facts.md §2.4: agreement is never the gate to protecting a child",
  find: ({ sharingBasis, parents = [] }) =>
    foundIf(
      sharingBasis === "agreement" &&
        parents.length > 0 &&
        !parents.some(({ parentAgrees }) => parentAgrees === "agrees"),
      "sharingBasis",
      "This is shared with the family’s agreement, and no parent or carer is down as agreeing. If it is to keep a child safe, choose that: it does not need agreement.",
    ),
};

const asksMoreThanItSays: ReferralRule = {
  id: "strategy-without-harm",
  level: "warn",
  source: "facts.md §2.3: a strategy discussion follows reasonable cause to suspect significant harm",
  find: ({ asks, basis }) =>
    foundIf(
      asks?.includes("strategy") === true && (basis === "earlyHelp" || basis === "information"),
      "asks",
      "You ask for a strategy discussion, and the kind of concern you chose is not significant harm. A reader will ask which is meant. Change one of the two.",
    ),
};

const noneAndMore: ReferralRule = {
  id: "none-and-more",
  level: "warn",
  source: "facts.md §4.2 R2, R6, R12: answers that shut each other out",
  find: (answers) =>
    (["statuses", "otherRisks", "annexes"] as const).flatMap((key) => {
      const chosen: readonly string[] = answers[key] ?? [];
      return foundIf(
        chosen.length > 1 && (chosen.includes("none") || chosen.includes("notKnown")),
        key,
        "“None” or “not known” is chosen together with something else, and what is known of it may not be asked or printed. Keep what is right.",
      );
    }),
};

export const routeRules: readonly ReferralRule[] = [
  dangerWithoutPolice,
  harmWithoutCall,
  earlyHelpAgainstWishes,
  agreementWithoutAgreement,
  asksMoreThanItSays,
  noneAndMore,
];
