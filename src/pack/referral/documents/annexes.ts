import { type Block, heading, notAnswered, notice, table } from "../../../documents/blocks.ts";
import { labelOf, whenInWords } from "../../../engine/summary.ts";
import type { Annex } from "../../../engine/template.ts";
import { compareWhen } from "../../../engine/when.ts";
import { longDate } from "../../../lib/dates.ts";
import { bases } from "../../words/roles.ts";
import { annexes } from "../questions/annexes.ts";
import type { ReferralAnswers } from "../sections.ts";

type Line = NonNullable<ReferralAnswers["chronology"]>[number];
type Kind = Exclude<NonNullable<ReferralAnswers["annexes"]>[number], "none">;

/** What is said of an annex on the first page, and the annex itself. */
interface Written {
  readonly summary: string;
  readonly blocks: readonly Block[];
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n");

/** Oldest first; a line without a date comes last, in the order it was written. */
const inOrder = (chronology: readonly Line[]): readonly Line[] =>
  chronology.toSorted(({ chronoWhen: one }, { chronoWhen: other }) =>
    one === undefined || other === undefined
      ? Number(one === undefined) - Number(other === undefined)
      : compareWhen(one, other),
  );

const chronologyAnnex = ({ chronology = [] }: ReferralAnswers): Written => ({
  summary: `${counted(chronology.length, "line", "lines")}, oldest first`,
  blocks: [
    table(
      "What happened, oldest first. Words in quotation marks are the child’s own",
      [
        { title: "Date", width: 4 },
        { title: "What happened", width: 9 },
        { title: "Source", width: 6 },
        { title: "Action", width: 7 },
      ],
      inOrder(chronology).map((line) => ({
        from: { sectionId: "annexes", key: "chronology", itemId: line.itemId },
        cells: [
          line.chronoWhen === undefined ? notAnswered : whenInWords(line.chronoWhen),
          lines(line.chronoWhat ?? notAnswered, line.chronoWords && `“${line.chronoWords}”`),
          lines(line.chronoBasis?.map((basis) => labelOf(bases, basis)).join("; "), line.chronoSource),
          line.chronoAction ?? "",
        ],
      })),
    ),
  ],
});

const meetingsAnnex = ({ meetings = [] }: ReferralAnswers): Written => ({
  summary: counted(meetings.length, "meeting", "meetings"),
  blocks: [
    table(
      "Meetings, and what was decided",
      [
        { title: "When", width: 2 },
        { title: "Who was there", width: 4 },
        { title: "What was decided, and why", width: 5 },
      ],
      meetings.map(({ itemId, meetingOn, meetingWho = notAnswered, meetingDecided = notAnswered }) => ({
        from: { sectionId: "annexes", key: "meetings", itemId },
        cells: [meetingOn === undefined ? notAnswered : longDate(meetingOn), meetingWho, meetingDecided],
      })),
    ),
  ],
});

/** The plan as it was finished. It leads to no question of this form, so its pieces lose their anchors. */
function planAnnex(restsOn: readonly Annex[]): Written {
  const plan = restsOn.findLast(({ templateId }) => templateId === "risk-assessment");
  return plan === undefined
    ? {
        summary: "none is finished yet",
        blocks: [
          notice(
            "warning",
            "This referral rests on no finished plan, so none is added here. What the school does meanwhile stands under “What keeps children safe” on the first page.",
          ),
        ],
      }
    : { summary: plan.reference, blocks: plan.blocks.map(withoutAnchors) };
}

function withoutAnchors(block: Block): Block {
  switch (block.kind) {
    case "list":
      return { ...block, items: block.items.map(({ from: _, ...item }) => item) };
    case "facts":
      return { ...block, rows: block.rows.map(({ from: _, ...row }) => row) };
    case "table":
      return { ...block, rows: block.rows.map(({ from: _, ...row }) => row) };
    case "contents":
    case "pageBreak":
      return block;
    default: {
      const { from: _, ...bare } = block;
      return bare;
    }
  }
}

/** The annexes chosen, lettered in the order in which they are offered. `answers` hold only what counts. */
function written(
  answers: ReferralAnswers,
  restsOn: readonly Annex[],
): readonly (Written & { readonly title: string })[] {
  const make: Readonly<Record<Kind, () => Written>> = {
    chronology: () => chronologyAnnex(answers),
    plan: () => planAnnex(restsOn),
    meetings: () => meetingsAnnex(answers),
  };
  return (["chronology", "plan", "meetings"] as const)
    .filter((kind) => answers.annexes?.includes(kind))
    .map((kind, index) => ({
      ...make[kind](),
      title: `Annex ${"ABC".charAt(index)}: ${labelOf(annexes.choices, kind)}`,
    }));
}

const from = { sectionId: "annexes", key: "annexes" };

/** What follows at the end, a line for each: "Annex A: Chronology (12 lines, oldest first)". Empty where nothing does. */
export const annexesInShort = (answers: ReferralAnswers, restsOn: readonly Annex[]): string =>
  lines(...written(answers, restsOn).map(({ title, summary }) => `${title} (${summary})`));

/** The annexes themselves, each on a page of its own. */
export const annexBlocks = (answers: ReferralAnswers, restsOn: readonly Annex[]): readonly Block[] =>
  written(answers, restsOn).flatMap(({ title, blocks }): readonly Block[] => [
    { kind: "pageBreak" },
    heading(1, title, from),
    ...blocks,
  ]);
