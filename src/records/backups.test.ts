import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { finished, school } from "../casefile/records.fixture.ts";
import { type BackupError, backupNow, backupProblem, checkBackup, makeBackup, noteBackup } from "./backups.ts";
import { createWorkspace } from "./workspace.ts";

const at = new Date(2026, 10, 28, 18, 40);

async function opened(now = () => at) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), now);
  await workspace.commit([{ put: school }, { put: finished("incident", "i", {}) }]);
  return { vault, workspace };
}
async function made(workspace: Parameters<typeof makeBackup>[0]) {
  const ready = await makeBackup(workspace);
  if (!ready.ok) throw new Error(ready.error.reason);
  return ready.value;
}
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

describe("a backup", () => {
  test("has a name that says which vault and which day, and nothing else", async () => {
    const { file } = await made((await opened()).workspace);
    expect(file.name).toBe("vault-MEMO-2026-11-28.age");
    expect(file.type).toBe("application/octet-stream");
  });

  test("holds what is still being typed, since that is saved first", async () => {
    const { workspace } = await opened();
    workspace.beforeLock(() => workspace.commit([{ put: { ...finished("note", "n", {}), id: "typed" } }]));
    expect((await made(workspace)).manifest.records).toBe(3);
  });

  test("is written down once when it is handed over, however often it is saved", async () => {
    const { workspace } = await opened();
    const ready = await made(workspace);
    await noteBackup(workspace, ready);
    await noteBackup(workspace, ready);
    expect([...workspace.caseFile.get().backups.values()]).toMatchObject([
      { at: "2026-11-28T18:40", by: school.me, records: 2, fingerprint: ready.fingerprint },
    ]);
  });

  test("is whole and the same as what is here until something is changed; writing it down is no change", async () => {
    const { workspace } = await opened();
    const ready = await made(workspace);
    await noteBackup(workspace, ready);
    const check = async () => {
      const read = await checkBackup(workspace, await bytesOf(ready.file));
      return read.ok && read.value.difference.newerHere;
    };
    expect(await check()).toBe(0);
    expect(await backupNow(workspace)).toEqual({ standing: "fresh", changed: 0 });
    await workspace.commit([{ put: { ...school, telephone: "01632 960 001" } }]);
    expect(await check()).toBe(1);
    expect((await backupNow(workspace)).changed).toBe(1);
  });

  test("is noted as checked when that very file is opened again", async () => {
    const { workspace } = await opened();
    const ready = await made(workspace);
    await checkBackup(workspace, await bytesOf(ready.file));
    expect(workspace.caseFile.get().backups.size).toBe(0);
    await noteBackup(workspace, ready);
    await checkBackup(workspace, await bytesOf(ready.file));
    expect([...workspace.caseFile.get().backups.values()]).toMatchObject([{ checkedAt: "2026-11-28" }]);
  });

  test("that cannot be made is an error in words, and nothing is written down", async () => {
    const { vault, workspace } = await opened();
    vault.failWith({ reason: "storage", detail: "UnknownError" });
    expect(await makeBackup(workspace)).toEqual({ ok: false, error: { reason: "storage", detail: "UnknownError" } });
    expect(workspace.caseFile.get().backups.size).toBe(0);
  });

  test("that is something else is refused", async () => {
    const read = await checkBackup((await opened()).workspace, new TextEncoder().encode("Dear colleague"));
    expect(read).toEqual({ ok: false, error: { reason: "none" } });
  });
});

test.each<BackupError>([
  { reason: "none" },
  { reason: "tooLarge" },
  { reason: "newer" },
  { reason: "damaged" },
  { reason: "wrong" },
  { reason: "practice" },
  { reason: "real" },
  { reason: "occupied" },
  { reason: "undecided", id: "one" },
  { reason: "full" },
  { reason: "locked" },
  { reason: "elsewhere" },
  { reason: "conflict", id: "one" },
  { reason: "storage", detail: "UnknownError" },
])("a backup that fails for $reason says what happened and what to do", (error) => {
  expect(backupProblem(error)).toMatch(/^[A-Z].+\. .+\.$/);
});
