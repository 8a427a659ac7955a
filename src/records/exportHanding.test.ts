import { expect, test } from "vitest";
import { finishedReferral } from "./copies.fixture.ts";
import { usualHanding } from "./exportHanding.ts";

const handing = async (change: Readonly<Record<string, unknown>>, which = 0) => {
  const { workspace, wanted, record } = await finishedReferral(change);
  const document = wanted.template.documents[which] ?? wanted.copy.document;
  return usualHanding(workspace.caseFile.get(), wanted.template, record, { document });
};

test("an agency’s copy is for the authority and team that the record is written to", async () => {
  expect(await handing({})).toEqual({ recipient: "Southbank Council, multi-agency hub", purpose: "Referral" });
  expect(await handing({ team: undefined })).toEqual({ recipient: "Southbank Council", purpose: "Referral" });
});

test("while no authority is chosen, it says no more than that", async () => {
  expect((await handing({ authority: undefined, team: undefined })).recipient).toBe("the authority");
});

test("a public document is for anybody, and is called what the record is", async () => {
  const { workspace, wanted, record, copy } = await finishedReferral();
  const document = { ...copy.document, audience: "public" as const };
  expect(usualHanding(workspace.caseFile.get(), wanted.template, record, { document })).toEqual({
    recipient: "anybody who wants to read it",
    purpose: "Referral",
  });
});

test("the school’s own copy goes nowhere", async () => {
  expect((await handing({}, 1)).recipient).toBe("the school’s child protection file");
});
