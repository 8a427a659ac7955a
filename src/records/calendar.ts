import { calendarText } from "../casefile/calendar.ts";
import type { CaseFile } from "../casefile/casefile.ts";
import type { IsoDate } from "../lib/dates.ts";
import { bankHolidays } from "../pack/statutory/holidays.ts";
import { tasksNow } from "./deadlines.ts";
import { practiceWords } from "./practiceMark.ts";
import type { Workspace } from "./workspace.ts";

/** How far the bank holidays that Waymark knows reach, and the day of the list they were read from. */
export const bankHolidaysKnown = { until: bankHolidays.until, lastChecked: bankHolidays.lastChecked } as const;

/** Every date that waits for the person, for a calendar of their own (text/calendar). No name is in it. */
export const calendarFile = (
  file: CaseFile,
  today: IsoDate,
  place: Workspace["place"] = "real",
): { readonly text: string; readonly fileName: string } => ({
  text: calendarText(tasksNow(file, today), today, place === "practice" ? practiceWords : "Waymark"),
  fileName: "waymark-dates.ics",
});
