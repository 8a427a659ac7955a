import type { IsoDate } from "../../lib/dates.ts";

/** The parts of the United Kingdom that have bank holidays of their own. */
export type Division = "englandAndWales" | "scotland" | "northernIreland";

export interface BankHoliday {
  readonly on: IsoDate;
  readonly name: string;
}

/** Bank holidays as they are published: dated and sourced, since a day can be added by proclamation at any time. */
export interface BankHolidays {
  readonly source: string;
  /** The day of the published list that these were read from. */
  readonly lastChecked: IsoDate;
  /** Nothing is known of days before and after. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** In the order of the calendar. Where a holiday fell on a weekend, the weekday given for it instead. */
  readonly days: Readonly<Record<Division, readonly BankHoliday[]>>;
}

export const bankHolidays: BankHolidays = {
  // Read from the list behind that page: github.com/alphagov/frontend, lib/data/bank-holidays.json.
  source: "Government Digital Service, gov.uk: UK bank holidays, https://www.gov.uk/bank-holidays",
  lastChecked: "2026-08-21",
  from: "2025-01-01",
  until: "2028-12-31",
  days: {
    englandAndWales: [
      { on: "2025-01-01", name: "New Year’s Day" },
      { on: "2025-04-18", name: "Good Friday" },
      { on: "2025-04-21", name: "Easter Monday" },
      { on: "2025-05-05", name: "Early May bank holiday" },
      { on: "2025-05-26", name: "Spring bank holiday" },
      { on: "2025-08-25", name: "Summer bank holiday" },
      { on: "2025-12-25", name: "Christmas Day" },
      { on: "2025-12-26", name: "Boxing Day" },
      { on: "2026-01-01", name: "New Year’s Day" },
      { on: "2026-04-03", name: "Good Friday" },
      { on: "2026-04-06", name: "Easter Monday" },
      { on: "2026-05-04", name: "Early May bank holiday" },
      { on: "2026-05-25", name: "Spring bank holiday" },
      { on: "2026-08-31", name: "Summer bank holiday" },
      { on: "2026-12-25", name: "Christmas Day" },
      { on: "2026-12-28", name: "Boxing Day, substitute day" },
      { on: "2027-01-01", name: "New Year’s Day" },
      { on: "2027-03-26", name: "Good Friday" },
      { on: "2027-03-29", name: "Easter Monday" },
      { on: "2027-05-03", name: "Early May bank holiday" },
      { on: "2027-05-31", name: "Spring bank holiday" },
      { on: "2027-08-30", name: "Summer bank holiday" },
      { on: "2027-12-27", name: "Christmas Day, substitute day" },
      { on: "2027-12-28", name: "Boxing Day, substitute day" },
      { on: "2028-01-03", name: "New Year’s Day, substitute day" },
      { on: "2028-04-14", name: "Good Friday" },
      { on: "2028-04-17", name: "Easter Monday" },
      { on: "2028-05-01", name: "Early May bank holiday" },
      { on: "2028-05-29", name: "Spring bank holiday" },
      { on: "2028-08-28", name: "Summer bank holiday" },
      { on: "2028-12-25", name: "Christmas Day" },
      { on: "2028-12-26", name: "Boxing Day" },
    ],
    scotland: [
      { on: "2025-01-01", name: "New Year’s Day" },
      { on: "2025-01-02", name: "2 January" },
      { on: "2025-04-18", name: "Good Friday" },
      { on: "2025-05-05", name: "Early May bank holiday" },
      { on: "2025-05-26", name: "Spring bank holiday" },
      { on: "2025-08-04", name: "Summer bank holiday" },
      { on: "2025-12-01", name: "St Andrew’s Day, substitute day" },
      { on: "2025-12-25", name: "Christmas Day" },
      { on: "2025-12-26", name: "Boxing Day" },
      { on: "2026-01-01", name: "New Year’s Day" },
      { on: "2026-01-02", name: "2 January" },
      { on: "2026-04-03", name: "Good Friday" },
      { on: "2026-05-04", name: "Early May bank holiday" },
      { on: "2026-05-25", name: "Spring bank holiday" },
      { on: "2026-06-15", name: "World Cup bank holiday" },
      { on: "2026-08-03", name: "Summer bank holiday" },
      { on: "2026-11-30", name: "St Andrew’s Day" },
      { on: "2026-12-25", name: "Christmas Day" },
      { on: "2026-12-28", name: "Boxing Day, substitute day" },
      { on: "2027-01-01", name: "New Year’s Day" },
      { on: "2027-01-04", name: "2 January, substitute day" },
      { on: "2027-03-26", name: "Good Friday" },
      { on: "2027-05-03", name: "Early May bank holiday" },
      { on: "2027-05-31", name: "Spring bank holiday" },
      { on: "2027-08-02", name: "Summer bank holiday" },
      { on: "2027-11-30", name: "St Andrew’s Day" },
      { on: "2027-12-27", name: "Christmas Day, substitute day" },
      { on: "2027-12-28", name: "Boxing Day, substitute day" },
      { on: "2028-01-03", name: "New Year’s Day, substitute day" },
      { on: "2028-01-04", name: "2 January, substitute day" },
      { on: "2028-04-14", name: "Good Friday" },
      { on: "2028-05-01", name: "Early May bank holiday" },
      { on: "2028-05-29", name: "Spring bank holiday" },
      { on: "2028-08-07", name: "Summer bank holiday" },
      { on: "2028-11-30", name: "St Andrew’s Day" },
      { on: "2028-12-25", name: "Christmas Day" },
      { on: "2028-12-26", name: "Boxing Day" },
    ],
    northernIreland: [
      { on: "2025-01-01", name: "New Year’s Day" },
      { on: "2025-03-17", name: "St Patrick’s Day" },
      { on: "2025-04-18", name: "Good Friday" },
      { on: "2025-04-21", name: "Easter Monday" },
      { on: "2025-05-05", name: "Early May bank holiday" },
      { on: "2025-05-26", name: "Spring bank holiday" },
      { on: "2025-07-14", name: "Battle of the Boyne (Orangemen’s Day), substitute day" },
      { on: "2025-08-25", name: "Summer bank holiday" },
      { on: "2025-12-25", name: "Christmas Day" },
      { on: "2025-12-26", name: "Boxing Day" },
      { on: "2026-01-01", name: "New Year’s Day" },
      { on: "2026-03-17", name: "St Patrick’s Day" },
      { on: "2026-04-03", name: "Good Friday" },
      { on: "2026-04-06", name: "Easter Monday" },
      { on: "2026-05-04", name: "Early May bank holiday" },
      { on: "2026-05-25", name: "Spring bank holiday" },
      { on: "2026-07-13", name: "Battle of the Boyne (Orangemen’s Day), substitute day" },
      { on: "2026-08-31", name: "Summer bank holiday" },
      { on: "2026-12-25", name: "Christmas Day" },
      { on: "2026-12-28", name: "Boxing Day, substitute day" },
      { on: "2027-01-01", name: "New Year’s Day" },
      { on: "2027-03-17", name: "St Patrick’s Day" },
      { on: "2027-03-26", name: "Good Friday" },
      { on: "2027-03-29", name: "Easter Monday" },
      { on: "2027-05-03", name: "Early May bank holiday" },
      { on: "2027-05-31", name: "Spring bank holiday" },
      { on: "2027-07-12", name: "Battle of the Boyne (Orangemen’s Day)" },
      { on: "2027-08-30", name: "Summer bank holiday" },
      { on: "2027-12-27", name: "Christmas Day, substitute day" },
      { on: "2027-12-28", name: "Boxing Day, substitute day" },
      { on: "2028-01-03", name: "New Year’s Day, substitute day" },
      { on: "2028-03-17", name: "St Patrick’s Day" },
      { on: "2028-04-14", name: "Good Friday" },
      { on: "2028-04-17", name: "Easter Monday" },
      { on: "2028-05-01", name: "Early May bank holiday" },
      { on: "2028-05-29", name: "Spring bank holiday" },
      { on: "2028-07-12", name: "Battle of the Boyne (Orangemen’s Day)" },
      { on: "2028-08-28", name: "Summer bank holiday" },
      { on: "2028-12-25", name: "Christmas Day" },
      { on: "2028-12-26", name: "Boxing Day" },
    ],
  },
};
