import { type Block, table } from "../../../documents/blocks.ts";
import type { ItemSummary } from "../../../engine/summary.ts";
import { bands, ratingInWords } from "../rating.ts";
import type { PlanAnswers, PlanSetting } from "../sections.ts";

/** Words before an answer in a cell; "" for the answer alone. */
type Cell = Readonly<Record<string, string>>;
const inTable = {
  place: { place: "", placeDetail: "", settingFor: "For: " },
  could: { couldHappen: "", affects: "To: " },
  now: { likelihood: "", impact: "× ", overrideBand: "Judged: " },
  will: {
    whatWeDo: "",
    supervision: "Supervision: ",
    supervised: "Keeping in view: ",
    restricts: "Gives something up: ",
  },
  who: { owner: "", cover: "Cover: ", fromWhen: "From ", notHereReviewOn: "Look again " },
  after: { residualLikelihood: "", residualImpact: "× " },
  restsOn: {
    worksAlready: "Works here already: ",
    evidence: "Based on: ",
    controlsNow: "Done now: ",
    overrideReason: "Judged differently because: ",
    controlKinds: "Kind of action: ",
  },
  fairness: {
    affectedReason: "Why the child affected carries this: ",
    missesEducation: "Costs a child lessons, play or a trip: ",
    alternatives: "Less restrictive way considered: ",
    seniorDecision: "Senior decision: ",
    reviewTrigger: "Look early if: ",
    doneOn: "In place since ",
    cardLine: "On the staff card: ",
    childWords: "Said to the child: ",
  },
} as const satisfies Readonly<Record<string, Cell>>;
interface GridColumn {
  readonly title: string;
  readonly width: number;
  readonly cell: (item: ItemSummary, row: PlanSetting) => string;
}
/** "Rating now: 4 Likely × 4 Serious. 16, very high". Empty until there is something to rate: an interim plan asks for none. */
const rating = (before: string, item: ItemSummary, cell: Cell, counts: string): string => {
  const said = lines(saying(item, cell), counts).replaceAll("\n× ", " × ").replaceAll("\n", ". ");
  return said === "" ? "" : `${before}: ${said}`;
};

/** Each rating stands under what it rates, so that four columns are enough for upright paper. */
const columns: readonly GridColumn[] = [
  { title: "Place", width: 4, cell: (item) => saying(item, inTable.place) },
  {
    title: "What could happen, to whom",
    width: 7,
    cell: (item, row) => lines(saying(item, inTable.could), rating("Rating now", item, inTable.now, whatCounts(row))),
  },
  {
    title: "What we will do, supervision",
    width: 8,
    cell: (item, row) =>
      lines(
        saying(item, inTable.will),
        rating("Rating after", item, inTable.after, ratingInWords(row.residualLikelihood, row.residualImpact)),
      ),
  },
  { title: "Who, from when", width: 5, cell: (item) => saying(item, inTable.who) },
];

/** The grid, then why, then the places that were thought about and not needed. Works on half-written rows. */
export function settingsTable(items: readonly ItemSummary[], { settings = [] }: PlanAnswers): readonly Block[] {
  const stored = new Map(settings.map((setting) => [setting.itemId, setting]));
  const settingOf = (item: ItemSummary): PlanSetting => stored.get(item.from.itemId ?? "") ?? { itemId: "" };
  const set = items.filter((item) => settingOf(item).planned !== "notNeeded");
  const notNeeded = items.filter((item) => settingOf(item).planned === "notNeeded");
  return [
    ...(set.length === 0
      ? []
      : [
          table(
            "Planned for: what could happen, and what adults will do",
            columns.map(({ title, width }) => ({ title, width })),
            set.map((item) => ({ from: item.from, cells: columns.map(({ cell }) => cell(item, settingOf(item))) })),
          ),
        ]),
    ...reasonsTable(set),
    ...(notNeeded.length === 0
      ? []
      : [
          table(
            "Thought about, and not needed",
            [
              { title: "Place", width: 3 },
              { title: "Why not", width: 7 },
            ],
            notNeeded.map((item) => ({
              from: item.from,
              cells: [saying(item, inTable.place), saying(item, { notNeededReason: "" })],
            })),
          ),
        ]),
  ];
}

/** What the rows rest on and what they cost, for a reader who asks why. An interim plan does not ask that yet. */
function reasonsTable(items: readonly ItemSummary[]): readonly Block[] {
  const rows = items.map((item) => ({
    from: item.from,
    cells: [saying(item, inTable.place), saying(item, inTable.restsOn), saying(item, inTable.fairness)],
  }));
  const answered = rows.filter(({ cells: [, restsOn, fairness] }) => restsOn !== "" || fairness !== "");
  return answered.length === 0
    ? []
    : [
        table(
          "Why, and what it costs",
          [
            { title: "Place", width: 3 },
            { title: "What it rests on", width: 6 },
            { title: "Fairness and early review", width: 6 },
          ],
          answered,
        ),
      ];
}

/** "16, very high", and where a person judges otherwise, which of the two counts. */
function whatCounts({ likelihood, impact, overrideBand }: PlanSetting): string {
  const worked = ratingInWords(likelihood, impact);
  if (overrideBand === undefined) return worked;
  return `${worked === "" ? "" : `${worked}; `}${bands[overrideBand]} counts`;
}

const saying = ({ rows }: ItemSummary, cell: Cell): string =>
  lines(
    ...Object.entries(cell).flatMap(([key, before]) =>
      rows.filter(({ from }) => from.key === key).map(({ value }) => `${before}${value}`),
    ),
  );
const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");
