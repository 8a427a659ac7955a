import { type Choice, choiceLabel } from "../engine/question.ts";

/** The words of a choice as they stand in the middle of a sentence: "A gap in age" there, "a gap in age" here. */
export function inSentence(choice: string | Choice): string {
  const label = choiceLabel(choice);
  // "GP" and "CCTV" stay as they are.
  return /^\p{Lu}(?!\p{Lu})/u.test(label) ? label.charAt(0).toLocaleLowerCase("en-GB") + label.slice(1) : label;
}
