import { addDays, type IsoDate } from "../lib/dates.ts";

/** The weeks of the month a day lies in, Monday to Sunday; undefined where a week reaches into another month. */
export function weeksOfMonth(day: IsoDate): readonly (readonly (IsoDate | undefined)[])[] {
  const month = day.slice(0, 7);
  const first: IsoDate = `${month}-01`;
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const weeks: (IsoDate | undefined)[][] = [];
  for (let monday = start; monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((each) =>
        each.startsWith(month) ? each : undefined,
      ),
    );
  }
  return weeks;
}

/** 0 is Sunday. */
const weekdayOf = (day: IsoDate): number => new Date(`${day}T12:00:00Z`).getUTCDay();
