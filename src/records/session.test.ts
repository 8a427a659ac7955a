import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { failed, ok } from "../lib/result.ts";
import type { VaultApi, VaultState } from "../vault/api.ts";
import { addChild, introduce } from "./people.ts";
import { createSession, type Session, type VaultLine } from "./session.ts";
import { createWorkspace } from "./workspace.ts";

/** A device whose vault opens with one passphrase, and that remembers which storage workers were ended. */
function device(
  initial: VaultState = { state: "locked", recovered: 0, safetyCopy: "journal", ways: [] },
  isKnown = false,
) {
  const vault = memoryVault();
  const log: string[] = [];
  let lose = () => {};
  const connect = (): VaultLine => {
    log.push("connected");
    const api: Pick<VaultApi, "open" | "unlock" | "save" | "lock" | "restore"> = {
      open: async () => initial,
      unlock: async (secret) =>
        secret.kind === "passphrase" && secret.passphrase === "five quiet words"
          ? ok(vault.unlocked())
          : failed({ reason: "wrong" }),
      save: vault.save,
      restore: async () => {
        const made = await vault.backup("2026-11-20T16:00");
        return made.ok ? ok({ ...vault.unlocked(), manifest: made.value.manifest, sequence: 9 }) : made;
      },
      lock: async () => void log.push("locked"),
    };
    return {
      // Only these five are called here.
      api: api as VaultApi,
      isKnown,
      end: () => log.push("ended"),
      onLost: (listener) => {
        lose = listener;
      },
    };
  };
  const session = createSession(connect, () => new Date(2026, 10, 22, 10, 42));
  return { session, vault, log, lose: () => lose() };
}
const right = { kind: "passphrase", passphrase: "five quiet words" } as const;

/** Unlocks, and is in the middle of writing down a child when the lock comes. */
async function beginTyping(session: Session): Promise<void> {
  await session.start();
  await session.unlock(right);
  const open = session.state.get();
  if (open.at !== "open") throw new Error("not open");
  const amal = { givenNames: "Amal", familyName: "Idris", knownAs: "", dateOfBirth: "", yearGroup: "" };
  open.workspace.beforeLock(() => addChild(open.workspace, amal));
}

describe("a session", () => {
  test("shows the door until the right passphrase is given", async () => {
    const { session } = device();
    await session.start();
    expect(session.state.get()).toMatchObject({ at: "door", vault: { state: "locked" } });
    expect(await session.unlock({ kind: "passphrase", passphrase: "wrong" })).toEqual({
      ok: false,
      error: { reason: "wrong" },
    });
    expect(session.state.get().at).toBe("door");
    await session.unlock(right);
    expect(session.state.get().at).toBe("open");
  });

  test("asks for the passphrase at once where a vault is known, and unlocks when both copies have been compared", async () => {
    const { session } = device(undefined, true);
    const started = session.start();
    expect(session.state.get()).toMatchObject({ at: "door", vault: { state: "locked" } });
    const unlocked = session.unlock(right);
    await started;
    expect((await unlocked).ok).toBe(true);
  });

  test("says what became of the vault when it is not there as expected", async () => {
    const { session } = device({ state: "lost" }, true);
    await session.start();
    expect(session.state.get()).toEqual({ at: "door", vault: { state: "lost" } });
  });

  test("saves what is being typed before it locks, and ends the worker that held the keys", async () => {
    const { session, vault, log } = device();
    await beginTyping(session);
    expect(await session.lock()).toBe("locked");
    expect(vault.size()).toBe(1);
    expect(log.slice(-3)).toEqual(["locked", "ended", "connected"]);
    expect(session.state.get().at).toBe("door");
  });

  test("does not forget the keys while the last words cannot be saved", async () => {
    const { session, vault, log } = device();
    await beginTyping(session);
    vault.failWith({ reason: "full" });
    expect(await session.lock()).toBe("unsaved");
    expect(session.state.get().at).toBe("open");
    expect(log).not.toContain("locked");
  });

  test("stops at once when another window becomes the writer", async () => {
    const { session, lose } = device();
    await session.start();
    await session.unlock(right);
    lose();
    expect(session.state.get()).toEqual({ at: "door", vault: { state: "elsewhere" } });
  });

  test("says that the vault cannot be read when the worker fails, rather than showing a first run", async () => {
    const session = createSession(
      () => ({
        api: { open: async () => Promise.reject(new DOMException("broken", "UnknownError")) } as unknown as VaultApi,
        isKnown: true,
        end: () => {},
        onLost: () => {},
      }),
      () => new Date(),
    );
    await session.start();
    expect(session.state.get()).toEqual({ at: "door", vault: { state: "unreadable", detail: "UnknownError" } });
  });
});

test("what was put on a device from a backup is opened, and known to be in that backup", async () => {
  const { session, vault } = device({ state: "none" });
  await introduce(
    createWorkspace(vault, vault.unlocked(), () => new Date()),
    { name: "Larchwood Primary School", phase: "primary" },
    { name: "Priya Nair", role: "DSL" },
  );
  await session.start();
  expect(await session.restore(new TextEncoder().encode("a backup"), right)).toEqual({ ok: true, value: null });
  const state = session.state.get();
  const backups = state.at === "open" ? [...state.workspace.caseFile.get().backups.values()] : [];
  expect(backups).toMatchObject([{ at: "2026-11-20T16:00", sequence: 9 }]);
});
