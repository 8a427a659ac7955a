import type { DraftRecord, PlaceInDraft } from "../../casefile/entities.ts";
import { type AnswerPath, pathIn, withAnswer } from "../../engine/path.ts";
import { type Relevant, relevant } from "../../engine/relevant.ts";
import type { AnyTemplate, RawAnswers } from "../../engine/template.ts";
import { createStore, type Readable, type Store } from "../../lib/store.ts";
import type { DraftDesk } from "../../records/drafting.ts";

/** How long after the last key the slow things follow: the preview, the task list, the counts of open questions. */
const settling = 100;

/** A press is over sooner. What the browser has not told us the end of holds nothing up. */
const longestPress = 1_000;

/** The answers on the screen. Every field reads and writes here, and listens only for what it shows. */
export interface Sheet {
  readonly template: AnyTemplate;
  /** The records that the draft was begun from or is about. */
  readonly links: DraftRecord["links"];
  /** As they are at this very key. */
  readonly answers: Readable<RawAnswers>;
  /** The same shortly after the last change. */
  readonly settled: Readable<RawAnswers>;
  /** Where the person is writing, as a document names it. */
  readonly place: Readable<PlaceInDraft | undefined>;
  /** What is wrong, by path, once somebody has tried to go on. */
  readonly mistakes: Store<ReadonlyMap<AnswerPath, string>>;
  /** Wording that stays as it is, since the writer has said so while this draft was open. */
  readonly leftAsIs: Store<ReadonlySet<string>>;
  readonly relevant: () => Relevant;
  readonly write: (path: AnswerPath, answer: unknown) => void;
  /** Replaces all answers at once: items added, removed or moved. */
  readonly rewrite: (answers: RawAnswers) => void;
  readonly arrive: (place: PlaceInDraft) => void;
  /** What has been typed in a dialog opened at this path and not closed, before a lock or a crash. */
  readonly begun: (path: AnswerPath) => Readonly<Record<string, string>> | undefined;
  /** Keeps what is being typed in such a dialog with the draft; undefined once it is closed. */
  readonly begin: (path: AnswerPath, details: Readonly<Record<string, string>> | undefined) => void;
  /** Lets the slow things follow at once. */
  readonly settle: () => void;
}

/** `isPressed`: what follows by itself may move the page, which it does not do under a finger. */
export function createSheet(template: AnyTemplate, desk: DraftDesk, isPressed: () => boolean): Sheet {
  const answers = createStore(desk.draft().answers);
  const settled = createStore(answers.get());
  const place = createStore(desk.draft().place);
  let last: { readonly of: RawAnswers; readonly is: Relevant } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const settle = () => settled.set(answers.get());
  const settleSoon = (waited: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () => (isPressed() && waited < longestPress ? settleSoon(waited + settling) : settle()),
      settling,
    );
  };
  const rewrite = (next: RawAnswers) => {
    if (next === answers.get()) return;
    desk.change(next, place.get() ?? firstPlace(template));
    answers.set(next);
    settleSoon(0);
  };
  return {
    template,
    links: desk.draft().links,
    answers,
    settled,
    place,
    mistakes: createStore<ReadonlyMap<AnswerPath, string>>(new Map()),
    leftAsIs: createStore<ReadonlySet<string>>(new Set()),
    relevant: () => {
      const of = answers.get();
      if (last?.of !== of) last = { of, is: relevant(template, of) };
      return last.is;
    },
    write: (path, answer) => rewrite(withAnswer(answers.get(), path, answer)),
    rewrite,
    begun: (path) => {
      const { begun } = desk.draft();
      return begun?.path === path ? begun.details : undefined;
    },
    begin: (path, details) => desk.setBegun(details && { path, details }),
    arrive: (next) => {
      if (samePlace(place.get(), next)) return;
      place.set(next);
      desk.move(next);
    },
    settle,
  };
}

const firstPlace = (template: AnyTemplate): PlaceInDraft => ({ sectionId: template.sections[0]?.id ?? "" });

const samePlace = (one: PlaceInDraft | undefined, other: PlaceInDraft | undefined): boolean =>
  one?.sectionId === other?.sectionId && one?.key === other?.key && one?.itemId === other?.itemId;

/** The path of the question at a place; undefined where the place is a whole section. */
export const pathAt = (template: AnyTemplate, { key, itemId }: PlaceInDraft): AnswerPath | undefined =>
  key === undefined ? undefined : pathIn(template, { key, itemId });
