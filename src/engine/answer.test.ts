import { describe, expect, test } from "vitest";
import { isAnswered, isoDate, localDateTime, signatureSchema, statementSchema, whenSchema } from "./answer.ts";

type Parsed = {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly { readonly message: string }[] };
};
const says = ({ error }: Parsed) => error?.issues[0]?.message;

describe("isAnswered", () => {
  test.each([
    undefined,
    null,
    Number.NaN,
    "",
    " \n",
    "--",
    "--T",
    "--T:",
    [],
    {},
    { precision: "exact", date: "" },
    { precision: "exact", date: "--", time: "" },
    { precision: "between", from: "", to: "--" },
    { precision: "term", term: "", year: null },
    { speaker: "", words: " ", heardBy: "", how: "spoken" },
    { name: "", strokes: [], signedAt: "2026-11-22T10:42" },
  ])("%j is no answer", (answer) => {
    expect(isAnswered(answer)).toBe(false);
  });

  test.each([
    "T",
    "-",
    0,
    false,
    ["a"],
    "2026-2-31",
    "2026-11-22T",
    { precision: "exact", date: "2026-11-", time: "" },
    { precision: "about", date: "--", time: "09:30" },
    { precision: "term", term: "autumn" },
    { speaker: "", words: "Stop" },
    { name: "", strokes: [[1, 2]], signedAt: "" },
  ])("%j is an answer, if half of one", (answer) => {
    expect(isAnswered(answer)).toBe(true);
  });
});

describe("dates", () => {
  test.each(["2026-2-31", "2026-02-31", "--", "2026-11-", "", 20261122, null])("%j is not a real date", (typed) => {
    expect(says(isoDate.safeParse(typed))).toBe("Enter a real date, with a day, a month and a year");
  });

  test.each(["0026-11-22", "1899-12-31", "2101-01-01"])("%s has an unlikely year", (typed) => {
    expect(says(isoDate.safeParse(typed))).toBe("Check the year: it has four figures, such as 2026");
  });

  test.each(["1900-01-01", "2024-02-29", "2100-12-31"])("%s is a date", (typed) => {
    expect(isoDate.safeParse(typed).success).toBe(true);
  });

  test.each([
    ["2026-11-22T", "Enter a time such as 09:30"],
    ["2026-11-22", "Enter a time such as 09:30"],
    ["2026-11-22 10:42", "Enter a time such as 09:30"],
    ["2026-11-22T24:00", "Enter a time such as 09:30"],
    ["2026-2-31T10:42", "Enter a real date, with a day, a month and a year"],
    ["T10:42", "Enter a real date, with a day, a month and a year"],
  ])("%s: %s", (typed, message) => {
    expect(says(localDateTime.safeParse(typed))).toBe(message);
  });

  test("a day and a time make a date-time", () => {
    expect(localDateTime.safeParse("2026-11-22T10:42").success).toBe(true);
  });
});

describe("a date as well as it is known", () => {
  test.each([
    { precision: "exact", date: "2026-11-22" },
    { precision: "exact", date: "2026-11-22", time: "" },
    { precision: "about", date: "2026-11-22", time: "12:40" },
    { precision: "between", from: "2026-11-20", to: "2026-11-20" },
    { precision: "term", term: "autumn", year: 2026 },
  ])("%j is accepted", (typed) => {
    expect(whenSchema.safeParse(typed).success).toBe(true);
  });

  test.each([
    [{ precision: "exact", date: "2026-11-", time: "" }, "Enter a real date, with a day, a month and a year"],
    [{ precision: "exact", time: "09:30" }, "Enter a real date, with a day, a month and a year"],
    [{ precision: "about", date: "2026-11-22", time: "9ish" }, "Enter a time such as 09:30"],
    [{ precision: "between", from: "2026-11-22" }, "Enter a real date, with a day, a month and a year"],
    [{ precision: "between", from: "2026-11-22", to: "2026-11-21" }, "The first date must be before the second"],
    [{ precision: "term", term: "", year: 2026 }, "Choose a term"],
    [{ precision: "term", term: "spring", year: null }, "Enter a year such as 2026"],
    [{ precision: "term", term: "spring", year: 26 }, "Enter a year such as 2026"],
    [{ date: "2026-11-22" }, "Choose how well the date is known"],
    ["2026-11-22", "Choose how well the date is known"],
  ])("%j: %s", (typed, message) => {
    expect(says(whenSchema.safeParse(typed))).toBe(message);
  });
});

describe("exact words", () => {
  test("optional parts may be empty or missing", () => {
    const typed = { speaker: "Amal", words: "Stop", heardBy: "", asked: undefined, how: "signed" };
    expect(statementSchema.safeParse(typed).success).toBe(true);
  });

  test.each([
    [{ words: "Stop" }, "Say whose words these are"],
    [{ speaker: "Amal", words: "  " }, "Write the exact words"],
    [{ speaker: "Amal", words: "Stop", how: "shouted" }, "Choose how it was said"],
    [{ speaker: "Amal", words: "Stop", heardBy: "x".repeat(201) }, "Use at most 200 characters here"],
    ["Stop", "Write the exact words, and whose they are"],
  ])("%j: %s", (typed, message) => {
    expect(says(statementSchema.safeParse(typed))).toBe(message);
  });
});

describe("a signature", () => {
  test("may be typed, without strokes", () => {
    expect(signatureSchema.safeParse({ name: "R. Hale", strokes: [], signedAt: "2026-11-22T10:42" }).success).toBe(
      true,
    );
  });

  test.each([
    [{ name: "", strokes: [[1, 2]], signedAt: "2026-11-22T10:42" }, "Type the name of the person who signs"],
    [
      { name: "R. Hale", strokes: "drawn", signedAt: "2026-11-22T10:42" },
      "Sign again: this signature could not be read",
    ],
    [
      { name: "R. Hale", strokes: [["a"]], signedAt: "2026-11-22T10:42" },
      "Sign again: this signature could not be read",
    ],
  ])("%j: %s", (typed, message) => {
    expect(says(signatureSchema.safeParse(typed))).toBe(message);
  });
});
