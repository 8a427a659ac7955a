import { choiceLabel } from "../engine/question.ts";
import type { Draft } from "../engine/template.ts";
import { addDays, type IsoDate, isIsoDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { agencyStatusEntry } from "../pack/entries/agency-status.ts";
import { agencies, policeStatuses, socialCareStatuses } from "../pack/words/agencies.ts";
import { type CaseFile, fold, grouped, latestVersions, oncePer } from "./casefile.ts";
import type { FinishedRecord } from "./entities.ts";

type AgencyStatus = Draft<typeof agencyStatusEntry>;

/** One status of one agency over its span of days. Never overwritten: what follows it is an entry of its own. */
export interface StatusSpan {
  readonly entry: FinishedRecord;
  /** "Child in need plan" */
  readonly status: string;
  /** The first day, where that is known. */
  readonly from: IsoDate | undefined;
  /** The last day: as it was written down, or the day before the next status began. Undefined while it goes on. */
  readonly to: IsoDate | undefined;
  readonly stands: "now" | "before" | "ahead";
  readonly contact: string;
  readonly source: string;
  readonly forSchool: string;
}
/** One agency and a child over time, newest status first. */
export interface AgencyStanding {
  /** "Children’s social care", or the name of the service. */
  readonly agency: string;
  readonly spans: readonly StatusSpan[];
}

const entriesByChild = oncePer(latestVersions, (latest) =>
  grouped(
    latest.filter(({ templateId }) => templateId === "agency-status"),
    ({ answers }) => {
      const { statusChild }: AgencyStatus = answers;
      return statusChild === undefined ? [] : [statusChild];
    },
  ),
);

/**
 * Where each agency stands with a child and stood before, from every entry about it: those about an incident or a plan, and those
 * that stand alone. Agencies whose status goes on come first, then the one that changed last.
 */
export function agencyStandings(file: CaseFile, childId: Id, today: IsoDate): readonly AgencyStanding[] {
  const byAgency = grouped(entriesByChild(file).get(childId) ?? [], ({ answers }) => [keyOf(answers)]);
  return [...byAgency.values()]
    .map((entries): AgencyStanding => {
      const spans = spansOf(entries, today);
      return { agency: agencyInWords(spans[0]?.entry.answers ?? {}), spans };
    })
    .sort((a, b) => Number(isOn(b)) - Number(isOn(a)) || startOf(b).localeCompare(startOf(a)));
}
const isOn = ({ spans }: AgencyStanding): boolean => spans.some(({ stands }) => stands === "now");
const startOf = ({ spans }: AgencyStanding): string => spans[0]?.from ?? "";

/** A later entry follows an earlier one about the same agency; of health and other services each is an agency of its own. */
const keyOf = ({ agency = "otherAgency", agencyName = "" }: AgencyStatus): string => `${agency}/${fold(agencyName)}`;

function spansOf(entries: readonly FinishedRecord[], today: IsoDate): readonly StatusSpan[] {
  const inOrder = entries.toSorted(
    (a, b) =>
      (statusOf(a).statusFrom ?? "").localeCompare(statusOf(b).statusFrom ?? "") ||
      a.finishedAt.localeCompare(b.finishedAt) ||
      a.number - b.number,
  );
  return inOrder
    .map((entry, index): StatusSpan => {
      const { statusFrom: from, statusTo, statusContact, statusSource, statusForSchool } = statusOf(entry);
      const next = inOrder[index + 1];
      const followed = next === undefined ? undefined : endBefore(statusOf(next).statusFrom, from);
      const to = [statusTo, followed].filter((day) => day !== undefined).toSorted()[0];
      return {
        entry,
        status: statusInWords(statusOf(entry)),
        from,
        to,
        stands:
          from !== undefined && from > today
            ? "ahead"
            : to !== undefined && to < today
              ? "before"
              : // Of two that began on one day the later entry counts.
                next !== undefined && (statusOf(next).statusFrom ?? "") <= today
                ? "before"
                : "now",
        contact: statusContact ?? "",
        source: statusSource ?? "",
        forSchool: statusForSchool ?? "",
      };
    })
    .toReversed();
}

/** The day before the next began; never before the day on which this one did. */
function endBefore(next: IsoDate | undefined, from: IsoDate | undefined): IsoDate | undefined {
  if (next === undefined || !isIsoDate(next)) return undefined;
  const end = addDays(next, -1);
  return from !== undefined && end < from ? from : end;
}

const statusOf = ({ answers }: FinishedRecord): AgencyStatus => answers;

/** "Children’s social care"; a health or other service by its own name. */
export const agencyInWords = ({ agency = "otherAgency", agencyName = "" }: AgencyStatus): string =>
  agencyName === "" ? agencies[agency] : agencyName;

/** What the entry says of where the agency stands, as the agency calls it. */
export function statusInWords({ agency, socialCareStatus, policeStatus, otherStatus }: AgencyStatus): string {
  if (agency === "socialCare" && socialCareStatus !== undefined)
    return choiceLabel(socialCareStatuses[socialCareStatus]);
  if (agency === "police" && policeStatus !== undefined) return choiceLabel(policeStatuses[policeStatus]);
  return otherStatus ?? "";
}
