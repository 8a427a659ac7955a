import { useController, useFormContext } from "react-hook-form";
import { type AnswerPath, answerAt } from "../../../engine/path.ts";
import { useSheet } from "../useSheet.ts";

/** What a page's form holds: an answer for each path. */
export type PageValues = Record<string, unknown>;

export interface FormAnswer {
  readonly value: unknown;
  readonly set: (answer: unknown) => void;
  readonly onBlur: () => void;
}

/** An answer held by the form, or a part of one, for controls that are drawn from their value. */
export function useFormAnswer(path: AnswerPath, part?: string): FormAnswer {
  const { name, stored } = useStored(path, part);
  const { field } = useController<PageValues>({ name, defaultValue: stored });
  return { value: field.value, set: field.onChange, onBlur: field.onBlur };
}

/** The same for text that the browser keeps by itself, so that a key press draws nothing: spread it on an input. */
export function useWrittenAnswer(path: AnswerPath, part?: string) {
  const { name, stored } = useStored(path, part);
  const { register } = useFormContext<PageValues>();
  return { ...register(name), defaultValue: textOf(stored) };
}

/** The name of an answer in the form, or of a part of one, and what is stored there now. */
function useStored(path: AnswerPath, part: string | undefined) {
  const stored = answerAt(useSheet().answers.get(), path);
  return part === undefined ? { name: path, stored } : { name: `${path}.${part}`, stored: partOf(stored, part) };
}

/** Puts an answer into a field from outside, as if it had been written there. */
export function usePutAnswer(path: AnswerPath): (answer: unknown) => void {
  const { setValue } = useFormContext<PageValues>();
  return (answer) => setValue(path, answer);
}

export const textOf = (answer: unknown): string => (typeof answer === "string" ? answer : "");

export const partOf = (answer: unknown, part: string): unknown =>
  typeof answer === "object" && answer !== null ? (answer as Readonly<Record<string, unknown>>)[part] : undefined;
