import type { Id } from "../../lib/ids.ts";
import { type CaseFile, fold, oncePerState } from "../casefile.ts";
import { type Child, childName } from "../entities.ts";

/**
 * The ways a child may be called where somebody wrote who was speaking, by names of before too. A family name alone may be a
 * parent's.
 */
const callsOf = (child: Child): readonly string[] => [child, ...(child.formerly ?? [])].flatMap(callsBy);
function callsBy(child: Pick<Child, "givenNames" | "familyName" | "knownAs">): readonly string[] {
  const [first = ""] = child.givenNames.trim().split(/\s+/);
  const names = [first, child.givenNames, child.knownAs].filter((name) => name.trim() !== "");
  return [childName(child), ...names, ...names.map((name) => `${name} ${child.familyName}`)].map(plain);
}
const plain = (name: string): string => fold(name).replaceAll("’", "'");

const byName = oncePerState(({ children }): ReadonlyMap<string, ReadonlySet<Id>> => {
  const found = new Map<string, Set<Id>>();
  for (const child of children.values())
    for (const name of callsOf(child)) found.set(name, (found.get(name) ?? new Set()).add(child.id));
  return found;
});

/** Children who may be meant by "Amal Idris, to Mrs Hale". None for "Amal’s mother": a name in it is not who is speaking. */
export const speakersNamed = (file: CaseFile, speaker: string): readonly Id[] => [
  ...(byName(file).get(plain((speaker.split(/[,;:(–—]/)[0] ?? "").replace(/[.?!\s]+$/, ""))) ?? []),
];

/** Whether words are certainly this child's: their speaker is called as this child is and as no other child of the case file. */
export function isSpokenBy(file: CaseFile, childId: Id, speaker: string): boolean {
  const named = speakersNamed(file, speaker);
  return named.length === 1 && named[0] === childId;
}
