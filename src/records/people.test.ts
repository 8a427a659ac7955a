import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { redactorFor } from "../casefile/redaction/redaction.ts";
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
