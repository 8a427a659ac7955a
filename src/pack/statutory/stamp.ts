import { type Anchor, type Block, facts, heading } from "../../documents/blocks.ts";
import { type IsoDate, longDate } from "../../lib/dates.ts";
import { editionOn, type Work } from "./editions.ts";

const what: Readonly<Partial<Record<Work, string>>> = {
  kcsie: "Guidance in force in England on that day",
  "ukcis-nudes": "Advice about images on that day",
};

/**
 * The editions that a later reader must judge a record by (facts.md §6.6, "Edition stamp"), each with the day our list was
 * last checked, and a word where the primary document has not been. Nothing for a day before the first edition kept.
 */
export function guidanceInForce(title: string, on: IsoDate, works: readonly Work[], from?: Anchor): readonly Block[] {
  const rows = works.flatMap((work) => {
    const edition = editionOn(on, work);
    if (edition === undefined) return [];
    const checked = `From Waymark’s list, last checked on ${longDate(edition.lastChecked)}.`;
    return [
      {
        label: what[work] ?? "Guidance on that day",
        value: `${edition.title}\n${checked}${edition.verify ? " Confirm it at gov.uk before relying on it." : ""}`,
        ...(from && { from }),
      },
    ];
  });
  return rows.length === 0 ? [] : [heading(2, title), facts(rows)];
}
