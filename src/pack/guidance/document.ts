import { type Block, notice, paragraph, table } from "../../documents/blocks.ts";
import { type IsoDate, longDate } from "../../lib/dates.ts";
import type { Contact } from "../statutory/contacts.ts";
import { nationWords } from "../statutory/nations.ts";
import { type CardPhase, phases, type Time, times } from "./card.ts";
import { type CardHere, oldIn } from "./nation.ts";

/** Said wherever a card is read in a nation whose law has not been read at the source. Undefined where it has. */
export function draftIn({ nation }: Pick<CardHere, "nation">): string | undefined {
  const { name, status } = nationWords(nation);
  return status === "complete"
    ? undefined
    : `For ${name} this is a draft: law, names and services there have not been read at the source. Check them locally.`;
}

/** What is older than a year, in a sentence. Undefined where nothing is. */
export function oldInWords(card: Parameters<typeof oldIn>[0], today: IsoDate): string | undefined {
  const old = oldIn(card, today);
  if (old.length === 0) return undefined;
  const named = old.map(({ name, lastChecked }) => `${name} (${longDate(lastChecked)})`).join("; ");
  return `Last checked more than a year ago: ${named}. Look at the source before you rely on it.`;
}

/** A box to tick on paper. */
const tickBox = "□";
const inLines = (texts: readonly string[]): string => texts.join("\n");
/** The column of times is narrow. */
const onPaper: Readonly<Record<Time, string>> = { ...times, now: "Now", tomorrow: "Next school day", review: "Later" };

/** What a card on paper takes from the school that prints it. */
export interface AtSchool {
  /** The ages that it has: of what differs by age, only these are printed. */
  readonly ages: readonly CardPhase[];
  /** How its own authority is reached, a line each. */
  readonly local: readonly string[];
}

/** A card on paper: one page, in the order in which things are done. */
export function cardBlocks(card: CardHere, { ages, local }: AtSchool, today: IsoDate): readonly Block[] {
  const [draft, old] = [draftIn(card), oldInWords(card, today)];
  const differs = [
    ...ages.flatMap((phase) => {
      const text = card.phases[phase];
      return text === undefined ? [] : [`${phases[phase]}: ${text}`];
    }),
    `Additional needs: ${card.send}`,
  ];
  const rows: readonly (readonly [string, string])[] = [
    ["Write down", card.record.join(" ")],
    ["Take care", card.avoid.join(" ")],
    ["By age and need", inLines(differs)],
    ["Who to ask", [...local, ...card.ask.map((contact) => `${contact.name} ${firstWay(contact)}`)].join("; ")],
    [
      "Rests on",
      [`${card.sources.map(({ title }) => title).join("; ")}. Last checked ${longDate(card.lastChecked)}.`, draft ?? ""]
        .join(" ")
        .trim(),
    ],
  ];
  return [
    paragraph(card.gist),
    table(
      "What to do",
      [
        { title: "When", width: 1 },
        { title: "What to do", width: 7 },
      ],
      card.steps.map(({ time, steps }) => ({
        cells: [onPaper[time], inLines(steps.map(({ text }) => `${tickBox} ${text}`))],
      })),
    ),
    table(
      "What to think of",
      [
        { title: "About", width: 1 },
        { title: "In this case", width: 7 },
      ],
      rows.map((cells) => ({ cells })),
    ),
    ...(old === undefined ? [] : [notice("warning", old)]),
  ];
}

const firstWay = ({ number, text, at = "" }: Contact): string => number ?? (text === undefined ? at : `text ${text}`);
