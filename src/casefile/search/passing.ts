import type { IsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, entriesAbout, fileAbout, fileById, oncePerState } from "../casefile.ts";
import { involvementsIn } from "../involvements.ts";
import type { Facets, Searched, Subject, Written } from "./documents.ts";
import { daysOfPeriod, type Filters, facetKeys } from "./filters.ts";

/** Whether something passes the filters. An entry counts with the record that it is about. */
export function passing(
  file: CaseFile,
  searched: (subject: Subject) => Searched,
  filters: Filters,
  today: IsoDate,
): (of: Searched) => boolean {
  const period = daysOfPeriod(filters.period, today);
  const wanted = facetKeys.filter((key) => filters[key].length > 0);

  const has = ({ subject, facets }: Searched, key: keyof Facets): boolean => {
    if (subject.type !== "draft" && subject.type !== "finished") return false;
    const isWanted = (value: string) => filters[key].includes(value);
    return facets[key].some(isWanted) || facetsNow(file, subject, searched)[key].some(isWanted);
  };

  return (of) =>
    (filters.kind.length === 0 || filters.kind.includes(of.kind)) &&
    (filters.drafts.length === 0 || of.subject.type !== "draft") &&
    (period === undefined || (of.day !== "" && of.day >= period.from && of.day <= period.to)) &&
    wanted.every((key) => has(of, key));
}

const nowByFile = oncePerState(() => new Map<Id, Facets>());
const none: Facets = { types: [], places: [], roles: [], levels: [] };

/** What holds of the record that stands behind something written: an addendum may have changed a role, and a level is judged again. */
function facetsNow(file: CaseFile, record: Written, searched: (subject: Subject) => Searched): Facets {
  const about = fileAbout(file, record) ?? fileById(file, record.fileId);
  if (about === undefined) return none;
  const known = nowByFile(file).get(about.fileId);
  if (known !== undefined) return known;
  const main = about.finished ?? about.draft;
  const own = main === undefined ? none : searched(main).facets;
  const judged = entriesAbout(file, about.fileId).flatMap((entry) => searched(entry).facets.levels);
  const roles = involvementsIn(file, about).flatMap(({ role }) => role ?? []);
  const now = { ...own, roles, levels: [...own.levels, ...judged] };
  nowByFile(file).set(about.fileId, now);
  return now;
}
