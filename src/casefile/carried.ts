import { answerAt } from "../engine/path.ts";
import type { RawAnswers } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import { childFacts, detailsOfAuthority, schoolFacts } from "./carryDetails.ts";
import { type CaseFile, draftOf, latestOf, oncePerState } from "./casefile.ts";
import type { Carried } from "./entities.ts";
import { cardIdIn } from "./guidance/cardSource.ts";
import { answersAsAmended } from "./involvements.ts";

/**
 * How an answer stands to where it came from.
 * "same": it still says what was carried over. "changed": the source has since been given another answer. `now` is that answer
 * (undefined when the source no longer gives one); `fits` says whether it could be used here as it is, which it can't where it
 * was put into other words on the way.
 * "gone": the file it came from is not here any more; the answer stays.
 */
export type CarriedState =
  | { readonly state: "same"; readonly label: string }
  | { readonly state: "changed"; readonly label: string; readonly now: unknown; readonly fits: boolean }
  | { readonly state: "gone"; readonly label: string };

/**
 * Compares an answer with its source. Undefined when there is nothing to say: the answer was not carried over, or has been
 * rewritten here while the source stayed as it was. `source` is undefined when the file it came from is gone.
 */
export function carriedState(
  carried: Carried[string] | undefined,
  answer: unknown,
  source: RawAnswers | undefined,
): CarriedState | undefined {
  if (carried === undefined) return undefined;
  const { label, path, value } = carried;
  // What a card says is no fact of this case that could change.
  if (cardIdIn(carried.fileId) !== undefined) return sameAnswer(answer, value) ? { state: "same", label } : undefined;
  if (source === undefined) return sameAnswer(answer, value) ? { state: "gone", label } : undefined;
  const { was, mark } = carried;
  const fits = was === undefined && mark === undefined;
  const now = answerAt(source, path);
  const hasChanged = mark === undefined ? !sameAnswer(now, fits ? value : was) : markOf(now) !== mark;
  if (hasChanged && !(fits && sameAnswer(now, answer))) return { state: "changed", label, now, fits };
  return sameAnswer(answer, value) ? { state: "same", label } : undefined;
}

/** Tells a text from another without keeping it: its length, and its letters in one number (FNV-1a). Empty for what is no text. */
export function markOf(answer: unknown): string {
  if (typeof answer !== "string") return "";
  let sum = 0x811c9dc5;
  for (let at = 0; at < answer.length; at += 1) sum = Math.imul(sum ^ answer.charCodeAt(at), 0x01000193);
  return `${answer.length}-${(sum >>> 0).toString(16)}`;
}

/** Every field that was carried over asks for its source at every save, so each is found once. */
const foundSources = oncePerState((): Map<Id, { readonly answers: RawAnswers | undefined }> => new Map());

/**
 * What the source of a carried answer says now: of a file its draft where one is being written, else its newest version, with
 * the roles as they are now; of a child, the school or an authority what is written down of them. Undefined for what is gone.
 */
export function sourceOf(file: CaseFile, id: Id): RawAnswers | undefined {
  const known = foundSources(file);
  const found = known.get(id) ?? { answers: findSource(file, id) };
  known.set(id, found);
  return found.answers;
}

function findSource(file: CaseFile, id: Id): RawAnswers | undefined {
  const child = file.children.get(id);
  if (child) return childFacts(child);
  if (file.school?.id === id) return schoolFacts(file.school);
  const authority = file.authorities.get(id);
  if (authority) return detailsOfAuthority(authority);
  const [draft, finished] = [draftOf(file, id), latestOf(file, id)];
  const written = draft ?? finished;
  if (written === undefined) return undefined;
  return answersAsAmended(file, { ...written, draft, finished });
}

/** Equal as answers: an empty text, an empty list and none at all are one; the order of the parts of an object says nothing. */
export function sameAnswer(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, index) => sameAnswer(each, b[index]))
    );
  if (typeof a !== "object" || typeof b !== "object") return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((part) => sameAnswer(one[part], other[part]));
}
const isEmpty = (answer: unknown): boolean =>
  answer === undefined || answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0);
const partsOf = (answer: object | null): Readonly<Record<string, unknown>> => ({ ...answer });
