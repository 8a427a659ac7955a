import type { Child } from "../../../casefile/entities.ts";
import { longDate } from "../../../lib/dates.ts";

/** What tells two children of one name apart: "Year 4, born 9 March 2018". */
export const childDetail = ({ yearGroup, dateOfBirth }: Child): string =>
  [yearGroup, dateOfBirth === "" ? "" : `born ${longDate(dateOfBirth)}`].filter((part) => part !== "").join(", ");
