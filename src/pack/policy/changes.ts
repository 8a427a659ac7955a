import { type Block, textsOf } from "../../documents/blocks.ts";
import type { EarlierEdition, Names, PassageChange } from "../../engine/template.ts";
import { type PartId, parts } from "../words/policy-parts.ts";
import type { Clause, Made } from "./clause.ts";
import { ownPassageOf, saidLines, saysTheSame } from "./compose.ts";
import { policyBlocks } from "./documents/policy.ts";
import { library } from "./library.ts";
import { answersSeen, type PolicyAnswers } from "./sections.ts";

/** What reads otherwise in the whole policy than in an earlier edition, in the order of the policy, with what is gone last. */
export function changesSince(
  earlier: EarlierEdition,
  draft: PolicyAnswers,
  names: Names,
  version: number,
): readonly PassageChange[] {
  const answers = answersSeen(draft);
  const ownThenOrNow = new Set([...ownWordsIn(earlier.answers), ...ownWordsIn(answers)]);
  const before = saidByPassage(earlier.blocks);
  const now = saidByPassage(policyBlocks(draft, { names, version, rolesOnly: false }));
  const ids = [...now.keys(), ...[...before.keys()].filter((id) => !now.has(id))];
  return ids.flatMap((id): readonly PassageChange[] => {
    const [{ text: was }, { text: is }] = [before.get(id) ?? unsaid, now.get(id) ?? unsaid];
    if (was === is) return [];
    const clause = library.find((each) => each.id === id);
    const isSmallHere = !ownThenOrNow.has(id) && isSmall(clause, was, is, answers, names);
    return [
      {
        id,
        ...placeOf(id, clause, before.get(id) ?? unsaid),
        before: was,
        after: is,
        kind: was === "" ? "added" : is === "" ? "gone" : isSmallHere ? "names" : "words",
        why: whyOf(clause, earlier.wording),
      },
    ];
  });
}

/** What a school put into words of its own may mean anything. */
const ownWordsIn = ({ wording = [] }: PolicyAnswers): readonly string[] => wording.map(({ passage }) => passage);

function isSmall(clause: Clause | undefined, was: string, is: string, answers: PolicyAnswers, names: Names): boolean {
  if (clause === undefined) return false;
  if ("made" in clause) return isSmallFor[clause.made]?.(was, is) ?? false;
  return saysTheSame(clause, was, answers, names) && saysTheSame(clause, is, answers, names);
}

/** What is set out from names, numbers and dates: what changes there is not usually approved again. */
const isSmallFor: Readonly<Partial<Record<Made, (was: string, is: string) => boolean>>> = {
  contacts: () => true,
  // A role that nobody has any more is more than a name.
  people: (was, is) => isWithin(rolesIn(was), rolesIn(is)),
  control: (was, is) => withoutNames(was) === withoutNames(is),
};
const rolesIn = (table: string): readonly string[] => table.split("\n").map((row) => row.split(" · ")[0] ?? "");
const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((each) => all.includes(each));
/** Rows of the table at the front that are names. */
const rowsOfNames = /^(?:School|Trust|Unique reference number|Address|Local authority|Edition|Written to): /;
const withoutNames = (rows: string): string =>
  rows
    .split("\n")
    .filter((row) => !rowsOfNames.test(row))
    .join("\n");

/** Why the pack changed it since that edition of its wording. Nothing where an answer or the school's own words changed. */
const whyOf = (clause: Clause | undefined, wording: string | undefined): readonly string[] =>
  wording === undefined ? [] : (clause?.moved ?? []).filter(({ edition }) => edition > wording).map(({ why }) => why);

/** A clause that is no longer in the library is called by its first words, under the heading that it stood under. */
function placeOf(id: string, clause: Clause | undefined, { part, text }: Said): Pick<PassageChange, "part" | "title"> {
  if (clause !== undefined) return { part: parts[clause.part].title, title: clause.title };
  const own = (Object.keys(parts) as PartId[]).find((part) => ownPassageOf(part) === id);
  return own === undefined
    ? { part, title: `${text.slice(0, 60)}…` }
    : { part: parts[own].title, title: "Something of our own" };
}

/** What a passage says in a document, and the heading of the part it stands in, without its number. */
interface Said {
  readonly part: string;
  readonly text: string;
}
const unsaid: Said = { part: "", text: "" };

/** What the blocks of a document say, by the passage that each piece came from; headings are left out. */
function saidByPassage(blocks: readonly Block[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  let part = "";
  const add = (id: string | undefined, texts: readonly string[]) => {
    if (id === undefined) return;
    const before = said.get(id) ?? { part, text: "" };
    said.set(id, { ...before, text: saidLines([before.text, ...texts].join("\n")) });
  };
  for (const block of blocks)
    switch (block.kind) {
      case "heading":
        if (block.level === 2) part = block.text.replace(/^\d+\. /, "");
        break;
      case "contents":
      case "pageBreak":
        break;
      case "list":
        for (const { text, from } of block.items) add(from?.itemId, [text]);
        break;
      case "facts":
        for (const { label, value, from } of block.rows)
          add(from?.itemId, [`${label}: ${value.replaceAll("\n", ", ")}`]);
        break;
      case "table":
        for (const { cells, from } of block.rows) add(from?.itemId, [cells.join(" · ")]);
        break;
      default:
        add(block.from?.itemId, textsOf(block));
    }
  return said;
}
