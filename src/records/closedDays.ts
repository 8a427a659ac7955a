import { type CaseFile, oncePerState } from "../casefile/casefile.ts";
import { type ClosedDays, closedDaysOf } from "../casefile/workingDays.ts";
import { bankHolidays } from "../pack/statutory/holidays.ts";

/** Bank holidays of the school's nation and the school's own closed days. England's until the school has said where it is. */
export const closedDaysIn: (file: CaseFile) => ClosedDays = oncePerState(({ school }) =>
  closedDaysOf(school ?? { nation: "england", closures: [] }, bankHolidays),
);
