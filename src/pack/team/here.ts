import type { IsoDate } from "../../lib/dates.ts";
import { cards } from "../guidance/cards.ts";
import { oldInWords } from "../guidance/document.ts";
import { type CardHere, inNation, sourcesHere } from "../guidance/nation.ts";
import type { Nation } from "../statutory/sources.ts";
import { careAlways, careForFacilitators, type Question, type Session, type SessionStep } from "./session.ts";

/** A session as it reads in one nation. */
export interface SessionHere extends Omit<Session, "sources" | "cards" | "steps"> {
  readonly nation: Nation;
  readonly steps: readonly StepHere[];
  readonly sources: CardHere["sources"];
  readonly cards: readonly { readonly id: string; readonly title: string }[];
  /** Read out at the beginning. */
  readonly readOut: readonly string[];
  readonly careForFacilitators: readonly string[];
}
export interface StepHere extends Omit<SessionStep, "told"> {
  /** Minutes since the beginning. */
  readonly from: number;
  /** Which part of the case is told, from 1 on, with its paragraphs. */
  readonly part?: { readonly number: number; readonly told: readonly string[] };
  readonly questions: readonly Question[];
}

export function sessionIn(session: Session, nation: Nation): SessionHere {
  const said = (text: string) => inNation(text, nation);
  const all = (texts: readonly string[]) => texts.map(said);
  return {
    ...session,
    nation,
    gist: said(session.gist),
    forWhom: said(session.forWhom),
    aims: all(session.aims),
    prepare: all(session.prepare),
    steps: session.steps.map((step, at) => stepIn(session.steps, step, at, said)),
    care: all(session.care),
    takeAway: all(session.takeAway),
    cards: session.cards.flatMap((id) => {
      const card = cards.find((each) => each.id === id);
      return card === undefined ? [] : [{ id, title: card.title }];
    }),
    sources: sourcesHere(session.sources, nation),
    readOut: all(careAlways),
    careForFacilitators: all(careForFacilitators),
  };
}

function stepIn(
  steps: readonly SessionStep[],
  { minutes, title, does, told, questions = [] }: SessionStep,
  at: number,
  said: (text: string) => string,
): StepHere {
  const before = steps.slice(0, at);
  return {
    minutes,
    title,
    does: said(does),
    from: before.reduce((sum, step) => sum + step.minutes, 0),
    ...(told !== undefined && {
      part: { number: before.filter((step) => step.told !== undefined).length + 1, told: said(told).split("\n") },
    }),
    questions: questions.map(({ ask, good, wrong }) => ({
      ask: said(ask),
      good: said(good),
      ...(wrong !== undefined && { wrong: said(wrong) }),
    })),
  };
}

/** What a session rests on that has not been checked for more than a year, in a sentence. Undefined where nothing is. */
export const oldInSession = ({ lastChecked, sources }: SessionHere, today: IsoDate): string | undefined =>
  oldInWords({ called: "This session", lastChecked, sources, ask: [] }, today);
