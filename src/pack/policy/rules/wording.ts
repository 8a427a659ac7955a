import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding, Passage } from "../../../engine/template.ts";
import { placeholderIn } from "../../words/placeholders.ts";
import { parts } from "../../words/policy-parts.ts";
import { passages } from "../documents/readers.ts";
import { library } from "../library.ts";
import { peopleIn, textsIn } from "./given.ts";
import type { PolicyRule } from "./school.ts";

/** A passage as a finding calls it. */
export const inPassage = ({ part, title }: Pick<Passage, "part" | "title">): string => `“${title}” (${part})`;

const nothingIsLeftOpen: PolicyRule = {
  id: "nothingIsLeftOpen",
  level: "stop",
  source: "issue 4: a final policy never contains a placeholder",
  find: (answers, { names }) => [
    ...passages(answers, names)
      .filter(({ isChanged }) => isChanged)
      .flatMap((passage): readonly Finding[] => {
        const found = placeholderIn(passage.text);
        return found === undefined
          ? []
          : [
              {
                key: "wording",
                message: `${inPassage(passage)} still has a place to fill in: “${found}”. Write what belongs there, or bring the original back.`,
              },
            ];
      }),
    ...textsIn(answers).flatMap(({ text, ...place }): readonly Finding[] => {
      const found = placeholderIn(text);
      return found === undefined
        ? []
        : [
            {
              ...place,
              message: `This answer still has a place to fill in: “${found}”. It would stand in the policy.`,
            },
          ];
    }),
    ...peopleIn(answers).flatMap(({ id, ...place }): readonly Finding[] => {
      const found = placeholderIn(names.personName(id));
      return found === undefined
        ? []
        : [{ ...place, message: `The name in your list of people still has a place to fill in: “${found}”.` }];
    }),
  ],
};

const lawInOwnWords: PolicyRule = {
  id: "lawInOwnWords",
  level: "warn",
  source: "issue 4: changed statutory clauses are marked",
  find: (answers, { names }) => {
    const changed = passages(answers, names).filter(({ isChanged, standing }) => isChanged && standing === "statutory");
    return foundIf(
      changed.length > 0,
      "wording",
      `${changed.length === 1 ? "One paragraph that says" : `${changed.length} paragraphs that say`} what law or statutory guidance requires ${changed.length === 1 ? "is" : "are"} in your own words: ${changed.map(inPassage).join("; ")}. The checklist for approval says so too.`,
    );
  },
};

const lawIsNotLeftOut: PolicyRule = {
  id: "lawIsNotLeftOut",
  level: "stop",
  source: "issue 4: the original can be brought back; a duty is never weakened",
  find: (answers, { names }) =>
    passages(answers, names)
      .filter(
        ({ isChanged, standing, text, original }) =>
          isChanged && standing === "statutory" && text === "" && original !== "",
      )
      .map((passage) => ({
        key: "wording",
        message: `${inPassage(passage)} says what law or statutory guidance requires, so it cannot be left out. Bring the original back or write it in your own words.`,
      })),
};

const packMovedOn: PolicyRule = {
  id: "packMovedOn",
  level: "warn",
  source: "issue 4: the pack’s edition moves on",
  find: (answers, { names }) =>
    passages(answers, names)
      .filter(({ originalBefore }) => originalBefore !== undefined)
      .map((passage) => ({
        key: "wording",
        message: `Waymark’s wording of ${inPassage(passage)} has changed since you put it into your own words. Open it and see whether yours still holds.`,
      })),
};

const ownWordsAreUsed: PolicyRule = {
  id: "ownWordsAreUsed",
  level: "warn",
  source: "ARCHITECTURE: nothing that somebody wrote is lost without a word",
  find: (answers, { names }) => {
    const used = new Set(passages(answers, names).map(({ id }) => id));
    return (answers.wording ?? [])
      .filter(({ passage, text }) => text.trim() !== "" && !used.has(passage))
      .map(({ passage, text }) => ({
        key: "wording",
        message: `Your own words for ${placeOf(passage)} are kept and not printed, since your answers no longer call for it: “${beginningOf(text)}”`,
      }));
  },
};
const placeOf = (id: string): string => {
  const clause = library.find((each) => each.id === id);
  return clause === undefined ? "a paragraph" : inPassage({ part: parts[clause.part].title, title: clause.title });
};
const beginningOf = (text: string): string => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

export const wordingRules: readonly PolicyRule[] = [
  nothingIsLeftOpen,
  lawIsNotLeftOut,
  lawInOwnWords,
  packMovedOn,
  ownWordsAreUsed,
];
