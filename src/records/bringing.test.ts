import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import type { Disposal, Entity } from "../casefile/entities.ts";
import { typeNumbers } from "../casefile/entities.ts";
import { child, draft, finished, school } from "../casefile/records.fixture.ts";
import type { Standing, VaultApi } from "../vault/api.ts";
import { countIn, makeBackup } from "./backups.ts";
import {
  askedIn,
  choicesFrom,
  disposalOf,
  joinBackup,
  keptFile,
  keptHere,
  lookAt,
  openKept,
  removedHere,
  removedInBackup,
  replaceByBackup,
  sameReferences,
  wayBack,
} from "./bringing.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

let time = new Date(2026, 10, 28, 18, 40);
async function opened(...entities: readonly Entity[]) {
  time = new Date(2026, 10, 28, 18, 40);
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => time);
  await workspace.commit([school, ...entities].map((put) => ({ put })));
  return { vault, workspace };
}
async function backupOf(workspace: Workspace) {
  const made = await makeBackup(workspace);
  if (!made.ok) throw new Error(made.error.reason);
  return new Uint8Array(await made.value.file.arrayBuffer());
}
async function looked(workspace: Workspace, file: Uint8Array<ArrayBuffer>) {
  const at = await lookAt(workspace, file);
  if (!at.ok) throw new Error(at.error.reason);
  return at.value;
}
const zoe = child("zoe", "Zoë", "Brown");
const incident = finished("incident", "i", {}, { number: 12 });

/** A workspace whose vault says of a backup what it is told. */
async function told(here: readonly Entity[], ...rows: readonly (readonly [Standing, Entity | string, unknown?])[]) {
  const { vault, workspace } = await opened(...here);
  const compareBackup: VaultApi["compareBackup"] = async (file, how) => {
    const compared = await vault.compareBackup(file, how);
    if (!compared.ok) return compared;
    const different = rows.map(([standing, entity, inBackup]) => ({
      id: typeof entity === "string" ? entity : entity.id,
      type: typeof entity === "string" ? 3 : typeNumbers[entity.type],
      standing: standing as Exclude<Standing, "same">,
      inBackup: inBackup === undefined ? entity : inBackup,
    }));
    return { ...compared, value: { ...compared.value, different } };
  };
  const spoken = createWorkspace({ ...vault, compareBackup }, vault.unlocked(), () => time);
  return { workspace: spoken, at: await lookAt(spoken, await backupOf(workspace)) };
}
async function toldOk(...all: Parameters<typeof told>) {
  const { workspace, at } = await told(...all);
  if (!at.ok) throw new Error(at.error.reason);
  return { workspace, at: at.value };
}

describe("a backup beside what is here", () => {
  test("is counted by kinds, and names everybody on either side", async () => {
    const { workspace } = await opened(zoe, incident);
    const file = await backupOf(workspace);
    await workspace.commit([{ remove: zoe }, { put: { ...school, telephone: "01632 960 001" } }]);
    const at = await looked(workspace, file);
    expect([countIn(at, "child"), countIn(at, "finished"), countIn(at, "draft")]).toEqual([1, 1, 0]);
    expect(at.different.map(({ type, standing }) => [type, standing])).toEqual([
      ["school", "newerHere"],
      ["child", "onlyInBackup"],
    ]);
    expect(at.names.child("zoe")).toBe("Zoë Brown");
  });

  test("waits for what is being typed", async () => {
    const { workspace } = await opened();
    const file = await backupOf(workspace);
    workspace.beforeLock(() => workspace.commit([{ put: zoe }]));
    expect((await looked(workspace, file)).different).toMatchObject([{ id: "zoe", standing: "onlyHere" }]);
  });

  test("is refused where a newer app wrote something in it", async () => {
    const newer = { ok: false, error: { reason: "newer" } };
    expect((await told([], ["onlyInBackup", zoe, { ...zoe, v: 99 }])).at).toEqual(newer);
    expect((await lookAt((await opened()).workspace, new Uint8Array(3))).ok).toBe(false);
  });

  test("asks about what both have changed, and about two drafts of one file", async () => {
    const [ours, theirs] = [draft("incident", "i", {}), { ...draft("incident", "i", {}), id: "theirs" }];
    const { at } = await toldOk([zoe, ours], ["bothChanged", zoe], ["onlyHere", ours, null], ["onlyInBackup", theirs]);
    expect(askedIn(at).map(({ key }) => key)).toEqual(["zoe", "theirs"]);
    const none = { removedHere: "here", removedInBackup: "here" } as const;
    expect(choicesFrom(at, { sides: { zoe: "here", theirs: "backup" }, ...none })).toEqual({
      zoe: "here",
      theirs: "backup",
      [ours.id]: "backup",
    });
  });

  test("says of what was removed by which disposal, and asks", async () => {
    const disposal: Disposal = {
      type: "disposal",
      v: 1,
      id: "d",
      at: "2026-11-27T10:00",
      by: "me",
      agreedBy: "The head",
      reason: "Its time had come",
      files: [{ reference: "Incident 0012", templateId: "incident", versions: 1, finishedOn: "2026-11-20" }],
      children: 0,
      counts: [],
    };
    const { workspace, at } = await toldOk(
      [disposal],
      ["removedHere", incident],
      ["removedHere", draft("note", "n", {})],
    );
    expect(removedHere(at).map(({ id }) => id)).toEqual([incident.id]);
    const [gone] = removedHere(at);
    expect(gone && disposalOf(workspace, at, gone)?.reason).toBe("Its time had come");
    const there = await toldOk([incident], ["removedInBackup", incident, null], ["onlyInBackup", disposal]);
    const [going] = removedInBackup(there.at);
    expect(going && disposalOf(there.workspace, there.at, going)?.id).toBe("d");
    expect(choicesFrom(there.at, { sides: {}, removedHere: "here", removedInBackup: "backup" })).toEqual({
      [incident.id]: "backup",
    });
  });

  test("says which numbers are used on both sides for something else", async () => {
    const other = finished("incident", "another", {}, { number: 12 });
    const same = finished("incident", "i", {}, { number: 12, version: 2 });
    const { workspace, at } = await toldOk([incident], ["onlyInBackup", other], ["onlyInBackup", same]);
    expect(sameReferences(workspace, at)).toEqual(["Incident 0012"]);
  });
});

describe("a backup that is brought in", () => {
  test("is what the case file says at once, and can be changed further", async () => {
    const { workspace } = await opened(zoe);
    const file = await backupOf(workspace);
    await workspace.commit([{ put: { ...zoe, address: "1 New Street" } }, { put: incident }]);
    const done = await replaceByBackup(workspace, await looked(workspace, file), "replace");
    expect(done).toMatchObject({ ok: true, value: { changed: 2 } });
    expect(workspace.caseFile.get().children.get("zoe")?.address).toBe("");
    expect(workspace.caseFile.get().finished.size).toBe(0);
    expect((await workspace.commit([{ put: { ...zoe, address: "2 Newer Street" } }])).ok).toBe(true);
  });

  test("is not begun while words could not be saved", async () => {
    const { vault, workspace } = await opened(zoe);
    const file = await backupOf(workspace);
    await workspace.commit([{ put: { ...zoe, address: "1 New Street" } }]);
    const at = await looked(workspace, file);
    vault.failWith({ reason: "full" });
    await workspace.commit([{ put: zoe }]);
    expect(await replaceByBackup(workspace, at, "replace")).toEqual({ ok: false, error: { reason: "full" } });
    expect(workspace.caseFile.get().children.get("zoe")?.address).toBe("1 New Street");
  });

  test("joins: what is newer here stays, what is only there comes", async () => {
    const { workspace } = await opened(zoe);
    await workspace.commit([{ put: incident }]);
    const file = await backupOf(workspace);
    await workspace.commit([{ remove: incident }, { put: { ...zoe, address: "1 New Street" } }]);
    const none = { sides: {}, removedHere: "here", removedInBackup: "here" } as const;
    await joinBackup(workspace, await looked(workspace, file), none);
    expect(workspace.caseFile.get().children.get("zoe")?.address).toBe("1 New Street");
    expect(workspace.caseFile.get().finished.size).toBe(1);
  });

  test("a vault that breaks down is an error in words, and the next save goes on", async () => {
    const { vault } = await opened(zoe);
    const bringBackup = () => Promise.reject(new DOMException("", "DataCloneError"));
    const workspace = createWorkspace({ ...vault, bringBackup }, vault.unlocked(), () => time);
    const at = await looked(workspace, await backupOf(workspace));
    expect(await replaceByBackup(workspace, at, "replace")).toEqual({
      ok: false,
      error: { reason: "storage", detail: "DataCloneError" },
    });
    expect((await workspace.commit([{ put: { ...zoe, address: "1 New Street" } }])).ok).toBe(true);
  });
});

describe("what was kept before", () => {
  test("is the way back for a day, says what was saved since, and can be had as a file", async () => {
    const { workspace } = await opened(zoe);
    const file = await backupOf(workspace);
    await workspace.commit([{ put: incident }]);
    await replaceByBackup(workspace, await looked(workspace, file), "replace");
    const kept = await keptHere(workspace);
    const back = wayBack(kept, workspace);
    if (back === undefined) throw new Error("no way back");
    const saved = await keptFile(workspace, back);
    expect(saved.ok && saved.value.file.name).toBe("vault-kept-2026-11-28-1840.age");
    const way = await openKept(workspace, back);
    if (!way.ok) throw new Error(way.error.reason);
    expect(way.value.looked.different).toMatchObject([{ id: incident.id, standing: "onlyInBackup" }]);
    await replaceByBackup(workspace, way.value.looked, "undo");
    expect(workspace.caseFile.get().finished.size).toBe(1);
    expect((await keptHere(workspace)).map(({ reason }) => reason)).toEqual(["undo", "replace"]);
    time = new Date(2026, 10, 29, 18, 41);
    expect(wayBack(kept, workspace)).toBeUndefined();
  });

  test("is no way back where the format was changed, and one that is gone is said to be", async () => {
    const { workspace } = await opened();
    const snapshot = { name: "none", at: "2026-11-28T18:40", reason: "format", sequence: 1, bytes: 1 } as const;
    expect(wayBack([snapshot], workspace)).toBeUndefined();
    expect(await openKept(workspace, snapshot)).toMatchObject({ ok: false, error: { detail: "NotFoundError" } });
  });
});
