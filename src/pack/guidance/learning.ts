/**
 * What case reviews taught about harmful sexual behaviour (“Harmful sexual behaviour: learning from case reviews”, NSPCC 2017;
 * source “caseReviews”), point by point in our own words. Each is put into practice by a card, or by a rule of the app that is
 * named in `heldBy`.
 */
export const learning = {
  // What went wrong
  episodesNotPatterns: {
    says: "Each episode was dealt with and the pattern behind them was not looked for.",
    heldBy: ["repeat", "manySmall"],
  },
  weightNotSeen: { says: "Where nobody saw how grave it was, nobody referred or followed up.", heldBy: [] },
  neverDiscussed: {
    says: "The child was hardly ever talked about where agencies meet, so nobody saw their whole life.",
    heldBy: [],
  },
  onlyACrime: { says: "Handled only as a crime, it left a child without care and protection.", heldBy: [] },
  oneHidAnother: { says: "What one child needed hid what another needed.", heldBy: [] },
  riskToForgotten: {
    says: "How dangerous a child seemed to others hid the danger that this child was in.",
    heldBy: ["bothRoles"],
  },
  onlyOurOwn: { says: "Adults looked after one group of children and overlooked the others.", heldBy: [] },
  agreementUnclear: {
    says: "It was hard to know what took place between two children, and whether both could have said no.",
    heldBy: [],
  },
  thoughtTooSmall: { says: "Some adults thought it too small to pass on.", heldBy: [] },
  agreementAssumed: {
    says: "Two children were taken to have agreed, and their privacy was kept where they needed protecting; above all where one was much younger or disabled.",
    heldBy: [],
  },
  seenAsDangerous: {
    says: "A child was seen as dangerous, and nobody asked what lay behind the behaviour.",
    heldBy: [],
  },
  helpCameLate: { says: "Therapy was slow to begin because there was too little of it.", heldBy: [] },
  // What to do better
  lookForPatterns: {
    says: "Look past the single incident for what repeats.",
    heldBy: ["repeat", "samePair", "childPlace"],
  },
  keepGoodRecords: { says: "Write it down exactly and fully, for now and for whoever reads it in years.", heldBy: [] },
  findTheReasons: { says: "Find out what lies behind the behaviour, and do something about it.", heldBy: [] },
  workWithTheChild: { says: "Ask the child what puts them at risk and what they need.", heldBy: [] },
  lookOnline: { says: "Ask about life online, and about groups that egg such behaviour on.", heldBy: [] },
  tellParents: { says: "Tell parents unless that adds risk, and help them to help their child.", heldBy: [] },
  knowTheProcedure: { says: "Have a procedure of your own that all staff know and can follow.", heldBy: [] },
  referEarly: { says: "Refer early, so that risk is seen and help goes on.", heldBy: [] },
  shareTheWhole: {
    says: "Share what is known between agencies, so that somebody sees all of it.",
    heldBy: ["silence"],
  },
  knowYourPart: { says: "Be clear who does what, and how it adds up for the child.", heldBy: ["openActions"] },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly says: string /** Ids of patterns that the app looks for by itself. */;
      readonly heldBy: readonly string[];
    }
  >
>;
export type LearningId = keyof typeof learning;
