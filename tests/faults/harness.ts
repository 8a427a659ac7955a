import type { Change, VaultState } from "../../src/vault/api.ts";
import { connectVault } from "../../src/vault/client.ts";
import testingWorker from "../../src/vault/testing.worker.ts?worker&url";
import { spoilt } from "./spoil.ts";

/** One save of the harness: the same number is put into a record and into its twin, so that half a save would show. */
interface Numbered {
  readonly pair: number;
  readonly number: number;
}

/** What a session finds when it starts. */
interface FoundVault {
  readonly state: VaultState;
  readonly pairs: readonly (Numbered & { readonly twin: number | undefined })[];
  readonly damaged: number;
  readonly startMs: number;
}

declare global {
  interface Window {
    readonly harness: {
      readonly start: (takeOver?: boolean) => Promise<FoundVault>;
      /** Saves without a pause until `saves` are done or the browser dies. Returns the milliseconds each took. */
      readonly save: (saves: number) => Promise<readonly number[]>;
      /** The bytes of a backup of everything. */
      readonly backUp: () => Promise<readonly number[]>;
      /** Reads copies of a backup spoilt from seeds 1, 2…: "whole" of each, or the reason why it was refused. */
      readonly readSpoilt: (seeds: number) => Promise<readonly (readonly [number, string])[]>;
      readonly health: () => Promise<unknown>;
      /** On a page that has started nothing. */
      readonly restore: (file: readonly number[]) => Promise<string>;
      /** Makes so many records and returns backups of them in the states 0, 1 and 2. */
      readonly inThreeStates: (records: number) => Promise<readonly (readonly number[])[]>;
      /** After state `from`, puts each next one in its place, so many times or until the browser dies. */
      readonly bringInTurn: (files: readonly (readonly number[])[], from: number, times: number) => Promise<void>;
      /** In which states records stand. */
      readonly states: () => Promise<{
        readonly records: number;
        readonly damaged: number;
        readonly states: readonly number[];
      }>;
      /** What stands on the device, without making a vault. */
      readonly look: () => Promise<{ readonly state: string; readonly records: number }>;
    };
    /** Given by the test outside, which is still there when this browser is dead. */
    acknowledged: (save: Numbered) => Promise<void>;
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  }
}

const passphrase = "lantern walnut orbit teapot";
const pairs = 20;
const textLength = 3_000;
const policy = window.trustedTypes?.createPolicy("app", { createScriptURL: (url) => url });
const { vault } = connectVault({
  place: "real",
  toScriptUrl: () => policy?.createScriptURL(testingWorker) ?? testingWorker,
  onLost: () => undefined,
});

const revisions = new Map<string, number>();
const numbers = new Map<string, number>();
let last = 0;

const change = (id: string, number: number): Change => ({
  op: "put",
  id,
  type: 1,
  body: { number, text: "an invented sentence ".repeat(textLength / 21) },
  basedOn: revisions.get(id) ?? 0,
});

const numberIn = (body: unknown): number => {
  const number = typeof body === "object" && body !== null ? Reflect.get(body, "number") : undefined;
  return typeof number === "number" ? number : Number.NaN;
};

async function start(takeOver = false): Promise<FoundVault> {
  const started = performance.now();
  const state = await vault.open({ takeOver });
  if (state.state === "elsewhere") return { state, pairs: [], damaged: 0, startMs: performance.now() - started };
  if (state.state === "none") {
    await vault.beginCreate(passphrase);
    const created = await vault.confirmCreate();
    if (!created.ok) throw new Error(`No vault could be made: ${JSON.stringify(created.error)}`);
    return { state, pairs: [], damaged: 0, startMs: performance.now() - started };
  }
  const unlocked = await vault.unlock({ kind: "passphrase", passphrase });
  if (!unlocked.ok) return { state, pairs: [], damaged: 1, startMs: performance.now() - started };
  for (const { id, revision, body } of unlocked.value.records) {
    revisions.set(id, revision);
    numbers.set(id, numberIn(body));
  }
  last = Math.max(0, ...numbers.values());
  return {
    state,
    pairs: Array.from({ length: pairs }, (_, pair) => ({
      pair,
      number: numbers.get(`record ${pair}`) ?? 0,
      twin: numbers.get(`twin ${pair}`) ?? 0,
    })),
    damaged: unlocked.value.damaged.length,
    startMs: performance.now() - started,
  };
}

async function save(saves: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let done = 0; done < saves; done++) {
    last += 1;
    const pair = last % pairs;
    const asked = performance.now();
    const result = await vault.save([change(`record ${pair}`, last), change(`twin ${pair}`, last)]);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    times.push(performance.now() - asked);
    for (const { id, revision } of result.value.revisions) revisions.set(id, revision);
    await window.acknowledged({ pair, number: last });
  }
  return times;
}

async function backUp(): Promise<readonly number[]> {
  const made = await vault.backup("2026-11-28T19:30");
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return [...made.value.file];
}

async function readSpoilt(seeds: number): Promise<readonly (readonly [number, string])[]> {
  const file = Uint8Array.from(await backUp());
  const said: (readonly [number, string])[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const copy = spoilt(file, seed);
    if (copy === undefined) continue;
    const read = await vault.compareBackup(copy, {});
    said.push([seed, read.ok ? "whole" : read.error.reason]);
  }
  return said;
}

async function restore(file: readonly number[]): Promise<string> {
  await vault.open({ takeOver: true });
  const restored = await vault.restore(Uint8Array.from(file), { kind: "passphrase", passphrase });
  return restored.ok ? "restored" : restored.error.reason;
}

async function look(): Promise<{ readonly state: string; readonly records: number }> {
  const { state } = await vault.open({ takeOver: true });
  if (state !== "locked") return { state, records: 0 };
  const unlocked = await vault.unlock({ kind: "passphrase", passphrase });
  return { state, records: unlocked.ok ? unlocked.value.records.length : 0 };
}

async function inThreeStates(records: number): Promise<readonly (readonly number[])[]> {
  const files: (readonly number[])[] = [];
  for (const state of [0, 1, 2]) {
    const changes = Array.from({ length: records }, (_, index) => change(`joined ${index}`, state));
    const saved = await vault.save(changes);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    for (const { id, revision } of saved.value.revisions) revisions.set(id, revision);
    files.push(await backUp());
  }
  return files;
}

async function bringInTurn(files: readonly (readonly number[])[], from: number, times: number): Promise<void> {
  for (let state = from + 1; state <= from + times; state++) {
    const file = Uint8Array.from(files[state % files.length] ?? []);
    const how = { how: "replace", choices: {}, reason: "replace", now: "2026-11-29T01:30" } as const;
    const brought = await vault.bringBackup(file, how);
    if (!brought.ok) throw new Error(JSON.stringify(brought.error));
    await window.acknowledged({ pair: 0, number: state });
  }
}

async function states(): ReturnType<typeof window.harness.states> {
  const { damaged } = await start(true);
  return { records: numbers.size, damaged, states: [...new Set(numbers.values())] };
}

Object.assign(window, {
  harness: {
    start,
    save,
    backUp,
    readSpoilt,
    inThreeStates,
    bringInTurn,
    states,
    health: () => vault.health(),
    restore,
    look,
  },
});

/** Where nothing can be asked of the page from outside: it saves until it is killed, and tells the server it came from. */
async function drive(): Promise<void> {
  const tell = async (what: string, data: unknown): Promise<void> =>
    void (await fetch(`/${what}`, { method: "POST", body: JSON.stringify(data) }));
  window.acknowledged = (save) => tell("acknowledged", save);
  await tell("found", await start());
  for (;;) await save(1_000).catch(() => new Promise((resolve) => setTimeout(resolve, 100)));
}
if (location.search === "?drive") void drive();
