import { useMemo } from "react";
import { isObject, type Reworded } from "../../../engine/answer.ts";
import type { Passage, RawAnswers } from "../../../engine/template.ts";
import { useNames } from "../../workspace.tsx";
import { useAnswers, useSettledAnswers, useSheet } from "../useSheet.ts";

/** The question that a template asks about its wording. Undefined where it asks none. */
export function useWordingQuestion() {
  const { template } = useSheet();
  return template.sections.flatMap(({ questions }) => questions).find(({ kind }) => kind === "wording");
}

/** What the pack writes for the answers as they were a moment ago. */
export function usePassages(): readonly Passage[] {
  const { template } = useSheet();
  const names = useNames();
  const answers = useSettledAnswers();
  return useMemo(() => template.passages?.(answers as never, names) ?? [], [template, answers, names]);
}

/** The same for one passage at this very key, since it is being written. */
export function usePassage(id: string): Passage | undefined {
  const { template } = useSheet();
  const names = useNames();
  const answers = useAnswers((all) => all);
  return useMemo(
    () => template.passages?.(answers as never, names).find((passage) => passage.id === id),
    [template, answers, names, id],
  );
}

/** The answer with another text for a passage. What reads as the pack has it is no change, so it is not kept. */
export function withText(answers: RawAnswers, key: string, passage: Passage, text: string | undefined): RawAnswers {
  const others = storedIn(answers, key).filter((each) => !isAbout(each, passage.id));
  const basedOn = ownOf(answers, key, passage.id)?.basedOn ?? passage.original;
  const isOriginal = text === undefined || text.trim() === passage.original.trim();
  const kept: Reworded = { passage: passage.id, text: text ?? "", basedOn };
  return { ...answers, [key]: isOriginal ? others : [...others, kept] };
}

/** The answer after somebody has compared their words for a passage with what the pack says today, and keeps them. */
export const asStillHolding = (answers: RawAnswers, key: string, { id, original }: Passage): RawAnswers => ({
  ...answers,
  [key]: storedIn(answers, key).map((each) => (isAbout(each, id) ? { ...each, basedOn: original } : each)),
});

/** The school’s own words for a passage as they stand in the draft, spaces and all. */
export const writtenFor = (answers: RawAnswers, key: string, id: string): string | undefined =>
  ownOf(answers, key, id)?.text;

/** As it is stored: what cannot be read is kept all the same. */
const storedIn = (answers: RawAnswers, key: string): readonly unknown[] => {
  const stored = answers[key];
  return Array.isArray(stored) ? stored : [];
};
const isAbout = (stored: unknown, id: string): stored is Partial<Reworded> =>
  isObject(stored) && stored["passage"] === id;
const ownOf = (answers: RawAnswers, key: string, id: string): Partial<Reworded> | undefined =>
  storedIn(answers, key).find((each) => isAbout(each, id));
