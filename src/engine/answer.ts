import "./no-eval.ts";
import { z } from "zod";
import { type IsoDate, isIsoDate, isTime, type LocalDateTime } from "../lib/dates.ts";

/** Yes, no, or not known: "not known" is an answer, an empty field is not. */
export type YesNo = "yes" | "no" | "notKnown";

export type Term = "autumn" | "spring" | "summer";
/** A date as well as it is known (facts.md §6.6). `year` of a term is the calendar year it falls in. */
export type When =
  | { readonly precision: "exact"; readonly date: IsoDate; readonly time?: string }
  | { readonly precision: "about"; readonly date: IsoDate; readonly time?: string }
  | { readonly precision: "between"; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly precision: "term"; readonly term: Term; readonly year: number };

/** Somebody's exact words, apart from facts and opinion (facts.md §6.6). */
export interface Statement {
  readonly speaker: string;
  readonly words: string;
  readonly heardBy?: string;
  /** What had been asked just before, so that a reader can judge whether it led. */
  readonly asked?: string;
  readonly how?: StatementMode;
}
export type StatementMode = "spoken" | "written" | "signed" | "aac" | "interpreter";
export const statementModes: Readonly<Record<StatementMode, string>> = {
  spoken: "Spoken",
  written: "Written",
  signed: "Signed",
  aac: "With a communication aid",
  interpreter: "Through an interpreter",
};

/** A name agreed to, drawn or typed. Strokes are flat x,y pairs in a box of 400 × 120 and are empty when typed. */
export interface Signature {
  readonly name: string;
  readonly strokes: readonly (readonly number[])[];
  readonly signedAt: LocalDateTime;
}

/** A passage of the pack in a school's own words. */
export interface Reworded {
  /** Id of the passage. */
  readonly passage: string;
  /** What stands there instead; empty where the passage is left out. */
  readonly text: string;
  /** What the pack said when it was changed, so that a later wording of the pack is noticed. */
  readonly basedOn: string;
}

export const yesNoWords: Readonly<Record<YesNo, string>> = { yes: "Yes", no: "No", notKnown: "Not known" };
export const termWords: Readonly<Record<Term, string>> = {
  autumn: "Autumn term",
  spring: "Spring term",
  summer: "Summer term",
};

export type Parts = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Set by a field rather than by a person, so they do not make an answer on their own. */
const setByField = new Set(["precision", "how", "signedAt"]);
/** What a date field holds before anything is typed: "--", or "--T:" with its time. */
const emptyDate = /^--(T:?)?$/;

/**
 * Whether somebody has answered, whole or half. Blank text, an empty list, a date of dashes and an object with nothing typed
 * into it are no answers: an optional question that was opened and left again must not stand in the way of finishing.
 */
export function isAnswered(answer: unknown): boolean {
  if (answer === undefined || answer === null || Number.isNaN(answer)) return false;
  if (typeof answer === "string") return answer.trim() !== "" && !emptyDate.test(answer);
  if (Array.isArray(answer)) return answer.length > 0;
  if (isObject(answer))
    return Object.entries(answer).some(([part, value]) => !setByField.has(part) && isAnswered(value));
  return true;
}

// Schemas look at drafts, so their words are what a person reads under the field.

const realDate = "Enter a real date, with a day, a month and a year";
const isLikelyYear = (date: string) => date >= "1900" && date < "2101";
export const isoDate = z
  .string(realDate)
  .refine(isIsoDate, realDate)
  .refine(isLikelyYear, "Check the year: it has four figures, such as 2026");

const realTime = "Enter a time such as 09:30";
const time = z.string(realTime).refine(isTime, realTime);
export const localDateTime = z
  .string(realDate)
  .refine((text) => isoDate.safeParse(text.slice(0, 10)).success, realDate)
  .refine((text) => text.charAt(10) === "T" && isTime(text.slice(11)), realTime);

const atMost = (length: number) => z.string("Write this in words").max(length, `Use at most ${length} characters here`);

/** Fields store the parts of an answer as they are typed: `time: ""` is no time. */
const withoutEmptyParts = (answer: unknown): unknown =>
  isObject(answer)
    ? Object.fromEntries(Object.entries(answer).filter(([, part]) => part !== "" && part != null))
    : answer;

const realYear = "Enter a year such as 2026";
export const whenSchema: z.ZodType<When> = z.preprocess(
  withoutEmptyParts,
  z
    .discriminatedUnion(
      "precision",
      [
        z.object({ precision: z.literal("exact"), date: isoDate, time: time.exactOptional() }),
        z.object({ precision: z.literal("about"), date: isoDate, time: time.exactOptional() }),
        z.object({ precision: z.literal("between"), from: isoDate, to: isoDate }),
        z.object({
          precision: z.literal("term"),
          term: z.enum(["autumn", "spring", "summer"], "Choose a term"),
          year: z.int(realYear).min(1990, realYear).max(2100, realYear),
        }),
      ],
      "Choose how well the date is known",
    )
    .refine((when) => when.precision !== "between" || when.from <= when.to, "The first date must be before the second"),
);

export const statementSchema: z.ZodType<Statement> = z.preprocess(
  withoutEmptyParts,
  z.object(
    {
      speaker: z
        .string("Say whose words these are")
        .trim()
        .min(1, "Say whose words these are")
        .max(200, "Use at most 200 characters for the speaker"),
      words: z
        .string("Write the exact words")
        .trim()
        .min(1, "Write the exact words")
        .max(200_000, "Use at most 200,000 characters for the words"),
      heardBy: atMost(200).exactOptional(),
      asked: atMost(2_000).exactOptional(),
      how: z.enum(["spoken", "written", "signed", "aac", "interpreter"], "Choose how it was said").exactOptional(),
    },
    "Write the exact words, and whose they are",
  ),
);

const signAgain = "Sign again: this signature could not be read";
export const signatureSchema: z.ZodType<Signature> = z.preprocess(
  withoutEmptyParts,
  z.object(
    {
      name: z
        .string("Type the name of the person who signs")
        .trim()
        .min(1, "Type the name of the person who signs")
        .max(200, "Use at most 200 characters for the name"),
      strokes: z.array(z.array(z.number(signAgain), signAgain), signAgain).readonly(),
      signedAt: localDateTime,
    },
    signAgain,
  ),
);

const longestPassage = 20_000;
const readAgain = "A paragraph that you changed could not be read. Bring the original back and change it again";
export const wordingSchema: z.ZodType<readonly Reworded[]> = z
  .array(
    z.object(
      {
        passage: z.string(readAgain).min(1, readAgain),
        text: z
          .string(readAgain)
          .max(
            longestPassage,
            `A paragraph may have ${longestPassage.toLocaleString("en-GB")} characters. Shorten yours`,
          ),
        basedOn: z.string(readAgain),
      },
      readAgain,
    ),
    readAgain,
  )
  .min(1, readAgain)
  .readonly();
