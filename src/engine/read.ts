import {
  isAnswered,
  isObject,
  type Parts,
  type Reworded,
  type Signature,
  type Statement,
  statementModes,
  termWords,
  type When,
  yesNoWords,
} from "./answer.ts";
import type { Leaf } from "./question.ts";

/**
 * A stored answer in the shape that its question promises, or undefined when there is none that can be read.
 * A draft may be half-written or damaged. Reading it here, once, means that conditions, rules, documents and summaries can
 * trust the types. What cannot be read stays in the draft, and `check` says what is wrong with it.
 */
export function readAnswer(question: Leaf, stored: unknown): unknown {
  if (!isAnswered(stored)) return undefined;
  switch (question.kind) {
    case "text":
    case "date":
    case "dateTime":
    case "person":
    case "child":
    case "authority":
    case "which":
      return typeof stored === "string" ? stored : undefined;
    case "number":
      return Number.isFinite(stored) ? stored : undefined;
    case "yesNo":
      return isKeyOf(yesNoWords, stored) ? stored : undefined;
    case "choice":
      return isKeyOf(question.choices, stored) ? stored : undefined;
    case "choices": {
      const known = Array.isArray(stored) ? stored.filter((value) => isKeyOf(question.choices, value)) : [];
      return known.length > 0 ? known : undefined;
    }
    case "when":
      return isObject(stored) ? somethingIn(readWhen(stored)) : undefined;
    case "statement":
      return isObject(stored) ? somethingIn(readStatement(stored)) : undefined;
    case "signature":
      return isObject(stored) ? somethingIn(readSignature(stored)) : undefined;
    case "wording":
      return Array.isArray(stored) ? somethingIn(stored.filter(isObject).flatMap(readReworded)) : undefined;
    case "notice":
      return undefined;
  }
}

const somethingIn = <A>(answer: A): A | undefined => (isAnswered(answer) ? answer : undefined);

/** Half a date is still shown as it was typed; half a term says nothing. */
function readWhen(parts: Parts): When | undefined {
  const { precision, term, year } = parts;
  if (precision === "exact" || precision === "about")
    return { precision, date: textIn(parts, "date"), ...optionalText(parts, "time") };
  if (precision === "between") return { precision, from: textIn(parts, "from"), to: textIn(parts, "to") };
  if (precision === "term" && isKeyOf(termWords, term) && typeof year === "number") return { precision, term, year };
  return undefined;
}

const readStatement = (parts: Parts): Statement => ({
  speaker: textIn(parts, "speaker"),
  words: textIn(parts, "words"),
  ...optionalText(parts, "heardBy"),
  ...optionalText(parts, "asked"),
  ...(isKeyOf(statementModes, parts["how"]) && { how: parts["how"] }),
});

const readSignature = (parts: Parts): Signature => ({
  name: textIn(parts, "name"),
  strokes: Array.isArray(parts["strokes"]) ? parts["strokes"].filter(isStroke) : [],
  signedAt: textIn(parts, "signedAt"),
});
/** One without a passage is about nothing. */
const readReworded = (parts: Parts): readonly Reworded[] => {
  const passage = textIn(parts, "passage");
  return passage === "" ? [] : [{ passage, text: textIn(parts, "text"), basedOn: textIn(parts, "basedOn") }];
};
const isStroke = (stroke: unknown): stroke is readonly number[] =>
  Array.isArray(stroke) && stroke.every(Number.isFinite);

const textIn = (parts: Parts, part: string): string => {
  const text = parts[part];
  return typeof text === "string" ? text : "";
};
const optionalText = <P extends string>(parts: Parts, part: P): { readonly [K in P]?: string } => {
  const text = textIn(parts, part);
  return (text === "" ? {} : { [part]: text }) as { readonly [K in P]?: string };
};

/** Own keys only: "constructor" is no choice. */
export const isKeyOf = <T extends object>(words: T, value: unknown): value is keyof T & string =>
  typeof value === "string" && Object.hasOwn(words, value);
