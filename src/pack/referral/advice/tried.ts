import type { Finding } from "../../../engine/template.ts";
import { isOpen, isThin, type ReferralAdvice } from "./shared.ts";

// What was done so far and what came of it (facts.md §4.3: interventions with aim and result).

const tried: ReferralAdvice = {
  id: "tried",
  title: "What has been tried, and why it is not enough",
  why: "It shows that school has done its part and where its reach ends. A referral may also come early: then the reader needs to know why you are not waiting.",
  examples: {
    weaker: "We have put support in place but it has not worked.",
    stronger:
      "From 14 September an adult met him at every change of lesson, to keep him away from younger classes. It helped inside; three events followed on the way home, where no adult of the school can be.",
  },
  source: "facts.md §4.3: interventions, aim, result; early, not last resort",
  find: ({ tried: things = [], schoolLimits }) => [
    ...(things.length === 0 && isThin(schoolLimits)
      ? [
          {
            key: "tried",
            message:
              "Nothing is listed as tried, and little says why school alone is not enough. List what was done, or say why you are not waiting.",
          },
        ]
      : []),
    ...(things.length > 0 && isThin(schoolLimits)
      ? [
          {
            key: "schoolLimits",
            message:
              "Why is school on its own not enough now? What needs powers or a reach that a school does not have?",
          },
        ]
      : []),
    ...things.flatMap(({ itemId, triedAim, triedEffect, triedResult }): readonly Finding[] => [
      ...(isOpen(triedAim)
        ? [
            {
              key: "triedAim",
              itemId,
              message: "What was this meant to achieve? Without its aim nobody can tell whether it worked.",
            },
          ]
        : []),
      ...(isOpen(triedEffect) && triedResult !== "tooEarly"
        ? [
            {
              key: "triedEffect",
              itemId,
              message:
                "What did this change, for the behaviour and for each child? “No change” is worth saying, with how you know.",
            },
          ]
        : []),
    ]),
  ],
};

export const whatWasTried: readonly ReferralAdvice[] = [tried];
