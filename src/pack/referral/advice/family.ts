import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding } from "../../../engine/template.ts";
import { isBlank, isOpen, isThin, type ReferralAdvice, worthMore } from "./shared.ts";

// Enough to find the child and the people around, and who knows what (facts.md §4.3, §4.2 R2, R3, R5).

const identity: ReferralAdvice = {
  id: "identity",
  title: "Finding this child",
  why: "A name alone fits several children on an authority’s system. Date of birth and address decide whether earlier contacts are found at all.",
  examples: {
    weaker: "Address with the office.",
    stronger: "Flat 3, 12 Mill Lane, Southbank, since August 2026; before that 8 Harbour Row.",
  },
  source: "facts.md §4.3: minimum identity data",
  find: ({ dateOfBirth, address }) => [
    ...foundIf(
      dateOfBirth === undefined,
      "dateOfBirth",
      "There is no date of birth. Without it this child may not be found among others of the same name.",
    ),
    ...foundIf(
      isOpen(address),
      "address",
      "There is no address. Say what is known, such as where the child slept last, as it decides who is responsible.",
    ),
  ],
};

const nobodyElse =
  /\b(?:no (?:other )?(?:brothers?|sisters?|siblings?|children|adults?)|only child|nobody else|no one else|alone with)\b/iu;

const household: ReferralAdvice = {
  id: "household",
  title: "Everybody in the home",
  why: "Brothers, sisters and other adults may need safety too, or be the ones who can help. Checks are made on everybody who is listed.",
  examples: {
    weaker: "Lives with mum.",
    stronger:
      "Lives with her mother, her brother Eli (4, Harbour Nursery) and, since June, her mother’s partner, Dean Marsh.",
  },
  source: "facts.md §4.3: siblings, household",
  find: ({ household: people = [], familyContext, parents = [] }) => [
    ...foundIf(
      people.length === 0 && !nobodyElse.test(familyContext ?? ""),
      "household",
      "Nobody else in the home is listed. If there is nobody, say “no brothers or sisters” where life at home is described.",
    ),
    ...parents.flatMap(({ itemId, parentPhone, livesWith }): readonly Finding[] =>
      livesWith === "yes" && isOpen(parentPhone)
        ? [
            {
              key: "parentPhone",
              itemId,
              message: "There is no telephone number for this parent or carer, with whom the child lives.",
            },
          ]
        : [],
    ),
  ],
};

const told: ReferralAdvice = {
  id: "told",
  title: "Who knows, and why not",
  why: "It is the first thing a worker asks before ringing the family. Not telling can be right; then the reason protects the child and you.",
  examples: {
    weaker: "Parents not informed.",
    stronger:
      "His mother was told by telephone on 20 November by Mrs Hale. His father was not: she believes that he would question the boy before anybody else can. To be looked at again on 24 November.",
  },
  source: "facts.md §4.3: parents informed or reason not; §2.4",
  find: ({ parents = [], notToldReasons = [], notToldDetail, parentsWords }) => {
    const isSomebodyNotTold = parents.some(({ parentTold }) => parentTold === "notTold" || parentTold === "tried");
    const isSomebodyTold = parents.some(({ parentTold }) => parentTold === "told");
    return [
      ...foundIf(
        isSomebodyNotTold && notToldReasons.length === 0,
        "notToldReasons",
        "A parent or carer has not been told, and no reason is given.",
      ),
      ...foundIf(
        isSomebodyNotTold && notToldReasons.length > 0 && isThin(notToldDetail),
        "notToldDetail",
        "The reason for not telling is short. What makes you think so, who decided, and when will you look again?",
      ),
      ...foundIf(
        isSomebodyTold && isOpen(parentsWords),
        "parentsWords",
        "A parent or carer knows of this, and nothing is said about what they say. Each in their own words, also where they disagree.",
      ),
    ];
  },
};

const reach: ReferralAdvice = {
  id: "reach",
  title: "Who can be reached after hours",
  why: "Decisions are often made after school has closed. Guidance in one area asks for an answer before the end of the school day for that reason.",
  examples: {
    weaker: "School office.",
    stronger: "Until 21:00 and at weekends: Ruth Hale, designated safeguarding lead, 01632 960 145.",
  },
  source: "facts.md §4.2 R1; §4.3: feedback",
  find: ({ whenClosed, relationship }) => [
    ...foundIf(
      isOpen(whenClosed) || !/\d{4}/.test((whenClosed ?? "").replaceAll(/[\s()-]/g, "")),
      "whenClosed",
      isBlank(whenClosed)
        ? "Nobody is named for when the school is closed. A name and a number."
        : "There is no number for when the school is closed.",
    ),
    ...worthMore(
      "relationship",
      relationship,
      {
        open: "How you know this child is open. It helps a reader judge what you can know and what you cannot.",
        thin: "How you know this child is short. In what role, since when, and how often do you see them?",
      },
      5,
    ),
  ],
};

export const aroundTheChild: readonly ReferralAdvice[] = [identity, household, told, reach];
