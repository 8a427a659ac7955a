import { beforeEach, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { detailsOf } from "../casefile/directory/directory.ts";
import { directoryFile, readDirectoryFile } from "../casefile/directory/file.ts";
import { acceptDirectory, addAuthority, changeAuthority, removeAuthority } from "./directory.ts";
import { addChild } from "./people.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

let vault: ReturnType<typeof memoryVault>;
let workspace: Workspace;
beforeEach(() => {
  vault = memoryVault();
  workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
});
const authorities = () => workspace.caseFile.get().authorities;
const added = async (name: string) => {
  const result = await addAuthority(workspace, { name });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
};
const amal = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "", yearGroup: "" };

test("an authority is added, changed and kept", async () => {
  const id = await added("Southbank");
  const authority = authorities().get(id);
  if (authority === undefined) throw new Error("not there");
  await changeAuthority(workspace, id, { ...detailsOf(authority), notes: "Ask for the duty worker." });
  const again = createWorkspace(vault, vault.unlocked(), () => new Date());
  expect(again.caseFile.get().authorities.get(id)).toMatchObject({
    name: "Southbank",
    notes: "Ask for the duty worker.",
  });
});

test("an authority that a child lives in is not removed, and one that nobody points at is", async () => {
  const [used, free] = [await added("Southbank"), await added("Northwick")];
  await addChild(workspace, { ...amal, authority: used });
  expect(await removeAuthority(workspace, used)).toEqual({
    ok: false,
    error: { reason: "inUse", uses: { isSchools: false, children: 1, records: 0 } },
  });
  expect((await removeAuthority(workspace, free)).ok).toBe(true);
  expect([...authorities().keys()]).toEqual([used]);
});

test("a file from another school adds what is new and changes what was chosen, under the same ids", async () => {
  const other = memoryVault();
  const theirs = createWorkspace(other, other.unlocked(), () => new Date());
  await addAuthority(theirs, { name: "Southbank", notes: "From the trust" });
  await addAuthority(theirs, { name: "Northwick" });
  const id = await added("Southbank");
  const preview = readDirectoryFile(workspace.caseFile.get(), directoryFile(theirs.caseFile.get()).text, "2026-11-22");
  if (!preview.ok) throw new Error(preview.error);
  expect(authorities().size).toBe(1);
  await acceptDirectory(workspace, preview.value);
  expect(authorities().get(id)).toMatchObject({ name: "Southbank", notes: "From the trust" });
  expect([...authorities().values()].map(({ name }) => name).sort()).toEqual(["Northwick", "Southbank"]);
});

test("a save that fails leaves the directory as it was", async () => {
  vault.failWith({ reason: "full" });
  expect((await addAuthority(workspace, { name: "Southbank" })).ok).toBe(false);
  expect(authorities().size).toBe(0);
});
