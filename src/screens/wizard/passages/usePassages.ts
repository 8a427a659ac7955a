import { useMemo } from "react";
import type { Reworded } from "../../../engine/answer.ts";
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
  const stored = answers[key];
  const all: readonly Reworded[] = Array.isArray(stored) ? stored : [];
  const others = all.filter((each) => each.passage !== passage.id);
  const own = all.find((each) => each.passage === passage.id);
  const isOriginal = text === undefined || text.trim() === passage.original.trim();
  const kept: Reworded = { passage: passage.id, text: text ?? "", basedOn: own?.basedOn ?? passage.original };
  return { ...answers, [key]: isOriginal ? others : [...others, kept] };
}

/** The school’s own words for a passage as they stand in the draft, spaces and all. */
export function writtenFor(answers: RawAnswers, key: string, id: string): string | undefined {
  const stored = answers[key];
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const found = all.find((each): each is Reworded => (each as Reworded | null)?.passage === id);
  return found?.text;
}
