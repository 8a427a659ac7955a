import type { IsoDate } from "../../lib/dates.ts";
import type { contactWho } from "../asked/contact.ts";
import type { IncidentDraft } from "../incident/questions.ts";
import type { ContactId } from "../statutory/contacts.ts";
import type { Nation, SourceId } from "../statutory/sources.ts";
import type { LearningId } from "./learning.ts";

/** Under which heading of the list a card stands. */
export const subjects = {
  inPerson: "Touch and behaviour in person",
  images: "Images and online",
  words: "Words, jokes and rumours",
  telling: "What children say",
  young: "Young children, and pupils with additional needs",
  families: "Families",
  places: "Places and journeys",
  agencies: "Social care, police and other schools",
  adults: "The adults",
} as const;
export type Subject = keyof typeof subjects;

/** The spine of every card (facts.md §7.2): what is done when. */
export const times = {
  now: "Now, in the first minutes",
  hour: "Within the hour",
  today: "Today",
  tomorrow: "The next working day",
  week: "This week",
  review: "When you look again",
} as const;
export type Time = keyof typeof times;

/** The parts of a school’s life in which the same thing means something else. */
export const phases = {
  earlyYears: "Early years",
  primary: "Primary",
  secondary: "Secondary",
  post16: "Sixth form and college",
} as const;
export type CardPhase = keyof typeof phases;

type ContactWho = keyof (typeof contactWho)["choices"];
/** What a tick writes on the record: that a step was done, who was told, or what was decided. */
export type Entry =
  | { readonly kind: "done" }
  | { readonly kind: "told"; readonly who: ContactWho }
  | { readonly kind: "decided" };

/** One thing to do. Words in braces, such as {lead}, are put in by nation (nation.ts). */
export interface Step {
  readonly text: string;
  readonly entry: Entry;
  /** Only where this is so; without it everywhere. */
  readonly only?: readonly Nation[];
}
/** A plain sentence is a step that is done. Its key is its id, which ticks are kept under: it stays for good. */
export type Steps = Readonly<Record<string, string | Step>>;
/** A sentence that holds everywhere, or only in some nations. */
export type Line = string | { readonly text: string; readonly only: readonly Nation[] };

/** What a record that is started from a card begins with: only what the card itself says. */
export type Starts = Pick<IncidentDraft, "tier" | "types" | "place" | "online" | "imageAlleged" | "earlier">;

/** A question beside which the card is offered: "incident/imageAlleged", "incident/children/role"; with `answers` once one of them is given. */
export interface Beside {
  readonly question: `${string}/${string}`;
  readonly answers?: readonly string[];
}

/** What to do when something has happened, or seems to have (facts.md §7). In our own words. */
export interface Card {
  /** In addresses and on ticks: it stays for good. */
  readonly id: string;
  /** The scenario of facts.md §7.1 that it is; absent where it is only one of the worked ones. */
  readonly scenario?: number;
  /** Which of the eight of facts.md §7.3 it works out in full. */
  readonly worked?: number;
  readonly subject: Subject;
  readonly title: string;
  /** What matters most, in a sentence. */
  readonly gist: string;
  /** Words that people type when they look for it, slang and all. Never shown. */
  readonly typed: string;
  readonly steps: { readonly [T in Exclude<Time, "review">]: Steps } & { readonly review?: Steps };
  /** What has to be written down. */
  readonly record: readonly Line[];
  readonly avoid: readonly Line[];
  readonly phases: { readonly [P in CardPhase]?: string };
  /** With special educational needs or a disability. */
  readonly send: string;
  readonly ask: readonly ContactId[];
  readonly sources: readonly SourceId[];
  /** Points of the case reviews that it puts into practice. */
  readonly teaches: readonly LearningId[];
  /** Absent where no incident record begins from it. */
  readonly starts?: Starts;
  readonly beside: readonly Beside[];
  /** When it was last held against what it rests on. */
  readonly lastChecked: IsoDate;
}

/** Somebody is told: a tick begins an entry that says who, when and what came of it. */
export const tell = (who: ContactWho, text: string, only?: readonly Nation[]): Step => ({
  text,
  entry: { kind: "told", who },
  ...(only && { only }),
});
/** Something is decided: a tick begins an entry with the decision and its reason. */
export const decide = (text: string, only?: readonly Nation[]): Step => ({
  text,
  entry: { kind: "decided" },
  ...(only && { only }),
});
/** Something is done, where the nation makes a difference. */
export const only = (nations: readonly Nation[], text: string): Step => ({
  text,
  entry: { kind: "done" },
  only: nations,
});
