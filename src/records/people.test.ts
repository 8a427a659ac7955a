import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { redactorFor } from "../casefile/redaction/redaction.ts";
import { siblingsOf } from "../casefile/siblings.ts";
import { noteLeaving, noteStaying } from "./leaving.ts";
import { addChild, changeChild } from "./people.ts";
import { createWorkspace } from "./workspace.ts";

const details = (givenNames: string, familyName: string, knownAs = "") => ({
  givenNames,
  familyName,
  knownAs,
  dateOfBirth: "",
  yearGroup: "",
});

async function aChild() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  const added = await addChild(workspace, details("Sam", "Okafer"));
  if (!added.ok) throw new Error("not saved");
  const now = () => {
    const child = workspace.caseFile.get().children.get(added.value);
    if (child === undefined) throw new Error("lost");
    return child;
  };
  return {
    vault,
    workspace,
    now,
    change: (given: string, family: string) => changeChild(workspace, now(), details(given, family)),
  };
}

describe("a child’s name that is put right", () => {
  test("is remembered as it was, each once, after the next unlock too", async () => {
    const { vault, now, change } = await aChild();
    await change("Sam", "Okafor");
    await change("Sam", "Okafor");
    await change("Samuel", "Okafor");
    expect(now().formerly).toEqual([
      { givenNames: "Sam", familyName: "Okafer", knownAs: "" },
      { givenNames: "Sam", familyName: "Okafor", knownAs: "" },
    ]);
    const again = createWorkspace(vault, vault.unlocked(), () => new Date());
    expect([...again.caseFile.get().children.values()]).toEqual([now()]);
    expect(again.unreadable).toEqual({ damaged: 0, newer: 0 });
  });

  test("is hidden as it was, and nothing is remembered of a change of anything else", async () => {
    const { workspace, now, change } = await aChild();
    await changeChild(workspace, now(), { ...details("Sam", "Okafer"), yearGroup: "Year 8", address: "1 Mill Lane" });
    expect(now().formerly).toBeUndefined();
    await change("Sam", "Okafor");
    await change("Sam", "Okafer");
    expect(now().formerly).toEqual([{ givenNames: "Sam", familyName: "Okafor", knownAs: "" }]);
    const redactor = redactorFor(workspace.caseFile.get(), "agency", [], [now().id]);
    expect(redactor.text("Okafor, Okafer")).toBe("Child B, Child B");
  });
});

describe("a child who is changed from two places", () => {
  test("keeps both changes, whichever is saved first", async () => {
    const { workspace, now } = await aChild();
    const read = now();
    await Promise.all([
      changeChild(workspace, read, { ...read, address: "1 Mill Lane" }),
      noteLeaving(workspace, read.id, { on: "2026-11-27", to: "Northvale", contact: "", newTerm: "" }),
      changeChild(workspace, read, { ...read, familyName: "Okafor" }),
    ]);
    await changeChild(workspace, read, { ...read, yearGroup: "8" });
    expect(now()).toMatchObject({
      ...{ address: "1 Mill Lane", familyName: "Okafor", yearGroup: "8", leaving: { to: "Northvale" } },
      formerly: [{ givenNames: "Sam", familyName: "Okafer", knownAs: "" }],
    });
    await Promise.all([
      noteStaying(workspace, read.id),
      changeChild(workspace, read, { ...read, communication: "Signs" }),
    ]);
    expect(now()).toMatchObject({ communication: "Signs", familyName: "Okafor" });
    expect(now().leaving).toBeUndefined();
  });

  test("and is gone by then, does not come back by a change", async () => {
    const { workspace, now } = await aChild();
    const read = now();
    await workspace.commit([{ remove: { type: "child", id: read.id } }]);
    await changeChild(workspace, read, { ...read, yearGroup: "8" });
    await noteStaying(workspace, read.id);
    await noteLeaving(workspace, read.id, { on: "2026-11-27", to: "", contact: "", newTerm: "" });
    expect(workspace.caseFile.get().children.size).toBe(0);
  });
});

describe("the family of a child", () => {
  const adult = (name: string) => ({ name, relation: "Mother", responsibility: "yes" as const, contact: "" });

  test("keeps the names of adults that stood there before, each once", async () => {
    const { workspace, now } = await aChild();
    const change = (...names: readonly string[]) =>
      changeChild(workspace, now(), { ...details("Sam", "Okafer"), family: names.map(adult) });
    await change("Ada Obi");
    expect(now().familyFormerly).toBeUndefined();
    await change("Ada Cole", "Joe Cole");
    await change("Ada Cole");
    expect(now().familyFormerly).toEqual(["Ada Obi", "Joe Cole"]);
    await change("Ada Obi");
    expect(now().familyFormerly).toEqual(["Joe Cole", "Ada Cole"]);
  });

  test("has brothers and sisters from both sides, and loses one on both", async () => {
    const { workspace, now } = await aChild();
    const sister = await addChild(workspace, details("Nora", "Okafer"));
    if (!sister.ok) throw new Error("not saved");
    const siblings = (id: string) => siblingsOf(workspace.caseFile.get(), id).map(({ givenNames }) => givenNames);
    await changeChild(workspace, now(), details("Sam", "Okafer"), { siblings: [sister.value] });
    const nora = workspace.caseFile.get().children.get(sister.value);
    if (nora === undefined) throw new Error("lost");
    expect(siblings(nora.id)).toEqual(["Sam"]);
    // A change of anything else leaves them as they are, although Nora’s own record names nobody.
    await changeChild(workspace, nora, { ...nora, yearGroup: "4" });
    expect(siblings(nora.id)).toEqual(["Sam"]);
    await changeChild(workspace, nora, nora, { siblings: [] });
    expect([siblings(nora.id), siblings(now().id), now().siblings]).toEqual([[], [], []]);
  });

  test("may bring an adult to trust who was not on the list", async () => {
    const { workspace, now } = await aChild();
    await changeChild(workspace, now(), details("Sam", "Okafer"), {
      trusted: { name: "Lena Adeyemi", role: "Teaching assistant", organisation: "" },
    });
    expect(workspace.caseFile.get().people.get(now().trustedAdult)?.name).toBe("Lena Adeyemi");
  });
});
