import { createContext, use, useDeferredValue, useRef, useSyncExternalStore } from "react";
import type { AnswerPath } from "../../engine/path.ts";
import { answerAt } from "../../engine/path.ts";
import type { RawAnswers } from "../../engine/template.ts";
import type { Readable } from "../../lib/store.ts";
import { useReadable } from "../workspace.tsx";
import type { Sheet } from "./sheet.ts";

export const SheetContext = createContext<Sheet | undefined>(undefined);

export function useSheet(): Sheet {
  const sheet = use(SheetContext);
  if (sheet === undefined) throw new Error("A question was rendered outside its sheet");
  return sheet;
}

/** Something read off the answers; the component is drawn again only when that differs, however many keys are pressed elsewhere. */
export function useAnswers<T>(select: (answers: RawAnswers) => T, same: (one: T, other: T) => boolean = Object.is): T {
  return useSelected(useSheet().answers, select, same);
}

export const useAnswer = (path: AnswerPath): unknown => useAnswers((answers) => answerAt(answers, path));

export const useMistake = (path: AnswerPath): string | undefined =>
  useSelected(useSheet().mistakes, (mistakes) => mistakes.get(path), Object.is);

/** Answers for what is slow to draw: a moment behind, and drawn so that a key press may interrupt it. */
export const useSettledAnswers = (): RawAnswers => useDeferredValue(useReadable(useSheet().settled));

/** The same for one answer: nothing is drawn again while others are written. */
export const useSettledAnswer = (path: AnswerPath): unknown =>
  useDeferredValue(useSelected(useSheet().settled, (answers) => answerAt(answers, path), Object.is));

function useSelected<S, T>(from: Readable<S>, select: (state: S) => T, same: (one: T, other: T) => boolean): T {
  const kept = useRef<{ readonly value: T } | undefined>(undefined);
  return useSyncExternalStore(from.subscribe, () => {
    const value = select(from.get());
    if (kept.current === undefined || !same(kept.current.value, value)) kept.current = { value };
    return kept.current.value;
  });
}

/** Equal as JSON: for short lists of words picked off the answers. */
export const sameWords = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
