import "../../engine/no-eval.ts";
import { z } from "zod";
import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import { type CaseFile, fold } from "../casefile.ts";
import { type Authority, entitySchemas } from "../entities.ts";
import { jsonIn, textsIn, withoutUnseen } from "../fileData.ts";
import { leaksIn, redactorFor } from "../redaction/redaction.ts";
import {
  type AuthorityDetails,
  areDefaultStages,
  detailsOf,
  directoryOf,
  newAuthority,
  portalAddress,
} from "./directory.ts";

/**
 * The local directory as a small file that a trust can hand round: authorities only, matched by name, without the vault's ids
 * and without anything about the school or a child.
 */
const format = "waymark-directory";
const version = 1;

/** In bytes, and in characters. */
export const largestDirectoryFile = 1_000_000;
const most = { authorities: 500, words: 4_000, list: 60 } as const;

export interface DirectoryFile {
  readonly text: string;
  readonly fileName: string;
  /** Names of children of the case file that stand somewhere in it, in the notes perhaps: to be looked at before it is handed round. */
  readonly namesFound: readonly string[];
}

export function directoryFile(file: CaseFile, isPractice = false): DirectoryFile {
  const authorities = directoryOf(file).map(detailsOf);
  const everyWord = textsIn(authorities).join("\n");
  return {
    text: `${JSON.stringify({ format, version, ...(isPractice && { practice: true }), authorities }, null, 2)}\n`,
    fileName: "waymark-directory.json",
    namesFound: leaksIn(everyWord, redactorFor(file, "agency", [], []), ""),
  };
}

/** What a file would do to the directory, one entry an authority. Nothing has been done yet. */
export type DirectoryEntry =
  | { readonly kind: "new"; readonly name: string; readonly details: AuthorityDetails }
  | {
      readonly kind: "changed";
      readonly name: string;
      readonly id: Id;
      readonly details: AuthorityDetails;
      /** What differs, in words: "police line (“101” becomes “0300 555 0303”)", since a wrong number does harm. */
      readonly parts: readonly string[];
    }
  | { readonly kind: "same"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly reason: string };

const envelope = z.object({
  format: z.literal(format),
  version: z.number(),
  authorities: z.array(z.unknown()),
  // Its authorities are invented, and so are their telephone numbers.
  practice: z.literal(true).exactOptional(),
});
const detailsSchema = entitySchemas.authority.omit({ type: true, v: true, id: true });

/** Reads a directory file from anywhere. Whatever is in it, the worst that comes of it is the reason why it was not taken. */
export function readDirectoryFile(
  file: Pick<CaseFile, "authorities">,
  text: string,
  today: IsoDate,
  isPractice = false,
): Result<readonly DirectoryEntry[], string> {
  if (text.length > largestDirectoryFile)
    return failed("This file is too large to be a directory. Nothing has been changed.");
  const read = envelope.safeParse(jsonIn(text));
  if (!read.success)
    return failed(
      "This is not a directory file from Waymark, or it was changed on its way. Nothing has been changed. Ask for it to be sent again.",
    );
  if (read.data.practice && !isPractice)
    return failed(
      "This directory comes from a practice school: its authorities and their telephone numbers are invented. Nothing has been changed.",
    );
  if (read.data.version !== version)
    return failed(
      "This file was made by a newer Waymark. Nothing has been changed. Connect once to let Waymark update itself, then try again.",
    );
  const { authorities } = read.data;
  if (authorities.length > most.authorities)
    return failed(`More than ${most.authorities} authorities are in this file. Nothing has been changed.`);
  if (authorities.length === 0) return failed("No authority is in this file. Nothing has been changed.");
  const known = new Map(directoryOf(file).map((each) => [fold(each.name), each] as const));
  const seen = new Set<string>();
  return ok(
    authorities.map((raw, index) => {
      const entry = readEntry(raw, index, today);
      if ("reason" in entry) return entry;
      const key = fold(entry.name);
      if (seen.has(key)) return { kind: "refused", name: entry.name, reason: "This name stands in the file twice." };
      seen.add(key);
      return compared(known.get(key), entry);
    }),
  );
}

type Refused = Extract<DirectoryEntry, { readonly kind: "refused" }>;

function readEntry(raw: unknown, index: number, today: IsoDate): AuthorityDetails | Refused {
  const named = z.object({ name: z.string() }).safeParse(raw);
  const name = named.success ? cleaned(named.data.name) : "";
  if (name === "") return { kind: "refused", name: `Number ${index + 1} in the file`, reason: "It has no name." };
  // What the file leaves out is as in a new entry.
  const read = detailsSchema.safeParse({ ...detailsOf(newAuthority("", name)), ...(raw as object), name });
  if (!read.success) {
    const part = read.error.issues[0]?.path[0];
    return { kind: "refused", name: name.slice(0, 200), reason: `Its ${partName(part)} could not be read.` };
  }
  if (isTooLong(read.data))
    return { kind: "refused", name: name.slice(0, 200), reason: "A text or a list in it is too long." };
  const details = cleanedDeep(read.data);
  const portal = portalAddress(details.portal);
  if (portal === undefined)
    return { kind: "refused", name, reason: "Its portal address is not one that begins with https://." };
  const { checkedOn, stagesSource } = details;
  const stages = details.stages.filter((stage) => stage.name !== "");
  return {
    ...details,
    portal,
    thresholds: details.thresholds.filter(({ label }) => label !== ""),
    stages,
    stagesAreDefault: areDefaultStages({ stages, stagesSource }),
    checkedOn: isIsoDate(checkedOn) && checkedOn <= today ? checkedOn : "",
  };
}

function compared(mine: Authority | undefined, theirs: AuthorityDetails): DirectoryEntry {
  const { name } = theirs;
  if (mine === undefined) return { kind: "new", name, details: theirs };
  const own = detailsOf(mine);
  const details = merged(own, theirs);
  const parts = partKeys
    .filter((key) => JSON.stringify(own[key]) !== JSON.stringify(details[key]))
    .map((key) => changeWords(partNames[key], partWords(own[key]), partWords(details[key])));
  return parts.length === 0
    ? { kind: "same", name: mine.name }
    : { kind: "changed", name: mine.name, id: mine.id, details, parts };
}

/** The file's words where it has some; what it leaves empty stays as the school wrote it, and so do stages that the school put right. */
function merged(mine: AuthorityDetails, theirs: AuthorityDetails): AuthorityDetails {
  const keepStages = theirs.stagesAreDefault && !mine.stagesAreDefault;
  const stages = keepStages ? mine : theirs;
  return {
    ...theirs,
    name: mine.name,
    frontDoor: filled(mine.frontDoor, theirs.frontDoor),
    outOfHours: filled(mine.outOfHours, theirs.outOfHours),
    earlyHelp: filled(mine.earlyHelp, theirs.earlyHelp),
    consultation: filled(mine.consultation, theirs.consultation),
    police: filled(mine.police, theirs.police),
    portal: theirs.portal || mine.portal,
    thresholdDocument: theirs.thresholdDocument || mine.thresholdDocument,
    thresholds: theirs.thresholds.length > 0 ? theirs.thresholds : mine.thresholds,
    stages: stages.stages,
    stagesAreDefault: stages.stagesAreDefault,
    stagesSource: stages.stagesSource,
    notes: theirs.notes || mine.notes,
    checkedOn: theirs.checkedOn > mine.checkedOn ? theirs.checkedOn : mine.checkedOn,
  };
}

const filled = (mine: Authority["frontDoor"], theirs: Authority["frontDoor"]): Authority["frontDoor"] => ({
  team: theirs.team || mine.team,
  phone: theirs.phone || mine.phone,
  email: theirs.email || mine.email,
  hours: theirs.hours || mine.hours,
});

const partNames: Readonly<Record<Exclude<keyof AuthorityDetails, "name" | "stagesAreDefault">, string>> = {
  frontDoor: "front door",
  outOfHours: "out-of-hours line",
  earlyHelp: "early help line",
  consultation: "line for advice on harmful sexual behaviour",
  police: "police line",
  portal: "portal address",
  thresholdDocument: "threshold document",
  thresholds: "list of threshold levels",
  writtenWithin: "hours for the written referral",
  stages: "stages for disagreement",
  stagesSource: "source of the stages",
  notes: "notes",
  checkedOn: "date it was checked",
};
const changeWords = (part: string, from: string, to: string): string => {
  if (to === "") return part;
  return from === "" ? `${part} (“${to}”)` : `${part} (“${from}” becomes “${to}”)`;
};
/** A part that is short enough to be read in a list; empty for one that is not. */
function partWords(value: AuthorityDetails[keyof AuthorityDetails]): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return value.length > 200 || value.includes("\n") ? "" : value;
  return typeof value === "object" && "phone" in value
    ? [value.team, value.phone, value.email, value.hours].filter((part) => part !== "").join(", ")
    : "";
}

const partKeys = Object.keys(partNames) as readonly (keyof typeof partNames)[];
const partName = (key: unknown): string =>
  typeof key === "string" && Object.hasOwn(partNames, key) ? partNames[key as keyof typeof partNames] : "entry";

const cleaned = (text: string): string => withoutUnseen(text).trim();
/** Every text of it cleaned; its shape stays. */
const cleanedDeep = <T>(value: T): T => {
  if (typeof value === "string") return cleaned(value) as T;
  if (Array.isArray(value)) return value.map(cleanedDeep) as T;
  return typeof value === "object" && value !== null
    ? (Object.fromEntries(Object.entries(value).map(([key, each]) => [key, cleanedDeep(each)])) as T)
    : value;
};

const isTooLong = (details: AuthorityDetails): boolean =>
  textsIn(details).some(({ length }) => length > most.words) ||
  details.thresholds.length > most.list ||
  details.stages.length > most.list;
