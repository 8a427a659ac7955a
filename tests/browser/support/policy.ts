import { newAuthority } from "../../../src/casefile/directory/directory.ts";
import type { Entity } from "../../../src/casefile/entities.ts";
import { examplePeople } from "../../../src/pack/policy/examples/example.ts";
import { examples } from "../../../src/pack/policy/examples.ts";
import { person } from "./people.ts";
import { type Desk, recordsAfter } from "./records.ts";

/** The people and the authority that the example policies name. */
export const policyPeople: readonly Entity[] = [
  ...Object.entries(examplePeople).map(([id, [name, role]]) => person(id, name, role)),
  newAuthority("southbank", "Southbank Council"),
];

/** What stands on the device of the invented secondary academy after `work`, which is given its policy as a draft. */
export const withPolicy = (
  work: (desk: Desk, draft: Awaited<ReturnType<Desk["start"]>>) => Promise<unknown> = async () => undefined,
  answers: Readonly<Record<string, unknown>> = examples.secondaryAcademy.answers,
): Promise<readonly Entity[]> =>
  recordsAfter(policyPeople, async (desk) => work(desk, await desk.start("policy", answers)));
