import { foundIf } from "../../../engine/foundIf.ts";
import type { Finding, Passage } from "../../../engine/template.ts";
import { passages } from "../documents/readers.ts";
import { type PolicyAnswers, sections } from "../sections.ts";
import type { PolicyRule } from "./school.ts";

/** What somebody meant to fill in later: square or curly brackets, “TBC”, “insert …”, rows of dots, lines or crosses. */
const placeholder =
  /\[[^\]\n]{0,80}\]|\{[^}\n]{0,80}\}|<[^>\n]{1,80}>|\b(?:tbc|tba|tbd|to be (?:confirmed|completed|inserted|added)|lorem ipsum)\b|\b(?:insert|enter|add)\s+(?:your\s+|the\s+)?(?:name|school|date|number|here)\b|\bx{3,}\b|_{3,}|\.{4,}|…{2,}/i;

/** The first placeholder in a text, as it stands there. Undefined when there is none. */
export const placeholderIn = (text: string): string | undefined => placeholder.exec(text)?.[0];

const inPassage = ({ part, title }: Passage): string => `“${title}” (${part})`;

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
    ...textAnswers(answers).flatMap(({ key, itemId, text }): readonly Finding[] => {
      const found = placeholderIn(text);
      return found === undefined
        ? []
        : [
            {
              key,
              ...(itemId !== undefined && { itemId }),
              message: `This answer still has a place to fill in: “${found}”. It would stand in the policy.`,
            },
          ];
    }),
  ],
};

interface TextAnswer {
  readonly key: string;
  readonly itemId?: string;
  readonly text: string;
}
/** Every answer in words, with where it stands. */
function textAnswers(answers: PolicyAnswers): readonly TextAnswer[] {
  const given: Readonly<Record<string, unknown>> = answers;
  return sections.flatMap(({ questions }) =>
    questions.flatMap((question): readonly TextAnswer[] => {
      const answer = given[question.key];
      if (question.kind === "text") return typeof answer === "string" ? [{ key: question.key, text: answer }] : [];
      if (question.key !== "hotspots") return [];
      return (answers.hotspots ?? []).flatMap(({ itemId, hotspot = "", hotspotWhat = "" }) => [
        { key: "hotspot", itemId, text: hotspot },
        { key: "hotspotWhat", itemId, text: hotspotWhat },
      ]);
    }),
  );
}

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

const rolesOnly: PolicyRule = {
  id: "rolesOnly",
  level: "stop",
  source: "issue 4: roles instead of names on request",
  find: (answers, { names }) => {
    if (answers.published !== "roles") return [];
    const staff = [
      ...[
        answers.lead,
        answers.head,
        answers.chair,
        answers.safeguardingGovernor,
        answers.senco,
        answers.onlineLead,
        answers.boardingLead,
      ],
      ...(answers.deputies ?? []).map(({ deputy }) => deputy),
    ].flatMap((id) => (id === undefined ? [] : [names.personName(id)]));
    const named = (text: string) => staff.find((name) => text.includes(name));
    return [
      ...passages(answers, names)
        .filter(({ isChanged, text }) => isChanged && named(text) !== undefined)
        .map((passage) => ({
          key: "wording",
          message: `${inPassage(passage)} names ${named(passage.text)}, and the policy on the website is to have roles instead of names. Write the role.`,
        })),
      ...textAnswers(answers)
        .filter(({ key, text }) => key !== "leadPhone" && named(text) !== undefined)
        .map(({ key, itemId, text }) => ({
          key,
          ...(itemId !== undefined && { itemId }),
          message: `This names ${named(text)}, and the policy on the website is to have roles instead of names. Write the role.`,
        })),
    ];
  },
};

export const wordingRules: readonly PolicyRule[] = [
  nothingIsLeftOpen,
  lawIsNotLeftOut,
  lawInOwnWords,
  packMovedOn,
  rolesOnly,
];
