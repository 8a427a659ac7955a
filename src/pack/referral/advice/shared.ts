import { isObject } from "../../../engine/answer.ts";
import type { Leaf, Question } from "../../../engine/question.ts";
import { itemIdOf, itemsOf } from "../../../engine/relevant.ts";
import type { Advice, Finding, RawAnswers } from "../../../engine/template.ts";
import { type ReferralAnswers, sections } from "../sections.ts";

export type ReferralAdvice = Advice<ReferralAnswers>;

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

/** Only "Not known", "None", "n/a" or the like: an honest answer, with nothing in it for a reader to go on. */
const saysNothing =
  /^[\s“"(]*(?:not (?:yet )?known|unknown|none(?: known)?|nothing|not applicable|n\/?a|-+)\b.{0,40}$/iu;
export const isOpen = (text: string | undefined): boolean =>
  text === undefined || isBlank(text) || saysNothing.test(text);

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Fewer words than a reader needs to see anything. */
const few = 8;
export const isThin = (text: string | undefined, least = few): boolean =>
  text === undefined || isOpen(text) || wordCount(text) < least;

/** A text that says nothing, or that says too little: each with its own sentence. */
export const worthMore = (
  key: string,
  text: string | undefined,
  say: { readonly open: string; readonly thin: string },
  least = few,
): readonly Finding[] =>
  isOpen(text) ? [{ key, message: say.open }] : isThin(text, least) ? [{ key, message: say.thin }] : [];

/** Something somebody wrote, and where it stands. */
export interface Written {
  readonly key: string;
  readonly groupKey?: string;
  readonly itemId?: string;
  readonly text: string;
  /** Exact words of somebody: never judged, but printed like all else. */
  readonly isStatement: boolean;
}

/** Addresses, and how an authority calls its own teams and levels, are nobody's prose. */
const leftAlone = new Set(["address", "earlierAddresses", "parentAddress", "schoolDetails"]);
/** Lines that say who, where a whole name helps. */
const linesThatSayWho = new Set(["factSource", "triedBy", "chronoSource"]);
const isProse = (leaf: Leaf): boolean =>
  leaf.kind === "statement" ||
  (leaf.kind === "text" && (leaf.lines === "many" || linesThatSayWho.has(leaf.key)) && !leftAlone.has(leaf.key));

const wordsOf = (leaf: Leaf, answer: unknown): string => {
  if (leaf.kind !== "statement") return typeof answer === "string" ? answer : "";
  return isObject(answer)
    ? [answer["words"], answer["asked"]].filter((part) => typeof part === "string").join("\n")
    : "";
};

/** All running text of a referral in the order of the form, exact words marked. */
export function writtenIn(answers: ReferralAnswers): readonly Written[] {
  const inLeaf = (leaf: Leaf, from: RawAnswers, place: Pick<Written, "groupKey" | "itemId">): readonly Written[] => {
    const text = isProse(leaf) ? wordsOf(leaf, from[leaf.key]) : "";
    return text === "" ? [] : [{ key: leaf.key, ...place, text, isStatement: leaf.kind === "statement" }];
  };
  const raw: RawAnswers = answers;
  return sections
    .flatMap(({ questions }): readonly Question[] => questions)
    .flatMap((question) =>
      question.kind === "group"
        ? itemsOf(raw[question.key]).flatMap((item) =>
            question.item.flatMap((leaf) => inLeaf(leaf, item, { groupKey: question.key, itemId: itemIdOf(item) })),
          )
        : inLeaf(question, raw, {}),
    );
}

/** Words found in one place. */
export interface Found {
  readonly at: Written;
  /** What each says to the reader: "“DSL” is “designated safeguarding lead” in full". */
  readonly said: readonly string[];
}
const most = 4;
/** At most a handful of them, as sentences. */
const listed = (said: readonly string[]): string => {
  const all = [...new Set(said)];
  const more = all.length - most;
  return [...all.slice(0, most), ...(more > 0 ? [`And ${more} more`] : [])].map((each) => `${each}.`).join(" ");
};

/** One finding for each place; the chronology, which may be hundreds of lines, gets one that leads to the first of them. */
export function gathered(found: readonly Found[]): readonly Finding[] {
  const lines = found.filter(({ at }) => at.groupKey === "chronology");
  const first = lines[0];
  const several = new Set(lines.map(({ at }) => at.itemId)).size;
  const elsewhere = found.filter(({ at }) => at.groupKey !== "chronology");
  return [
    ...elsewhere.map(({ at, said }) => findingAt(at, listed(said))),
    ...(first === undefined
      ? []
      : [
          findingAt(
            first.at,
            `${several > 1 ? `In ${several} lines of the chronology, of which this is the first. ` : ""}${listed(lines.flatMap(({ said }) => said))}`,
          ),
        ]),
  ];
}
const findingAt = ({ key, itemId }: Written, message: string): Finding => ({
  key,
  ...(itemId !== undefined && { itemId }),
  message,
});
