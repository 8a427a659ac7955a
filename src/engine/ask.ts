import { z } from "zod";
import { isoDate, localDateTime, signatureSchema, statementSchema, whenSchema, wordingSchema } from "./answer.ts";
import type { Condition } from "./condition.ts";
import type {
  AuthorityQuestion,
  ChildQuestion,
  ChoiceQuestion,
  Choices,
  ChoicesQuestion,
  DateQuestion,
  DateTimeQuestion,
  ExampleLibrary,
  GroupQuestion,
  Leaf,
  NoticeQuestion,
  NumberQuestion,
  PersonQuestion,
  SignatureQuestion,
  StatementQuestion,
  Suggestions,
  TextQuestion,
  WhenQuestion,
  WhichQuestion,
  WordingQuestion,
  YesNoQuestion,
} from "./question.ts";

/** How a question is put. Required unless `optional`: a draft may leave it open, a finished record may not. */
export interface Asking {
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
  readonly visibleWhen?: Condition;
}
/** "always" only where neither key is there at all: an option that may be left out makes no promise. */
type PresenceIn<O extends Asking> = [Extract<keyof O, "optional" | "visibleWhen">] extends [never] ? "always" : "maybe";

const common = ({ label, hint, optional, visibleWhen }: Asking) => ({
  label,
  required: optional !== true,
  ...(hint !== undefined && { hint }),
  ...(visibleWhen !== undefined && { visibleWhen }),
});

interface Writing extends Asking {
  readonly canBeNotKnown?: true;
  readonly examples?: ExampleLibrary;
  readonly suggest?: Suggestions;
}
const writing = <const K extends string, const O extends Writing>(
  key: K,
  lines: "one" | "many",
  maxLength: number,
  asking: O,
): TextQuestion<K, PresenceIn<O>> => ({
  kind: "text",
  key,
  lines,
  maxLength,
  canBeNotKnown: asking.canBeNotKnown === true,
  schema: z
    .string("Write something here")
    .trim()
    .min(1, "Write something here")
    .max(
      maxLength,
      `This is longer than ${maxLength.toLocaleString("en-GB")} characters. It is kept, but shorten it before finishing`,
    ),
  ...(asking.examples && { examples: asking.examples }),
  ...(asking.suggest && { suggest: asking.suggest }),
  ...common(asking),
});

/** One line, up to 200 characters. */
export const text = <const K extends string, const O extends Writing>(key: K, asking: O) =>
  writing(key, "one", 200, asking);

/** Several paragraphs, up to 200,000 characters: a long account is never refused. */
export const longText = <const K extends string, const O extends Writing>(key: K, asking: O) =>
  writing(key, "many", 200_000, asking);

export const yesNo = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): YesNoQuestion<K, PresenceIn<O>> => ({
  kind: "yesNo",
  key,
  schema: z.enum(["yes", "no", "notKnown"], "Choose yes, no or not known"),
  ...common(asking),
});

export const date = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): DateQuestion<K, PresenceIn<O>> => ({
  kind: "date",
  key,
  schema: isoDate,
  ...common(asking),
});

export const dateTime = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): DateTimeQuestion<K, PresenceIn<O>> => ({
  kind: "dateTime",
  key,
  schema: localDateTime,
  ...common(asking),
});

export const when = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): WhenQuestion<K, PresenceIn<O>> => ({
  kind: "when",
  key,
  schema: whenSchema,
  ...common(asking),
});

interface Counting extends Asking {
  readonly min: number;
  readonly max: number;
  /** Printed after the number: "minutes". */
  readonly unit?: string;
}
export const number = <const K extends string, const O extends Counting>(
  key: K,
  asking: O,
): NumberQuestion<K, PresenceIn<O>> => ({
  kind: "number",
  key,
  min: asking.min,
  max: asking.max,
  unit: asking.unit ?? "",
  schema: z
    .number("Enter a number")
    .min(asking.min, `Enter a number from ${asking.min} to ${asking.max}`)
    .max(asking.max, `Enter a number from ${asking.min} to ${asking.max}`),
  ...common(asking),
});

interface Choosing extends Asking {
  readonly layout?: "list" | "pills";
}
export const choice = <const K extends string, const C extends Choices, const O extends Choosing>(
  key: K,
  choices: C,
  asking: O,
): ChoiceQuestion<K, keyof C & string, PresenceIn<O>> => ({
  kind: "choice",
  key,
  choices,
  layout: asking.layout ?? "list",
  schema: oneOf(choices),
  ...common(asking),
});

export const choices = <const K extends string, const C extends Choices, const O extends Choosing>(
  key: K,
  options: C,
  asking: O,
): ChoicesQuestion<K, keyof C & string, PresenceIn<O>> => ({
  kind: "choices",
  key,
  choices: options,
  layout: asking.layout ?? "list",
  schema: z.array(oneOf(options), "Choose at least one").min(1, "Choose at least one").readonly(),
  ...common(asking),
});

const idOf = (what: string) => z.string(`Choose ${what}`).min(1, `Choose ${what}`);

export const person = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): PersonQuestion<K, PresenceIn<O>> => ({
  kind: "person",
  key,
  schema: idOf("a person"),
  ...common(asking),
});

export const child = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): ChildQuestion<K, PresenceIn<O>> => ({
  kind: "child",
  key,
  schema: idOf("a child"),
  ...common(asking),
});

export const authority = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): AuthorityQuestion<K, PresenceIn<O>> => ({
  kind: "authority",
  key,
  schema: idOf("an authority"),
  ...common(asking),
});

export const statement = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): StatementQuestion<K, PresenceIn<O>> => ({
  kind: "statement",
  key,
  schema: statementSchema,
  ...common(asking),
});

export const signature = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): SignatureQuestion<K, PresenceIn<O>> => ({
  kind: "signature",
  key,
  schema: signatureSchema,
  ...common(asking),
});

export const which = <const K extends string, const O extends Asking>(
  key: K,
  group: { readonly key: string },
  asking: O,
): WhichQuestion<K, PresenceIn<O>> => ({
  kind: "which",
  key,
  group: group.key,
  schema: idOf("one of the list"),
  ...common(asking),
});

export const wording = <const K extends string, const O extends Asking>(
  key: K,
  asking: O,
): WordingQuestion<K, PresenceIn<O>> => ({
  kind: "wording",
  key,
  schema: wordingSchema,
  ...common(asking),
});

export const notice = <const K extends string>(
  key: K,
  telling: {
    readonly title: string;
    readonly text: string;
    readonly tone?: "note" | "warning";
    readonly visibleWhen?: Condition;
  },
): NoticeQuestion<K> => ({
  kind: "notice",
  key,
  label: telling.title,
  text: telling.text,
  tone: telling.tone ?? "note",
  required: false,
  ...(telling.visibleWhen && { visibleWhen: telling.visibleWhen }),
});

interface Repeating extends Asking {
  /** Lower case and singular, for "Add a child", "Child 1". */
  readonly itemName: string;
  /** How few a finished record may have. Default 1; use 0 for a list that may be empty. */
  readonly min?: number;
  readonly max?: number;
  readonly layout?: "rows" | "cards";
  readonly pickBy?: string;
}
export const group = <const K extends string, const Item extends readonly Leaf[], const O extends Repeating>(
  key: K,
  item: Item,
  asking: O,
): GroupQuestion<K, Item, PresenceIn<O>> => ({
  kind: "group",
  key,
  item,
  itemName: asking.itemName,
  min: asking.min ?? 1,
  max: asking.max ?? 50,
  layout: asking.layout ?? "rows",
  ...(asking.pickBy !== undefined && { pickBy: asking.pickBy }),
  ...common(asking),
});

type ValueOf<C extends Choices> = keyof C & string;
const oneOf = <C extends Choices>(options: C): z.ZodType<ValueOf<C>> =>
  z.custom<ValueOf<C>>(
    (value) => typeof value === "string" && Object.hasOwn(options, value),
    "Choose one of the answers",
  );
