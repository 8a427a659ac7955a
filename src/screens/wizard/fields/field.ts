import type { AnswerPath } from "../../../engine/path.ts";
import type { Leaf } from "../../../engine/question.ts";

export type LeafOf<K extends Leaf["kind"]> = Extract<Leaf, { readonly kind: K }>;

/** What every field is given. What it shows it reads from the form and the sheet, by its path. */
export interface FieldProps<K extends Leaf["kind"] = Leaf["kind"]> {
  readonly question: LeafOf<K>;
  readonly path: AnswerPath;
}

/** The id of the first control of a question: where links of an error summary and of the document lead. */
export const fieldId = (path: AnswerPath): string => `q-${path.replaceAll("/", "-")}`;
