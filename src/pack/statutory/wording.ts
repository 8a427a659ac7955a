import type { IsoDate } from "../../lib/dates.ts";

/** One edition of Waymark's wording of the policy. It has a new id whenever a clause changes that a school would notice. */
interface WordingEdition {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: IsoDate;
  /** The guidance that it was written to, in England. */
  readonly follows: string;
}

export const wordingEdition: WordingEdition = {
  id: "2026-11",
  title: "November 2026",
  publishedOn: "2026-11-28",
  follows: "Keeping children safe in education 2026",
};
