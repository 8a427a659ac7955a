import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { typeNumbers } from "../casefile/entities.ts";
import { changeChild, changeSchool } from "./people.ts";
import { createWorkspace } from "./workspace.ts";

const first = [
  { type: "school", v: 1, id: "s", name: "Larchwood Primary School", phase: "primary", me: "p" },
  { type: "person", v: 1, id: "p", name: "Folake Adeyemi", role: "Lead", organisation: "" },
  {
    type: "child",
    v: 1,
    id: "c",
    addedAt: "2026-11-18T09:00",
    givenNames: "Amal",
    familyName: "Idris",
    knownAs: "",
    dateOfBirth: "",
    yearGroup: "5",
  },
  {
    type: "exported",
    v: 1,
    id: "e",
    fileId: "f",
    version: 1,
    documentId: "record",
    at: "2026-11-18T09:00",
    by: "p",
    fileName: "x.pdf",
    fingerprint: "00",
  },
] as const;

test("a vault of before referrals opens whole, is changed, and is read again in today’s shape", async () => {
  const vault = memoryVault();
  await vault.save(first.map((body) => ({ op: "put", id: body.id, type: typeNumbers[body.type], body, basedOn: 0 })));
  const open = () => createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const workspace = open();
  expect(workspace.unreadable).toEqual({ damaged: 0, newer: 0 });
  const child = workspace.caseFile.get().children.get("c");
  if (child === undefined) throw new Error("lost");
  expect((await changeChild(workspace, child, { ...child, address: "4 Lime Walk" })).ok).toBe(true);
  expect((await changeSchool(workspace, { nation: "wales" })).ok).toBe(true);
  const again = open();
  expect(again.unreadable).toEqual({ damaged: 0, newer: 0 });
  expect(again.caseFile.get()).toEqual(workspace.caseFile.get());
  expect(again.caseFile.get().school).toMatchObject({
    v: 3,
    nation: "wales",
    name: "Larchwood Primary School",
    me: "p",
  });
  expect(again.caseFile.get().children.get("c")).toMatchObject({ v: 3, address: "4 Lime Walk", yearGroup: "5" });
  expect(again.caseFile.get().exported.get("e")).toMatchObject({ v: 5, format: "pdf", fileName: "x.pdf" });
});

test("numbers that stand beside the envelopes stay as they are", () => {
  expect(typeNumbers).toEqual({
    school: 1,
    person: 2,
    child: 3,
    draft: 4,
    finished: 5,
    exported: 6,
    authority: 7,
    dismissal: 8,
    savedSearch: 9,
    transfer: 10,
    received: 11,
    retention: 12,
    disposal: 13,
    dataRequest: 14,
    backup: 15,
    member: 16,
    concern: 17,
    figures: 18,
    confidence: 23,
    supervision: 24,
  });
});
