import { type Block, textsOf } from "../../documents/blocks.ts";
import type { EarlierEdition, Names, PassageChange } from "../../engine/template.ts";
import { type PartId, parts } from "../words/policy-parts.ts";
import type { Clause, Made } from "./clause.ts";
import { bareLines, ownPassageOf, saysTheSame } from "./compose.ts";
import { policyBlocks } from "./documents/policy.ts";
import { answersSeen } from "./documents/readers.ts";
import { library } from "./library.ts";
import type { PolicyAnswers } from "./sections.ts";

/** Set out from names, numbers and dates: what changes there is not usually approved again. */
const ofNames: ReadonlySet<Made> = new Set(["people", "contacts"]);
/** Rows of the table at the front of which the same holds. */
const rowsOfNames = /^(?:School|Trust|Unique reference number|Address|Local authority|Edition|Written to): /;

/** What reads otherwise in the whole policy than in an earlier edition, in the order of the policy, with what is gone last. */
export function changesSince(
  earlier: EarlierEdition,
  draft: PolicyAnswers,
  names: Names,
  version: number,
): readonly PassageChange[] {
  const answers = answersSeen(draft);
  const before = saidByPassage(earlier.blocks);
  const now = saidByPassage(policyBlocks(draft, { names, version, rolesOnly: false }));
  const ids = [...now.keys(), ...[...before.keys()].filter((id) => !now.has(id))];
  return ids.flatMap((id): readonly PassageChange[] => {
    const [{ text: was }, { text: is }] = [before.get(id) ?? unsaid, now.get(id) ?? unsaid];
    if (was === is) return [];
    const clause = library.find((each) => each.id === id);
    return [
      {
        id,
        ...placeOf(id, clause, before.get(id) ?? unsaid),
        before: was,
        after: is,
        kind: was === "" ? "added" : is === "" ? "gone" : isSmall(clause, was, is, answers, names) ? "names" : "words",
        why: whyOf(clause, earlier.wording),
      },
    ];
  });
}

function isSmall(clause: Clause | undefined, was: string, is: string, answers: PolicyAnswers, names: Names): boolean {
  if (clause === undefined) return false;
  if ("made" in clause)
    return ofNames.has(clause.made) || (clause.made === "control" && withoutNames(was) === withoutNames(is));
  return saysTheSame(clause, was, answers, names) && saysTheSame(clause, is, answers, names);
}

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
    said.set(id, { ...before, text: bareLines([before.text, ...texts].join("\n")) });
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
