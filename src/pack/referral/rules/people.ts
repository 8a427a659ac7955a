import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import type { ReferralRule } from "./shared.ts";

const childIsTheOther: ReferralRule = {
  id: "child-is-also-another",
  level: "stop",
  source: "facts.md §4.2 R0: one referral for each child",
  find: ({ child, otherChildren = [] }, { names }) =>
    otherChildren.flatMap(({ itemId, otherChild }): readonly Finding[] =>
      child !== undefined && otherChild === child
        ? [
            {
              key: "otherChild",
              itemId,
              message: `${names.child(child)} is the child this referral is about, and is here as another child too. Take this entry out, or choose the other child.`,
            },
          ]
        : [],
    ),
};

const otherChildTwice: ReferralRule = {
  id: "other-child-twice",
  level: "stop",
  source: "facts.md §2.4: one child cannot be both a name and a letter",
  find: ({ otherChildren = [] }, { names }) =>
    otherChildren.flatMap(({ itemId, otherChild }, index): readonly Finding[] =>
      otherChild !== undefined && otherChildren.findIndex((each) => each.otherChild === otherChild) < index
        ? [
            {
              key: "otherChild",
              itemId,
              message: `${names.child(otherChild)} is here twice. Keep one entry: a child cannot be both a name and a letter.`,
            },
          ]
        : [],
    ),
};

/** As the one tap of the form writes it, and as people write it themselves. */
const isNotKnown = (text: string): boolean => /^\s*(not known|unknown|no fixed (abode|address))/iu.test(text);

const addressIsNotKnown: ReferralRule = {
  id: "address-not-known",
  level: "warn",
  source: "facts.md §2.3: where the child lives or is found",
  find: ({ address }) =>
    foundIf(
      address !== undefined && isNotKnown(address),
      "address",
      "Without an address it is the place where the child is found that decides who must act. Write where the child slept last and with whom, ring the authority that the child is in today, and write the call down.",
    ),
};

const onePersonTwice: ReferralRule = {
  id: "referrer-is-also-second",
  level: "warn",
  source: "facts.md §4.2 R1 dsl_oversight, deputy",
  find: ({ referredBy, deputy, seenBy }) =>
    referredBy === undefined
      ? []
      : [
          ...foundIf(
            deputy === referredBy,
            "deputy",
            "This is the person who refers. Choose somebody who can answer when they are away, or leave it open.",
          ),
          ...foundIf(
            seenBy === referredBy,
            "seenBy",
            "This is the person who refers. Ask somebody else to read it if there is anybody: a deputy or the head. Do not wait for that if a child may be at risk today.",
          ),
        ],
};

export const peopleRules: readonly ReferralRule[] = [
  childIsTheOther,
  otherChildTwice,
  addressIsNotKnown,
  onePersonTwice,
];
