import type { Id } from "../../../lib/ids.ts";
import { type PolicyAnswers, sections } from "../sections.ts";

/** Where an answer stands, as a finding points at it. */
interface Place {
  readonly key: string;
  readonly itemId?: string;
}

/** Questions that name a person, other than in a group. */
const asked = ["lead", "head", "chair", "safeguardingGovernor", "senco", "onlineLead", "boardingLead"] as const;

/** Everybody the answers name. */
export const peopleIn = (answers: PolicyAnswers): readonly (Place & { readonly id: Id })[] => [
  ...asked.flatMap((key) => {
    const id = answers[key];
    return id === undefined ? [] : [{ key, id }];
  }),
  ...(answers.deputies ?? []).flatMap(({ itemId, deputy }) =>
    deputy === undefined ? [] : [{ key: "deputy", itemId, id: deputy }],
  ),
];

interface TextAnswer extends Place {
  readonly text: string;
}
/** Every answer in words. */
export function textsIn(answers: PolicyAnswers): readonly TextAnswer[] {
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
