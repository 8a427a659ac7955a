import { proxy, releaseProxy, wrap } from "comlink";
import { ok } from "../lib/result.ts";
import type { VaultApi } from "./api.ts";
import { differentIn, recordsIn } from "./handing-over.ts";
import type { VaultInWorker } from "./inWorker.ts";
import workerUrl from "./storage.worker.ts?worker&url";
import { namesAt, type VaultPlace } from "./vaultPlace.ts";

/** The window's side of the vault. */
export interface VaultConnection {
  readonly vault: VaultApi;
  /** There has been a vault on this device. A hint that is there at once; `open` says how it really stands. */
  readonly isKnown: boolean;
  /** Lets what is being saved finish, then ends the worker and everything it knew. No call may follow. */
  readonly end: () => Promise<void>;
}

export interface VaultConnectionOptions {
  readonly place: VaultPlace;
  /** The app's one Trusted Types policy; the plain address where the browser has none. */
  readonly toScriptUrl: (url: string) => string | TrustedScriptUrl;
  /** Another window has become the writer: every later save here says "elsewhere". */
  readonly onLost: () => void;
}

/** What a Trusted Types policy makes of an address. */
interface TrustedScriptUrl {
  toString(): string;
}

const patience = 5_000;

function nowHere(markName: string): void {
  localStorage.setItem(markName, "1");
  // Asked once something worth keeping is there, and not waited for: some browsers ask the person first. `health` has the answer.
  void navigator.storage?.persist?.().catch(() => false);
}

/** What is handed over, some at a time (handing-over.ts). */
function receiving<T>(read: (list: Uint8Array) => readonly T[]) {
  const received: T[] = [];
  const handOver = proxy(async (list: Uint8Array) => {
    for (const each of read(list)) received.push(each);
  });
  return { received, handOver };
}

/** Starts the storage worker. It holds the keys and both copies; this side only passes messages. */
export function connectVault({ place, toScriptUrl, onLost }: VaultConnectionOptions): VaultConnection {
  const names = namesAt[place];
  // The cast: TypeScript's Worker does not know Trusted Types, and the browser will not take the object as a string.
  const worker = new Worker(toScriptUrl(workerUrl) as string, { type: "module", name: names.worker });
  const remote = wrap<VaultInWorker>(worker);
  const failedToStart = new Promise<"failed">((resolve) => {
    worker.addEventListener("error", () => resolve("failed"), { once: true });
  });

  async function end(): Promise<void> {
    await Promise.race([remote.close(), failedToStart, new Promise((resolve) => setTimeout(resolve, patience))]);
    remote[releaseProxy]();
    worker.terminate();
  }
  let ended: Promise<void> | undefined;

  return {
    isKnown: localStorage.getItem(names.mark) !== null,
    vault: {
      open: async ({ takeOver }) => {
        const known = localStorage.getItem(names.mark) !== null;
        const state = await Promise.race([remote.open({ takeOver, known }, proxy(onLost)), failedToStart]);
        if (state === "failed") return { state: "unreadable", detail: "WorkerError" };
        if (state.state === "locked") localStorage.setItem(names.mark, "1");
        return state;
      },
      confirmCreate: async () => {
        const created = await remote.confirmCreate();
        if (created.ok) nowHere(names.mark);
        return created;
      },
      beginCreate: (passphrase) => remote.beginCreate(passphrase),
      unlock: async (secret) => {
        const { received: records, handOver } = receiving(recordsIn);
        const unlocked = await remote.unlock(secret, handOver);
        return unlocked.ok ? ok({ ...unlocked.value, records }) : unlocked;
      },
      restore: async (file, secret) => {
        const { received: records, handOver } = receiving(recordsIn);
        const restored = await remote.restore(file, secret, handOver);
        if (!restored.ok) return restored;
        nowHere(names.mark);
        return ok({ ...restored.value, records });
      },
      backup: (madeAt) => remote.backup(madeAt),
      readBackup: (file, secret) => remote.readBackup(file, secret),
      compareBackup: async (file, how) => {
        const { received: different, handOver } = receiving(differentIn);
        const compared = await remote.compareBackup(file, how, handOver);
        return compared.ok ? ok({ ...compared.value, different }) : compared;
      },
      bringBackup: async (file, bringing) => {
        const { received: records, handOver } = receiving(recordsIn);
        const brought = await remote.bringBackup(file, bringing, handOver);
        return brought.ok ? ok({ ...brought.value, records }) : brought;
      },
      snapshots: (now) => remote.snapshots(now),
      readSnapshot: (name) => remote.readSnapshot(name),
      changedSince: (sequence, besides) => remote.changedSince(sequence, besides),
      beginRecoveryKey: () => remote.beginRecoveryKey(),
      confirmRecoveryKey: () => remote.confirmRecoveryKey(),
      changePassphrase: (passphrase, memberId) => remote.changePassphrase(passphrase, memberId),
      confirm: (secret) => remote.confirm(secret),
      people: () => remote.people(),
      addPerson: (person) => remote.addPerson(person),
      addPasskey: (passkey) => remote.addPasskey(passkey),
      removeWay: (slotId) => remote.removeWay(slotId),
      removePerson: (memberId) => remote.removePerson(memberId),
      underOldKeys: () => remote.underOldKeys(),
      note: (notes) => remote.note(notes),
      readLog: (options) => remote.readLog(options),
      logHead: () => remote.logHead(),
      save: (changes) => remote.save(changes),
      lock: () => remote.lock(),
      health: () => remote.health(),
    },
    end: () => {
      ended ??= end();
      return ended;
    },
  };
}
