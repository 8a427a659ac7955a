import type { DateOrder, orderIn } from "../../casefile/pupils/birthDates.ts";
import type { Encoding } from "../../casefile/pupils/decode.ts";
import type { Detail } from "../../casefile/pupils/differences.ts";
import { longDate } from "../../lib/dates.ts";

export const children = (count: number): string =>
  count === 1 ? "1 child" : `${count.toLocaleString("en-GB")} children`;
export const lines = (count: number): string => (count === 1 ? "1 line" : `${count.toLocaleString("en-GB")} lines`);

export const encodingWords: Readonly<Record<Encoding, string>> = {
  "utf-8": "",
  "utf-16le": "Read as UTF-16.",
  "utf-16be": "Read as UTF-16.",
  "windows-1252": "Read as Windows-1252: check the accents in the names below.",
};

export const detailWords: Readonly<Record<Detail, string>> = {
  name: "Name",
  knownAs: "Known as",
  dateOfBirth: "Date of birth",
  upn: "UPN",
  yearGroup: "Year group",
  address: "Home address",
};
export const valueWords = (detail: Detail, value: string): string =>
  detail === "dateOfBirth" ? longDate(value) : value;

/** What the dates say about their order, for the person who can change it. */
export const orderWords: Readonly<Record<ReturnType<typeof orderIn>, string>> = {
  dayFirst: "The dates show by themselves that the day comes first.",
  monthFirst: "Some dates can only be read with the month first, so all are read that way.",
  either: "No date shows by itself which number is the day. The day comes first in most lists from this country.",
  mixed:
    "Some dates only fit with the day first, others only with the month first. Those that do not fit are not imported.",
};
export const orders: readonly { readonly value: DateOrder; readonly label: string }[] = [
  { value: "dayFirst", label: "Day first: 09/03/2015 is 9 March" },
  { value: "monthFirst", label: "Month first: 09/03/2015 is 3 September" },
];
