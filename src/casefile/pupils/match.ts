import type { Id } from "../../lib/ids.ts";
import { fold } from "../casefile.ts";
import type { Child } from "../entities.ts";
import type { Pupil, Unreadable } from "./rows.ts";

/** What a row comes to. */
export type Finding =
  | { readonly kind: "new"; readonly pupil: Pupil }
  | { readonly kind: "same"; readonly pupil: Pupil; readonly child: Child; readonly by: "upn" | "nameAndBirth" }
  /** The name is that of somebody who is here, and nothing settles whether it is the same child. */
  | { readonly kind: "ask"; readonly pupil: Pupil; readonly candidates: readonly Child[] }
  | { readonly kind: "twice"; readonly pupil: Pupil; readonly reason: string }
  | ({ readonly kind: "unreadable" } & Unreadable);

export interface Matched {
  readonly findings: readonly Finding[];
  /** Children of the case file whom no row can mean. */
  readonly notOnList: readonly Child[];
}

/** Whom each row means. */
export function matchPupils(rows: readonly (Pupil | Unreadable)[], children: Iterable<Child>): Matched {
  const here = indexOf(children);
  const twice = twiceIn(rows);
  const findings: Finding[] = [];
  const seen = new Set<Id>();
  const lineOf = new Map<Id, number>();
  for (const row of rows) {
    const finding = findingFor(row, here, twice);
    const settled = finding.kind === "same" ? lineOf.get(finding.child.id) : undefined;
    if (finding.kind === "same" && settled !== undefined) {
      findings.push({ kind: "twice", pupil: finding.pupil, reason: `Line ${settled} is the same child as this one` });
      continue;
    }
    if (finding.kind === "same") lineOf.set(finding.child.id, row.line);
    for (const { id } of meantBy(finding, here)) seen.add(id);
    findings.push(finding);
  }
  return { findings, notOnList: here.all.filter(({ id }) => !seen.has(id)) };
}

/** Children whom a row may mean: they are on the list, whatever becomes of the row. */
function meantBy(finding: Finding, here: Index): readonly Child[] {
  if (finding.kind === "same") return [finding.child];
  if (finding.kind === "ask") return finding.candidates;
  if (finding.kind !== "twice") return [];
  const byUpn = here.byUpn.get(finding.pupil.upn);
  return [...(byUpn ? [byUpn] : []), ...namesOf(finding.pupil).flatMap((name) => here.byName.get(name) ?? [])];
}

function findingFor(row: Pupil | Unreadable, here: Index, twice: ReadonlyMap<number, string>): Finding {
  if ("reason" in row) return { kind: "unreadable", ...row };
  const reason = twice.get(row.line);
  if (reason !== undefined) return { kind: "twice", pupil: row, reason };
  const byUpn = row.upn === "" ? undefined : here.byUpn.get(row.upn);
  if (byUpn !== undefined) return { kind: "same", pupil: row, child: byUpn, by: "upn" };
  const candidates = [...new Set(namesOf(row).flatMap((name) => here.byName.get(name) ?? []))].filter(
    // Whoever has another number is another child.
    ({ upn }) => upn === "" || row.upn === "" || upnOf(upn) === row.upn,
  );
  const sure = candidates.filter(({ dateOfBirth }) => dateOfBirth !== "" && dateOfBirth === row.dateOfBirth);
  const [only, another] = sure;
  if (only !== undefined && another === undefined) return { kind: "same", pupil: row, child: only, by: "nameAndBirth" };
  return candidates.length === 0 ? { kind: "new", pupil: row } : { kind: "ask", pupil: row, candidates };
}

interface Index {
  readonly all: readonly Child[];
  readonly byUpn: ReadonlyMap<string, Child>;
  readonly byName: ReadonlyMap<string, readonly Child[]>;
}
function indexOf(children: Iterable<Child>): Index {
  const all = [...children];
  const byName = new Map<string, Child[]>();
  for (const child of all)
    for (const name of new Set([child, ...(child.formerly ?? [])].flatMap(namesOf)))
      byName.get(name)?.push(child) ?? byName.set(name, [child]);
  return { all, byName, byUpn: new Map(all.flatMap((child) => (child.upn === "" ? [] : [[upnOf(child.upn), child]]))) };
}

const upnOf = (upn: string): string => upn.toUpperCase().replaceAll(" ", "");

type Named = Pick<Pupil, "givenNames" | "familyName" | "knownAs">;
/** "sam okafor", by the first given name and by what the child is known as. */
const namesOf = ({ givenNames, familyName, knownAs }: Named): readonly string[] => [
  ...new Set(
    [givenNames, knownAs]
      .filter((first) => first.trim() !== "")
      .map((first) => fold(`${first.trim().split(/\s+/)[0] ?? ""} ${familyName}`)),
  ),
];

/**
 * Rows that say somebody again: of rows alike the first one counts. Where one number stands beside different names nobody can
 * tell whose it is, and none of them is taken.
 */
function twiceIn(rows: readonly (Pupil | Unreadable)[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const byUpn = new Map<string, Pupil[]>();
  const byPerson = new Map<string, Pupil>();
  for (const row of rows) {
    if ("reason" in row) continue;
    if (row.upn !== "") {
      byUpn.get(row.upn)?.push(row) ?? byUpn.set(row.upn, [row]);
      continue;
    }
    if (row.dateOfBirth === "") continue;
    const person = `${fold(`${row.givenNames} ${row.familyName}`)} ${row.dateOfBirth}`;
    const first = byPerson.get(person);
    if (first === undefined) byPerson.set(person, row);
    else found.set(row.line, `Line ${first.line} has the same name and date of birth`);
  }
  for (const [upn, [first, ...more]] of byUpn) {
    if (first === undefined || more.length === 0) continue;
    const isOne = more.every(
      (row) => fold(row.familyName) === fold(first.familyName) && row.dateOfBirth === first.dateOfBirth,
    );
    const lines = [first, ...more].map(({ line }) => line).join(", ");
    for (const row of isOne ? more : [first, ...more])
      found.set(
        row.line,
        isOne ? `Line ${first.line} has the same UPN` : `UPN ${upn} stands beside different children: lines ${lines}`,
      );
  }
  return found;
}
