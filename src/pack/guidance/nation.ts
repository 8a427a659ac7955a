import { addDays, type IsoDate } from "../../lib/dates.ts";
import { type Contact, type ContactId, contactOf, worksIn } from "../statutory/contacts.ts";
import { type NationPack, nationWords } from "../statutory/nations.ts";
import { type Nation, type Source, type SourceId, sourceOf, sourcesOf } from "../statutory/sources.ts";
import { ukSources } from "../statutory/uk.ts";
import { type Card, type Entry, type Line, type Step, type Steps, type Time, times } from "./card.ts";

/** What stands in braces in a card. */
const fills = {
  lead: ({ lead }) => lead,
  socialCare: ({ socialCare }) => socialCare,
  earlyHelp: ({ earlyHelp }) => earlyHelp,
  age: ({ ageOfResponsibility }) => ageOfResponsibility,
} as const satisfies Readonly<Record<string, (pack: NationPack) => string>>;
type Fill = keyof typeof fills;
const isFill = (word: string): word is Fill => Object.hasOwn(fills, word);

/** A sentence as it reads in a nation. A word in braces that is no fill is the author’s mistake. */
export function inNation(text: string, nation: Nation): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, word: string) => {
    if (!isFill(word)) throw new Error(`${whole} is nothing that a nation says`);
    return fills[word](nationWords(nation));
  });
}

/** Where another nation has work of its own. Work that holds in some nations only, and has none here, is left out there. */
const ownWork: Readonly<Partial<Record<SourceId, Readonly<Partial<Record<Nation, SourceId | "none">>>>>> = {
  kcsie: {
    wales: "keepingLearnersSafe",
    scotland: "nationalGuidanceScotland",
    northernIreland: "circular201704",
  },
  workingTogether: { wales: "walesProcedures", scotland: "girfec", northernIreland: "cooperatingNi" },
  nudes: { wales: "hwbNudes" },
  rsheGuidance: { scotland: "rshp" },
  sexualOffences: { scotland: "sexualOffencesScotland", northernIreland: "sexualOffencesNi" },
  children1989: { scotland: "none", northernIreland: "none" },
  imagesLaw: { scotland: "none", northernIreland: "none" },
  equality: { northernIreland: "none" },
};

/** What a card or a page rests on in a nation. */
export const sourcesHere = (ids: readonly SourceId[], nation: Nation): CardHere["sources"] =>
  sourcesIn(ids, nation).map((id) => ({ ...sourceOf(id), id }));

/** The works that hold in a nation in the place of these. */
export function sourcesIn(ids: readonly SourceId[], nation: Nation): readonly SourceId[] {
  const known: readonly string[] = [...Object.keys(ukSources), ...Object.keys(sourcesOf[nation])];
  const here = ids.flatMap((id) => {
    const own = ownWork[id]?.[nation] ?? id;
    return own !== "none" && known.includes(own) ? [own] : [];
  });
  return [...new Set(here)];
}

export interface StepHere {
  readonly id: string;
  readonly text: string;
  readonly entry: Entry;
}
/** A card as it reads in one nation. */
export interface CardHere extends Omit<Card, "steps" | "record" | "avoid" | "ask" | "sources"> {
  readonly nation: Nation;
  readonly steps: readonly { readonly time: Time; readonly steps: readonly StepHere[] }[];
  readonly record: readonly string[];
  readonly avoid: readonly string[];
  readonly ask: readonly (Contact & { readonly id: ContactId })[];
  readonly sources: readonly (Source & { readonly id: SourceId })[];
}

export function cardIn(card: Card, nation: Nation): CardHere {
  const said = (text: string) => inNation(text, nation);
  const lines = (all: readonly Line[]) =>
    all.flatMap((line) =>
      typeof line === "string" ? [said(line)] : line.only.includes(nation) ? [said(line.text)] : [],
    );
  const stepsOf = (steps: Steps): readonly StepHere[] =>
    Object.entries(steps).flatMap(([id, written]) => {
      const step: Step = typeof written === "string" ? { text: written, entry: { kind: "done" } } : written;
      return (step.only?.includes(nation) ?? true) ? [{ id, text: said(step.text), entry: step.entry }] : [];
    });
  return {
    ...card,
    nation,
    gist: said(card.gist),
    send: said(card.send),
    phases: Object.fromEntries(Object.entries(card.phases).map(([phase, text]) => [phase, said(text)])),
    steps: (Object.keys(times) as readonly Time[]).flatMap((time) => {
      const steps = stepsOf(card.steps[time] ?? {});
      return steps.length === 0 ? [] : [{ time, steps }];
    }),
    record: lines(card.record),
    avoid: lines(card.avoid),
    ask: card.ask.map((id) => ({ ...contactOf(id), id })).filter((contact) => worksIn(contact, nation)),
    sources: sourcesHere(card.sources, nation),
  };
}

/** Whether something was last checked more than a year ago, so that whoever leans on it has to look again. */
export const isOld = ({ lastChecked }: { readonly lastChecked: IsoDate }, today: IsoDate): boolean =>
  lastChecked < addDays(today, -366);

/** What a card, or a page of guidance, rests on that has not been checked for more than a year, itself first. */
export const oldIn = (
  card: Pick<CardHere, "lastChecked" | "sources" | "ask"> & { readonly called?: string },
  today: IsoDate,
): readonly { readonly name: string; readonly lastChecked: IsoDate }[] =>
  [
    { name: card.called ?? "This card", lastChecked: card.lastChecked },
    ...card.sources.map(({ title, lastChecked }) => ({ name: title, lastChecked })),
    ...card.ask.map(({ name, lastChecked }) => ({ name, lastChecked })),
  ].filter((each) => isOld(each, today));
