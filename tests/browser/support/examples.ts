import { newAuthority } from "../../../src/casefile/directory/directory.ts";
import type { Entity } from "../../../src/casefile/entities.ts";
import type { RawAnswers } from "../../../src/engine/template.ts";
import { examples as incidents } from "../../../src/pack/incident/examples.ts";
import { examples as referrals } from "../../../src/pack/referral/examples.ts";
import { examples as plans } from "../../../src/pack/risk-assessment/examples.ts";
import type { TemplateId } from "../../../src/records/templates.ts";
import { child, person } from "./people.ts";
import { recordsAfter } from "./records.ts";

/** A finished record about invented people, whatever its template, with the people in it. */
export interface Example {
  readonly title: string;
  readonly templateId: TemplateId;
  readonly answers: RawAnswers;
  readonly people: readonly Entity[];
  readonly childNames: readonly string[];
  /** Children who are letters in every copy. */
  readonly letters: readonly string[];
}

/** Every example of every template. */
export const examples: readonly Example[] = [
  ...incidents.map(
    ({ title, answers, children, people }): Example => ({
      title,
      templateId: "incident",
      answers,
      people: [
        ...children.map(({ id, name, born, year }) => child(id, name, { dateOfBirth: born, yearGroup: year })),
        ...people.map(({ id, name, role }) => person(id, name, role)),
      ],
      childNames: children.map(({ name }) => name),
      letters: [],
    }),
  ),
  ...plans.map(
    ({ title, answers, children, people }): Example => ({
      title,
      templateId: "risk-assessment",
      answers,
      people: [
        ...Object.entries(children).map(([id, name]) => child(id, name)),
        ...Object.entries(people).map(([id, name]) => person(id, name)),
      ],
      childNames: Object.values(children),
      letters: [],
    }),
  ),
  ...referrals.map(
    ({ title, answers, children, people, authorities }): Example => ({
      title,
      templateId: "referral",
      answers,
      people: [
        ...Object.entries(children).map(([id, name]) => child(id, name)),
        ...Object.entries(people).map(([id, name]) => person(id, name)),
        ...Object.entries(authorities).map(([id, name]) => newAuthority(id, name)),
      ],
      childNames: Object.values(children),
      letters: Object.entries(children).flatMap(([id, name]) => (id === answers.child ? [] : [name])),
    }),
  ),
];

export const exampleOf = (templateId: TemplateId, index: number): Example => {
  const found = examples.filter((each) => each.templateId === templateId)[index];
  if (found === undefined) throw new Error(`${templateId} has no example ${index}`);
  return found;
};

/** The incident examples, finished, each as a file of its own. */
export async function finishedIncidents() {
  const chosen = examples.filter(({ templateId }) => templateId === "incident");
  const fileIds: string[] = [];
  const records = await recordsAfter(
    chosen.flatMap(({ people }) => people),
    async (desk) => {
      for (const { templateId, answers } of chosen) {
        const draft = await desk.start(templateId, answers);
        await desk.finish(draft);
        fileIds.push(draft.fileId);
      }
    },
  );
  return { records, fileIds, childNames: chosen.flatMap(({ childNames }) => childNames) };
}
