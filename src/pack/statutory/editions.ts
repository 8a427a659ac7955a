import { type IsoDate, isIsoDate } from "../../lib/dates.ts";

/**
 * Editions of the guidance that records and plans stand on (facts.md §2.1, §2.5). Dated and sourced, never written into
 * a sentence elsewhere: a record says which edition was in force on the day it was written.
 */
export interface Edition {
  readonly id: string;
  /** The work it is an edition of, such as "kcsie". */
  readonly work: string;
  readonly title: string;
  readonly nation: "england";
  readonly status: "statutory" | "advice";
  /** First day it applied. */
  readonly inForceFrom: IsoDate;
  /** Last day it applied; absent while it still does. */
  readonly inForceTo?: IsoDate;
  readonly source: string;
  readonly lastChecked: IsoDate;
  /** How well it is known: A read at the source, B second-hand, K general knowledge (facts.md §0.1). */
  readonly mark: "A" | "B" | "K";
  /** True where a person must check the primary document before anyone leans on it. */
  readonly verify: boolean;
}

const checked = "2026-11-22";

export const editions = [
  {
    id: "kcsie-2025",
    work: "kcsie",
    title: "Keeping children safe in education 2025",
    nation: "england",
    status: "statutory",
    inForceFrom: "2025-09-01",
    inForceTo: "2026-08-31",
    source: "Department for Education, gov.uk: Keeping children safe in education",
    lastChecked: checked,
    mark: "B",
    verify: true,
  },
  {
    id: "kcsie-2026",
    work: "kcsie",
    title: "Keeping children safe in education 2026",
    nation: "england",
    status: "statutory",
    inForceFrom: "2026-09-01",
    source: "Department for Education, gov.uk: Keeping children safe in education",
    lastChecked: checked,
    mark: "B",
    verify: true,
  },
  {
    id: "working-together-2026",
    work: "working-together",
    title: "Working together to safeguard children 2026",
    nation: "england",
    status: "statutory",
    inForceFrom: "2026-03-18",
    source: "Department for Education, gov.uk: Working together to safeguard children",
    lastChecked: checked,
    mark: "B",
    verify: true,
  },
  {
    id: "information-sharing-2026",
    work: "information-sharing",
    title: "Information sharing to safeguard children 2026",
    nation: "england",
    status: "statutory",
    inForceFrom: "2026-09-10",
    source: "Department for Education, gov.uk: Information sharing",
    lastChecked: checked,
    mark: "B",
    verify: true,
  },
  {
    id: "ukcis-nudes-2024",
    work: "ukcis-nudes",
    title: "Sharing nudes and semi-nudes: advice for education settings working with children and young people (2024)",
    nation: "england",
    status: "advice",
    inForceFrom: "2024-03-11",
    source: "UK Council for Internet Safety, gov.uk: Sharing nudes and semi-nudes",
    lastChecked: checked,
    mark: "A",
    // Older than the wording of the 2026 edition of Keeping children safe in education, and may be replaced.
    verify: true,
  },
] as const satisfies readonly Edition[];

/** A work that editions are kept of. */
export type Work = (typeof editions)[number]["work"];

/** The edition of a work in force on a day. Undefined before the first one kept here, and on text that is not a day. */
export const editionOn = (date: IsoDate, work: Work = "kcsie"): Edition | undefined =>
  editions.find(
    (edition: Edition) =>
      edition.work === work &&
      edition.inForceFrom <= date &&
      (edition.inForceTo === undefined || date <= edition.inForceTo) &&
      isIsoDate(date),
  );
