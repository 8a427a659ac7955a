import { wordingEdition as thisYear } from "../../../src/pack/statutory/wording.ts";

/** The next edition of the wording, as the app of next year would have it. */
export const wordingEdition: typeof thisYear = {
  ...thisYear,
  id: "2027-09",
  title: "September 2027",
  publishedOn: "2027-09-01",
};
