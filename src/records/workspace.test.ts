import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { child, finished } from "../casefile/records.fixture.ts";
import { addChild, introduce } from "./people.ts";
import { createWorkspace } from "./workspace.ts";

const now = () => new Date(2026, 10, 22, 10, 42);
const open = (vault = memoryVault()) => ({ vault, workspace: createWorkspace(vault, vault.unlocked(), now) });

const amal = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "", yearGroup: "5" };

describe("the unlocked case file", () => {
  test("is the same after it is locked and opened again", async () => {
    const { vault, workspace } = open();
    await introduce(
      workspace,
      { name: "Larchwood Primary School", phase: "primary" },
      { name: "Priya Nair", role: "Designated safeguarding lead" },
    );
    await addChild(workspace, amal);
    expect(open(vault).workspace.caseFile.get()).toEqual(workspace.caseFile.get());
  });

  test("says what it is doing: saving, then saved and when", async () => {
    const { workspace } = open();
    const seen: string[] = [];
    workspace.saving.subscribe(() => seen.push(workspace.saving.get().state));
    await addChild(workspace, amal);
    expect(seen).toEqual(["saving", "saved"]);
    expect(workspace.saving.get()).toEqual({ state: "saved", at: now() });
  });

  test("does not change when a save fails, says why, and goes on once there is room", async () => {
    const { vault, workspace } = open();
    vault.failWith({ reason: "full" });
    expect(await addChild(workspace, amal)).toEqual({ ok: false, error: { reason: "full" } });
    expect(workspace.caseFile.get().children.size).toBe(0);
    expect(workspace.saving.get()).toEqual({ state: "failed", error: { reason: "full" } });
    vault.failWith(undefined);
    expect((await addChild(workspace, amal)).ok).toBe(true);
  });

  test("writes nothing that the next unlock would take for damaged", async () => {
    const { vault, workspace } = open();
    const unsigned = { ...finished("incident", "i", {}), finishedBy: "" };
    expect(await workspace.commit([{ put: child("amal", "Amal", "Idris") }, { put: unsigned }])).toEqual({
      ok: false,
      error: { reason: "storage", detail: "unreadable" },
    });
    expect(workspace.saving.get().state).toBe("failed");
    expect(workspace.caseFile.get().children.size).toBe(0);
    expect(open(vault).workspace.unreadable).toEqual({ damaged: 0, newer: 0 });
  });

  test("tells of a storage worker that breaks down as of any failed save", async () => {
    const vault = memoryVault();
    const broken = { ...vault, save: () => Promise.reject(new DOMException("gone", "InvalidStateError")) };
    const workspace = createWorkspace(broken, vault.unlocked(), now);
    expect(await addChild(workspace, amal)).toEqual({
      ok: false,
      error: { reason: "storage", detail: "InvalidStateError" },
    });
    expect(workspace.saving.get().state).toBe("failed");
  });

  test("saves one after another, so that quick changes to one record never collide", async () => {
    const { workspace } = open();
    const added = await addChild(workspace, amal);
    const child = added.ok ? workspace.caseFile.get().children.get(added.value) : undefined;
    if (child === undefined) throw new Error("the child was not added");
    const saves = ["6", "7", "8", "9"].map((yearGroup) => workspace.commit([{ put: { ...child, yearGroup } }]));
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    expect(workspace.caseFile.get().children.get(child.id)?.yearGroup).toBe("9");
  });

  test("counts what it could not read and leaves it alone", async () => {
    const vault = memoryVault();
    await vault.save([
      { op: "put", id: "x", type: 3, body: { type: "child", v: 99, id: "x" }, basedOn: 0 },
      { op: "put", id: "y", type: 3, body: { type: "child", v: 1 }, basedOn: 0 },
    ]);
    const { workspace } = open(vault);
    expect(workspace.unreadable).toEqual({ damaged: 1, newer: 1 });
    await addChild(workspace, amal);
    expect(vault.size()).toBe(3);
  });
});
