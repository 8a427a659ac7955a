/** How a statement stands in this school. There is no order of worth and no sum. */
export const standings = {
  inPlace: "In place",
  partly: "Partly",
  notYet: "Not yet",
  notKnown: "Not known",
} as const;

interface Area {
  readonly title: string;
  readonly lead: string;
  /** A line each, under an id that is never changed. What a school that has it in place could say of itself. */
  readonly statements: Readonly<Record<string, string>>;
}

/**
 * The names of the four areas are those of Beyond Referrals (facts.md §1.2); every statement is our own. A statement more is a
 * line more: the question, the table and the shape of a draft follow.
 */
export const areas = {
  structures: {
    title: "Structures and systems",
    lead: "Who answers for this, and whether they would see a pattern.",
    statements: {
      policy: "Our policy on harmful sexual behaviour between children is in date, and staff know where it is.",
      lead: "Whoever leads on safeguarding has time for this work, trained cover, and somebody to talk it over with.",
      records: "Every concern is written down the same day, with what was decided and why.",
      patterns: "Somebody reads the records for patterns at least once a term: places, times and groups.",
      board: "Those who govern the school see figures that name nobody, and ask what has changed.",
      partners: "We know whom to ring outside school, and have rung them before we needed to.",
    },
  },
  prevention: {
    title: "Prevention",
    lead: "What pupils learn here, in lessons and from the adults around them.",
    statements: {
      taught: "Consent, respect, the body and life online are taught at every stage, in words that fit the age.",
      adapted:
        "Pupils with special educational needs or disabilities are taught the same things in ways that reach them.",
      remarks:
        "Adults stop sexual, sexist and homophobic remarks each time they hear them, calmly, whoever makes them.",
      bystanders: "Pupils have practised what to do when they see or hear something.",
      spaces: "We have walked through toilets, changing rooms, corridors and routes at the times when they are busy.",
      families: "Parents and carers know what we teach, what we do when something happens, and whom to ask.",
    },
  },
  identification: {
    title: "Identification",
    lead: "How the school comes to know, also of what nobody reports.",
    statements: {
      routes: "Pupils have at least two ways to tell us, one of them without speaking, and know what happens next.",
      training:
        "All staff, also at lunch, on transport and in the office, have practised what to say and whom to tell.",
      small: "Remarks and touches that seem small are written down, so that a pattern can be seen.",
      unheard: "We know which pupils hardly ever tell us anything, and have asked them what stands in the way.",
      online: "Alerts from filtering and monitoring are read by somebody who knows the pupils.",
      judging: "Behaviour is judged by age, development and context, by people who have been trained for it.",
    },
  },
  response: {
    title: "Response and intervention",
    lead: "What happens in the first hours, and in the months after.",
    statements: {
      safety: "Children are made safe the same day, and it is not the child affected who has to give way.",
      plans: "After a serious report there is a written plan for each child concerned, with a day to look at it again.",
      support: "The child affected and the child who displayed the behaviour each have help, and an adult to turn to.",
      parents:
        "Parents and carers of each child are told, apart from each other, unless that would put a child at risk.",
      referrals: "We refer when we should, ask for the answer, and disagree in writing when a child is still not safe.",
      learning: "After a serious event we ask what the place, the teaching or the adults can do differently.",
    },
  },
} as const satisfies Readonly<Record<string, Area>>;

export const attribution =
  "After the four areas of Beyond Referrals, Contextual Safeguarding Network; the statements are Waymark’s own.";

export type AreaId = keyof typeof areas;
export type StatementKey = {
  [A in AreaId]: `${A}_${keyof (typeof areas)[A]["statements"] & string}`;
}[AreaId];

/** The statements of an area, in order, each with the key of its question. */
export const statementsOf = (id: AreaId): readonly { readonly key: StatementKey; readonly text: string }[] =>
  Object.entries(areas[id].statements).map(([statement, text]) => ({
    key: `${id}_${statement}` as StatementKey,
    text,
  }));
