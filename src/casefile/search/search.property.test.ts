import fc from "fast-check";
import { expect, test } from "vitest";
import { incident } from "../../pack/incident/template.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child, finished } from "../records.fixture.ts";
import { excerptsOf } from "./excerpts.ts";
import { noFilters } from "./filters.ts";
import { fitOf, isWithin, nameTokens } from "./names.ts";
import { termsOf } from "./query.ts";
import { searchWith } from "./search.ts";
import { marksOf, searchable, traced } from "./text.ts";

const readings = {
  template: (id: string) => (id === "incident" ? incident : undefined),
  isEntry: () => false,
  reference: ({ number }: { readonly number: number }) => `Record ${number}`,
};
const search = searchWith(readings);

/** What comes out of a keyboard on a bad day, and of one that is used on purpose. */
const wild = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    ".*",
    "(((",
    "[a-",
    "\\",
    "$&",
    "^$",
    "محمد العلي",
    "\u202Eeoz",
    "👩‍👧 🙂",
    "ﬁ ß İ",
    '""',
    "“",
    "31/31/31",
    "2026-99-99",
    "a\u0000b",
    "__proto__ constructor",
  ),
);

test("whatever is typed, nothing breaks, and each hit has every term or the name of somebody that is nearly so", () => {
  fc.assert(
    fc.property(wild, wild, wild, (typed, summary, name) => {
      const file = withEntities(emptyCaseFile, [
        child("c", name === "" ? "X" : name, "Nowak"),
        {
          ...finished("incident", "i", { summary, children: [{ itemId: "1", child: "c" }] }),
          templateVersion: incident.version,
        },
      ]);
      const terms = termsOf(typed);
      for (const { hits } of search.find(file, terms, noFilters, "2026-11-28"))
        for (const { of } of hits) {
          for (const term of terms)
            expect(
              term.kind === "date" ||
                of.text.includes(term.text) ||
                (term.kind === "word" && fitOf([...nameTokens(name), "nowak"], term.name) !== undefined),
            ).toBe(true);
          for (const { text, marks } of excerptsOf(file, readings, of.subject, terms))
            for (const { start, end } of marks) expect(start < end && end <= text.length).toBe(true);
        }
    }),
    { numRuns: 300 },
  );
});

test("what was typed is found in a text that holds it", () => {
  fc.assert(
    fc.property(wild, wild, wild, (before, typed, after) => {
      const file = withEntities(emptyCaseFile, [
        {
          ...finished("incident", "i", { summary: `${before} ${typed} ${after}` }),
          templateVersion: incident.version,
        },
      ]);
      const terms = termsOf(`"${typed.replaceAll(/["“”]/g, "")}"`);
      fc.pre(terms.length > 0 && !/["“”]/.test(typed));
      expect(search.find(file, terms, noFilters, "2026-11-28")).toHaveLength(1);
    }),
  );
});

test("ten thousand characters are answered as well", () => {
  const file = withEntities(emptyCaseFile, [child("c", "Zoë", "Nowak")]);
  for (const typed of ["a".repeat(10_000), "zoe ".repeat(2_500), "🙂".repeat(5_000), `${"(".repeat(10_000)}`])
    search.find(file, termsOf(typed), noFilters, "2026-11-28");
  expect(termsOf("zoe ".repeat(2_500))).toHaveLength(1);
});

test("a text is traced as it is searched, and a mark covers what was asked for", () => {
  fc.assert(
    fc.property(wild, (text) => {
      expect(traced(text).text).toBe(searchable(text));
      for (const { start, end } of marksOf(text, searchable(text).slice(0, 3)))
        expect(start >= 0 && end > start && end <= text.length).toBe(true);
    }),
  );
});

test("one slip makes a neighbour of a word, whichever it is, and both ways", () => {
  const letter = fc.constantFrom(..."abcde");
  const word = fc.string({ unit: letter, minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(word, letter, fc.nat(), fc.constantFrom("in", "out", "other", "swap"), (one, slip, seed, how) => {
      const at = seed % (one.length - 1);
      const other = {
        in: one.slice(0, at) + slip + one.slice(at),
        out: one.slice(0, at) + one.slice(at + 1),
        other: one.slice(0, at) + slip + one.slice(at + 1),
        swap: one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2),
      }[how];
      expect([isWithin(one, other, 1), isWithin(other, one, 1)]).toEqual([true, true]);
    }),
  );
});
