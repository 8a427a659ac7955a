import type { Suggestions } from "../../engine/question.ts";
import { addDays, type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { CaseFile } from "../casefile.ts";
import type { Authority, Line } from "../entities.ts";
import { placesOfKind } from "../ownPlaces.ts";

/** All that is written down of an authority. */
export type AuthorityDetails = Omit<Authority, "type" | "v" | "id">;
export type Stage = Authority["stages"][number];
export type LineKey = "frontDoor" | "outOfHours" | "earlyHelp" | "consultation" | "police";

/** The ways into an authority's services, in the order in which they are wanted. */
export const lineNames: Readonly<Record<LineKey, string>> = {
  frontDoor: "Front door",
  outOfHours: "Out of hours",
  earlyHelp: "Early help",
  consultation: "Advice on harmful sexual behaviour",
  police: "Police",
};
export const lineKeys: readonly LineKey[] = ["frontDoor", "outOfHours", "earlyHelp", "consultation", "police"];

/**
 * Where a disagreement goes when the local procedure has not been written down yet (the shape of facts.md §4.4). The days are
 * Waymark's guess and say so: `stagesAreDefault`.
 */
export const defaultStages: readonly Stage[] = [
  { name: "Practitioner to practitioner", to: "The worker who made the decision", workingDays: 1 },
  { name: "Manager to manager", to: "The worker’s team manager", workingDays: 2 },
  { name: "Heads of service", to: "The head of service, or the named lead for safeguarding", workingDays: 3 },
  {
    name: "Partnership",
    to: "The chair of the local safeguarding partnership, board or committee",
    workingDays: 5,
  },
];

interface WrittenStages {
  /** The days may be half typed. */
  readonly stages: readonly (Omit<Stage, "workingDays"> & { readonly workingDays: number | string })[];
  readonly stagesSource: string;
}
/** Stages are Waymark's as long as they read as Waymark's and no procedure is named that they come from. */
export const areDefaultStages = ({ stages, stagesSource }: WrittenStages): boolean =>
  stagesSource === "" &&
  stages.length === defaultStages.length &&
  defaultStages.every(({ name, to, workingDays }, index) => {
    const stage = stages[index];
    return stage?.name === name && stage.to === to && stage.workingDays === workingDays;
  });

const noLine: Line = { team: "", phone: "", email: "", hours: "" };

/** An authority of which only the name is known. */
export const newAuthority = (id: Id, name: string): Authority => ({
  type: "authority",
  v: 1,
  id,
  name,
  frontDoor: noLine,
  outOfHours: noLine,
  earlyHelp: noLine,
  consultation: noLine,
  police: noLine,
  portal: "",
  thresholdDocument: "",
  thresholds: [],
  // Most authorities ask for it within a day, some within two (facts.md §2.3).
  writtenWithin: 24,
  stages: defaultStages,
  stagesAreDefault: true,
  stagesSource: "",
  notes: "",
  checkedOn: "",
});

export const detailsOf = ({ type, v, id, ...details }: Authority): AuthorityDetails => details;

/** Authorities by name. */
export const directoryOf = ({ authorities }: Pick<CaseFile, "authorities">): readonly Authority[] =>
  [...authorities.values()].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));

export const isEmptyLine = (line: Line): boolean => Object.values(line).every((part) => part.trim() === "");

/**
 * The address of a portal as it is kept: https, with the scheme added where it was left out. Empty for empty; undefined for
 * what is no https address, or carries a name and a password.
 */
export function portalAddress(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "") return "";
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (/\s/.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, username, password } = new URL(address);
  const isPlain = username === "" && password === "" && /^[^.]+(\.[^.]+)+$/.test(hostname);
  return protocol === "https:" && isPlain ? address : undefined;
}

/** "never" and "old" ask for a look at the authority's own pages: numbers and stages change. */
export function checkedHow({ checkedOn }: Pick<Authority, "checkedOn">, today: IsoDate): "never" | "old" | "lately" {
  if (!isIsoDate(checkedOn) || checkedOn > today) return "never";
  return checkedOn < addDays(today, -366) ? "old" : "lately";
}

/** What points at an authority, in counts. */
export interface AuthorityUses {
  readonly isSchools: boolean;
  readonly children: number;
  /** Drafts and finished records, each file once. */
  readonly records: number;
}

export function usesOf(file: CaseFile, authorityId: Id): AuthorityUses {
  const citing = [...file.drafts.values(), ...file.finished.values()].filter(({ answers }) =>
    mentions(answers, authorityId),
  );
  return {
    isSchools: file.school?.authority === authorityId,
    children: [...file.children.values()].filter(({ authority }) => authority === authorityId).length,
    records: new Set(citing.map(({ fileId }) => fileId)).size,
  };
}

const mentions = (value: unknown, id: Id): boolean =>
  value === id ||
  (typeof value === "object" && value !== null && Object.values(value).some((each) => mentions(each, id)));

/** Words that may be taken over into a text, and what they stand for. */
export interface Suggestion {
  readonly text: string;
  readonly hint?: string;
}

/**
 * What the directory has to offer to a text about an authority, or the school’s own list to a text about a kind of place. `by` is
 * the id of the authority, or the kind. Nothing for one that is not there.
 */
export function suggestionsFor(
  { authorities, school }: Pick<CaseFile, "authorities" | "school">,
  list: Exclude<Suggestions["list"], "trained">,
  by: string,
): readonly Suggestion[] {
  if (list === "places") return placesOfKind(school, by).map(({ name }) => ({ text: name }));
  const authority = authorities.get(by);
  return authority === undefined ? [] : onceEach(lists[list](authority).filter(({ text }) => text !== ""));
}

const lists: Readonly<
  Record<Exclude<Suggestions["list"], "places" | "trained">, (authority: Authority) => readonly Suggestion[]>
> = {
  teams: (authority) =>
    lineKeys
      .filter((key) => !isEmptyLine(authority[key]))
      .map((key) => said(joined(teamName(authority, key), authority[key].phone), hintOf(authority, key))),
  thresholds: ({ thresholds }) => thresholds.map(({ label, meaning }) => said(label, meaning)),
  stages: ({ stages }) => stages.map(({ name, to, workingDays }) => said(name, joined(to, daysInWords(workingDays)))),
  addressees: (authority) => [
    ...authority.stages.map(({ to, name }) => said(to, name)),
    ...(isEmptyLine(authority.frontDoor)
      ? []
      : [said(teamName(authority, "frontDoor"), hintOf(authority, "frontDoor"))]),
  ],
};

/** "within 1 working day" */
export const daysInWords = (days: number): string => `within ${days} working ${days === 1 ? "day" : "days"}`;

const said = (text: string, hint: string): Suggestion =>
  hint === "" || hint === text ? { text: text.trim() } : { text: text.trim(), hint };
const joined = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== "").join(", ");

/** The name a team goes by, or what it is for: "Southbank front door". */
const teamName = ({ name, ...authority }: Authority, key: LineKey): string =>
  authority[key].team || `${name}, ${lineNames[key].charAt(0).toLowerCase()}${lineNames[key].slice(1)}`;
/** What the name does not say already. */
const hintOf = (authority: Authority, key: LineKey): string =>
  joined(authority[key].team === "" ? "" : lineNames[key], authority[key].hours);

const onceEach = (all: readonly Suggestion[]): readonly Suggestion[] =>
  all.filter(({ text }, index) => all.findIndex((each) => each.text === text) === index);
