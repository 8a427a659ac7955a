import type { Rule } from "../../engine/template.ts";
import { longDate } from "../../lib/dates.ts";
import { inWords } from "../../lib/words.ts";
import { placeholderIn } from "../words/placeholders.ts";
import { type ReportAnswers, sections } from "./questions.ts";

/** Everything that somebody wrote, by its question. */
const written = (answers: ReportAnswers): readonly (readonly [string, string])[] =>
  sections
    .flatMap(({ questions }) => questions.map(({ key }) => [key, answers[key]] as const))
    .flatMap(([key, answer]) => (typeof answer === "string" ? [[key, answer] as const] : []));

export const rules: readonly Rule<ReportAnswers>[] = [
  {
    id: "names-nobody",
    level: "stop",
    source: "facts.md §6.4, §10: governors do not need the detail of a case",
    find: (answers, { namesIn }) =>
      written(answers).flatMap(([key, text]) => {
        const names = namesIn?.(text) ?? [];
        return names.length === 0
          ? []
          : [
              {
                key,
                message: `This names ${inWords(names.map((name) => `“${name}”`))}, known from your records. Write a role or a group instead; if it is an ordinary word here, put it in other words.`,
              },
            ];
      }),
  },
  {
    id: "not-to-be-subtracted",
    level: "warn",
    source: "facts.md §6.4: small counts are left out of governors’ reports",
    find: (answers, { saidOtherwise }) => {
      const before = saidOtherwise?.(answers) ?? [];
      return before.length === 0
        ? []
        : [
            {
              key: "term",
              message: `${inWords(before.map(({ of, on }) => `${of} of ${longDate(on)}`))} gave other figures for some of this time. Whoever has both can take one from the other, and learn numbers under five of what was recorded in between. Wait until the term is over and late records are in, or ask for the earlier one back.`,
            },
          ];
    },
  },
  {
    id: "nothing-left-to-fill-in",
    level: "stop",
    source: "facts.md §5.2: a final document has no gap in it",
    find: (answers) =>
      written(answers).flatMap(([key, text]) => {
        const found = placeholderIn(text);
        return found === undefined ? [] : [{ key, message: `“${found}” is still to be filled in.` }];
      }),
  },
];
