import { expect, test } from "vitest";
import { academy } from "../../../tests/fixtures/academy.ts";
import { namesIn } from "../../casefile/casefile.ts";
import { examples } from "../../pack/policy/examples.ts";
import { schoolPolicy, startApproval } from "../../records/policy.ts";
import { loadTemplate } from "../../records/templates.ts";
import { stepsAfterPolicy } from "./policySteps.ts";

test("an approval that was begun is gone on with, and not as if it were about a later edition", async () => {
  const { workspace, file, write, next, startPolicy: start } = await academy();
  const template = await loadTemplate("policy");
  const first = () => {
    const now = schoolPolicy(file());
    if (now === undefined) throw new Error("There is no policy");
    return stepsAfterPolicy({ workspace, file: file(), names: namesIn(file()), now, template })[0];
  };
  const { fileId } = await write("policy", await start(), examples.secondaryAcademy.answers);
  expect(first()).toMatchObject({ title: "Record that edition 1 was approved", start: expect.any(Function) });
  const begun = await startApproval(workspace, fileId);
  if (!begun.ok) throw new Error("Nothing was started");
  expect(first()).toMatchObject({ title: "Record that edition 1 was approved", href: `/write/${begun.value}` });
  await write("policy", await next(fileId));
  expect(first()).toMatchObject({ title: "Record that edition 2 was approved", start: expect.any(Function) });
});
