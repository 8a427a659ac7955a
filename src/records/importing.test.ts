import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { child, finished, school } from "../casefile/records.fixture.ts";
import { ok } from "../lib/result.ts";
import { importPupils, undoImport } from "./importing.ts";
import { changeChild } from "./people.ts";
import { createWorkspace } from "./workspace.ts";

test("an import is taken back, but for children whom a record, a sister or a record read as theirs names by now", async () => {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  const merged = { into: "read-as", at: "2026-11-28T09:00", by: "me", reason: "The same child" };
  await workspace.commit(
    [
      school,
      ...["alone", "in-record", "sister", "read-as"].map((id) => child(id, "Orla", "Doyle")),
      child("here-before", "Niamh", "Doyle", { siblings: ["sister"] }),
      child("second", "Orla", "Doyle", { merged }),
      finished("incident", "i", { children: [{ itemId: "c", child: "in-record", role: "affected" }] }),
    ].map((put) => ({ put })),
  );
  expect(await undoImport(workspace, ["alone", "in-record", "sister", "read-as"])).toEqual(ok(1));
  const left = workspace.stored.get().children;
  expect([...left.keys()].sort()).toEqual(["here-before", "in-record", "read-as", "second", "sister"]);
});

test("a list changes what was chosen of it and nothing else, in the child as they are when it is written", async () => {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  const read = [child("orla", "Orla", "Doyle"), child("gone", "Niamh", "Doyle")] as const;
  await workspace.commit([{ put: school }, ...read.map((put) => ({ put }))]);
  const pupil = {
    ...{ line: 2, givenNames: "Orla", familyName: "Doyle", knownAs: "", dateOfBirth: "2015-03-09", upn: "A1" },
    ...{ yearGroup: "6", address: "3 Elm Row", notes: [] },
  };
  const editing = changeChild(workspace, read[0], { ...read[0], address: "1 Mill Lane", familyName: "Doyle-Rees" });
  const leaving = workspace.commit([{ remove: { type: "child", id: "gone" } }]);
  const imported = await importPupils(
    workspace,
    { add: [], change: read.map((each) => ({ child: each, pupil, details: ["yearGroup", "dateOfBirth"] })) },
    () => undefined,
  );
  await Promise.all([editing, leaving]);
  expect(imported).toEqual({ added: [], changed: 1 });
  expect([...workspace.caseFile.get().children.values()]).toEqual([
    {
      ...read[0],
      ...{ address: "1 Mill Lane", familyName: "Doyle-Rees", yearGroup: "6", dateOfBirth: "2015-03-09" },
      formerly: [{ givenNames: "Orla", familyName: "Doyle", knownAs: "" }],
    },
  ]);
});
