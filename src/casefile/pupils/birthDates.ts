import { type IsoDate, isIsoDate } from "../../lib/dates.ts";

/** Which of two numbers before a year is the day. */
export type DateOrder = "dayFirst" | "monthFirst";

const numbers = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const withWord = /^(\d{1,2})[/.\- ]([a-z]{3,9})[/.,\- ]+(\d{4}|\d{2})$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const withoutTime = (text: string): string =>
  text.trim().replace(/[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[AP]M)?$/i, "");

/** What the dates of a column say about their order. "either": none of them tells; "mixed": some tell one, some the other. */
export function orderIn(dates: Iterable<string>): DateOrder | "either" | "mixed" {
  let day = false;
  let month = false;
  for (const each of dates) {
    const [, first, second] = numbers.exec(withoutTime(each)) ?? [];
    if (Number(first) > 12) day = true;
    if (Number(second) > 12) month = true;
  }
  if (day && month) return "mixed";
  return day ? "dayFirst" : month ? "monthFirst" : "either";
}

/** A day of birth as it may stand in a list, or why it could not be read. Two figures of a year mean the last hundred years. */
export function birthDate(
  text: string,
  order: DateOrder,
  today: IsoDate,
): { readonly date: IsoDate } | { readonly problem: string } {
  const written = withoutTime(text);
  if (written === "") return { date: "" };
  if (/^\d{5}$/.test(written))
    return {
      problem: `“${written}” is a spreadsheet’s number for a day. Show the column as dates, then export it again`,
    };
  const date = read(written, order, today);
  if (!isIsoDate(date)) return { problem: `“${written.slice(0, 30)}” could not be read as a date of birth` };
  if (date > today) return { problem: `The date of birth “${written}” is in the future` };
  if (date < `${Number(today.slice(0, 4)) - 30}`)
    return { problem: `The date of birth “${written}” is more than 30 years ago` };
  return { date };
}

function read(written: string, order: DateOrder, today: IsoDate): string {
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(written);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const word = withWord.exec(written);
  if (word)
    return joined(year(word[3], today), String(months.indexOf((word[2] ?? "").slice(0, 3).toLowerCase()) + 1), word[1]);
  const [, first, second, last] = numbers.exec(written) ?? [];
  return order === "dayFirst" ? joined(year(last, today), second, first) : joined(year(last, today), first, second);
}

const joined = (...[y = "", m = "", d = ""]: readonly (string | undefined)[]): string =>
  `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;

const year = (written = "", today: IsoDate): string => {
  if (written.length !== 2) return written;
  const century = Number(today.slice(0, 2));
  return `${Number(written) > Number(today.slice(2, 4)) ? century - 1 : century}${written}`;
};
