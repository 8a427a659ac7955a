/** Where the ideas of the rules come from, in our own words (facts.md §6.4, §6.7). */
export const sources = {
  reviews: "NSPCC, learning from case reviews on harmful sexual behaviour (2017): look past single episodes",
  reviewsRoles: "NSPCC, learning from case reviews (2017): the needs of one child can hide those of another",
  partFive: "Keeping children safe in education, Part five: look at patterns and at the culture of the school",
  tiers: "Our own number, for when short notes add up",
  records: "Keeping children safe in education: a record says what was done next, and why",
} as const;
