import { findIn, indexOf } from "../casefile/guidance/find.ts";
import { offeredBeside, offeredFor } from "../casefile/guidance/offered.ts";
import type { RawAnswers } from "../engine/template.ts";
import { type CardPhase, phases, subjects, times } from "../pack/guidance/card.ts";
import { cards as written } from "../pack/guidance/cards.ts";
import { draftIn, oldInWords } from "../pack/guidance/document.ts";
import { type LawHere, lawIn } from "../pack/guidance/law.ts";
import { type CardHere, cardIn, isOld, type StepHere } from "../pack/guidance/nation.ts";
import { levelQuestions } from "../pack/guidance/understanding.ts";
import { type UnderstandingHere, understandingIn } from "../pack/guidance/understandingIn.ts";
import { audiences, type Contact, contacts, worksIn } from "../pack/statutory/contacts.ts";
import type { Nation } from "../pack/statutory/sources.ts";

export type { CardHere, Contact, LawHere, StepHere, UnderstandingHere };
export { audiences, draftIn, isOld, oldInWords, phases, subjects, times };

/** The cards as they read in the school’s nation. */
export interface Guidance {
  readonly nation: Nation;
  readonly cards: readonly CardHere[];
  readonly cardOf: (id: string) => CardHere | undefined;
  readonly find: (typed: string) => readonly CardHere[];
  /** Whether any card may stand beside a question: most have none. */
  readonly isBeside: (question: string) => boolean;
  readonly beside: (question: string, answer: unknown) => readonly CardHere[];
  /** Whether a question asks how worrying a behaviour is. */
  readonly asksForLevel: (question: string) => boolean;
  /** What to think about before anybody answers one of those. */
  readonly understanding: UnderstandingHere;
  /** Names, ages and duties, law and guidance of the nation. */
  readonly law: LawHere;
  readonly offeredFor: (templateId: string, answers: RawAnswers) => readonly CardHere[];
}

export function guidanceOf(nation: Nation): Guidance {
  const cards = written.map((card) => cardIn(card, nation));
  // Whoever reads one card need not wait until all of them can be searched.
  let index: ReturnType<typeof indexOf> | undefined;
  const questions: ReadonlySet<string> = new Set(cards.flatMap(({ beside }) => beside.map(({ question }) => question)));
  return {
    nation,
    cards,
    cardOf: (id) => cards.find((card) => card.id === id),
    find: (typed) => {
      index ??= indexOf(cards);
      return findIn(index, typed);
    },
    isBeside: (question) => questions.has(question),
    beside: (question, answer) => offeredBeside(cards, question, answer),
    asksForLevel: (question) => levelQuestions.some((each) => each === question),
    understanding: understandingIn(nation),
    law: lawIn(nation),
    offeredFor: (templateId, answers) => offeredFor(cards, templateId, answers),
  };
}

/** Services that work in a nation. */
export const contactsIn = (nation: Nation): readonly Contact[] =>
  Object.values<Contact>(contacts).filter((contact) => worksIn(contact, nation));

const phasesOf = {
  earlyYears: ["earlyYears"],
  primary: ["earlyYears", "primary"],
  secondary: ["secondary", "post16"],
  allThrough: ["earlyYears", "primary", "secondary", "post16"],
  sixteenPlus: ["post16"],
  special: ["primary", "secondary", "post16"],
  alternative: ["primary", "secondary"],
} as const satisfies Readonly<Record<string, readonly CardPhase[]>>;

/** The ages that a kind of school has. All of them while it is not known. */
export const agesOf = (phase: keyof typeof phasesOf | undefined): readonly CardPhase[] =>
  phasesOf[phase ?? "allThrough"];
