import { transfer } from "comlink";
import { localDateTime } from "../lib/dates.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError, Secret, UnlockError, Unlocked } from "./api.ts";
import { backupVerbs } from "./backupVerbs.ts";
import { isLogType } from "./compartments.ts";
import { nothing, savedAfter } from "./contents.ts";
import { errorName } from "./failure.ts";
import { newHeader, type VaultHeader } from "./header.ts";
import type { HandOver, VaultGround, VaultInWorker } from "./inWorker.ts";
import type { Keeper } from "./keeper.ts";
import type { Note } from "./log/chain.ts";
import { logVerbs } from "./log/verbs.ts";
import type { Open, Writable } from "./open.ts";
import { peopleVerbs } from "./people/inVault.ts";
import { lockedState, type Started, start } from "./start.ts";
import { newVaultId } from "./vaultPlace.ts";

/** A vault that is not there before its recovery key is confirmed. */
interface NewVault extends Pick<Open, "keys" | "me"> {
  readonly header: VaultHeader;
}

const noPages = { pages: [], unreadablePages: 0 } as const;

/** The bytes go over whole, and are gone here. */
const lending =
  (handOver: HandOver): HandOver =>
  (list) =>
    handOver(transfer(list, [list.buffer]));

const inside = () => import("./inside.ts");
/** Loaded when they are first asked for: few sessions need them. */
const backups = () => import("./backup/verbs.ts");
const changesOfPeople = () => import("./people/changes.ts");

export function createVault(ground: VaultGround): VaultInWorker {
  let started: (Started & { readonly close: () => void }) | undefined;
  let open: Open | undefined;
  let isLost = false;
  let isNewer = false;
  let newVault: NewVault | undefined;
  /** How often a wrong secret was tried since somebody last came in. */
  let tries = 0;
  let tellLost: () => void = () => undefined;

  let last: Promise<unknown> = Promise.resolve();
  /** One thing after another: a save is never in the middle of a lock, nor a lock in the middle of a save. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const lose = (): void => {
    isLost = true;
    tellLost();
  };

  const putAway = (): Promise<void> =>
    inTurn(async () => {
      dropKeys();
      await started?.keeper?.putAway();
      started?.close();
      started = undefined;
    });

  const writer = ground.createWriter(putAway, lose);

  const close = async (): Promise<void> => {
    await putAway();
    writer.release();
  };

  /** A newer build has changed the database under this one, which must not write again. */
  const stop = (): void => void close().then(lose);

  function dropKeys(): void {
    open = undefined;
    newVault = undefined;
    peopleOfVault.forget();
  }

  /** What an unlocked vault needs for writing, or why it cannot be written. */
  function forWriting(): Result<Writable, SaveError> {
    if (isLost) return failed({ reason: "elsewhere" });
    const keeper = started?.keeper;
    const header = keeper?.contents().header;
    return keeper && header && open ? ok({ keeper, header, open }) : failed({ reason: "locked" });
  }

  /** Does in its turn what can only be done while the vault is open. */
  const whenOpen = <T, E>(work: (at: Writable) => Promise<Result<T, E>>): Promise<Result<T, E | SaveError>> =>
    inTurn(async (): Promise<Result<T, E | SaveError>> => {
      const at = forWriting();
      return at.ok ? work(at.value) : at;
    });

  const become = (next: Open): void => {
    open = next;
  };

  /** Nobody waits for it: what it is about has been done. */
  const writeDown = (notes: readonly Note[]): Promise<unknown> =>
    whenOpen(async (at) => {
      const kept = await (await inside()).keep(at, [], notes);
      if (kept.ok) become(kept.value.open);
      return kept;
    });

  const goOnLockingAnew = (): void => void inside().then(({ lockAnew }) => lockAnew(whenOpen));

  const { place, chooseCost, openSnapshotPlace } = ground;
  const host = { inTurn, whenOpen, become, writeDown, goOnLockingAnew, chooseCost, openSnapshotPlace };
  const peopleOfVault = peopleVerbs(host);

  /** Before the format changes, what there is is kept whole. */
  async function keptWhole(keeper: Keeper, header: VaultHeader, keys: Open["keys"]): Promise<boolean> {
    const { keepSnapshot } = await import("./snapshots.ts");
    const here = { contents: keeper.contents(), header, keys, log: undefined };
    return (await keepSnapshot(await openSnapshotPlace(), here, "format", localDateTime(new Date()))).ok;
  }

  async function unlockWith(
    secret: Secret,
    keeper: Keeper,
    header: VaultHeader,
    handOver: HandOver,
  ): Promise<Result<Omit<Unlocked, "records">, UnlockError>> {
    const { comeIn, logFrom, meOf, openRecords } = await inside();
    const came = await comeIn(header, secret);
    if (came === "wrong") {
      tries += 1;
      return failed({ reason: "wrong" });
    }
    if (came === "damaged") return failed({ reason: "storage", detail: "KeysDoNotFit" });
    const { keys, nobodys } = came;
    const isSafe = nobodys && (await keptWhole(keeper, header, keys));
    const owned = isSafe ? await (await changesOfPeople()).adopted({ header, keys }, nobodys) : undefined;
    const next = owned?.header ?? came.header;
    // Without room for it the vault opens as it is, and it is tried again the next time.
    const isKept = next === header || (await keeper.keepHeader(next)).ok;
    const me = owned && isKept ? owned.me : came.me;
    const others = started?.others ?? new Map();
    const opened = await openRecords(keeper.contents().envelopes.values(), others, header, keys, lending(handOver));
    // A failure leaves the two copies as they are: the next unlocking tries again.
    if (opened.mended.length > 0 && (await keeper.keepEnvelopes(opened.mended)).ok && started)
      started = { ...started, others: new Map() };
    open = { keys, known: new Map(opened.known), me, log: await logFrom(opened, header.deviceId, me) };
    void writeDown([{ did: "opened", by: secret.kind, ...(tries > 0 && { tries }) }]);
    tries = 0;
    goOnLockingAnew();
    return ok({ damaged: opened.damaged, byRecoveryKey: secret.kind === "recovery", me: meOf(me) });
  }

  return {
    open: ({ takeOver, known }, onLost) =>
      inTurn(async () => {
        tellLost = onLost;
        if (!(await writer.claim(takeOver))) return { state: "elsewhere" };
        isLost = false;
        started ??= await start(ground.openJournal, (onAsked) => ground.openDatabase(stop, onAsked), known);
        const { state, keeper, close } = started;
        if (state.state === "locked")
          void inside()
            .then(({ warmUp }) => warmUp())
            .catch(() => undefined);
        isNewer = state.state === "newer";
        if (!keeper) {
          // Nothing may be written, so nothing need be held: the next call looks afresh.
          close();
          started = undefined;
          writer.release();
        }
        return state;
      }),

    beginCreate: (passphrase) =>
      inTurn(async () => {
        const { newMasterKey, newRecoveryKey, printRecoveryKey, recoverySlot, wholeKeys } = await inside();
        const vaultId = newVaultId(place);
        const recoveryKey = newRecoveryKey();
        const masterKey = newMasterKey();
        const slots = [await recoverySlot(masterKey, vaultId, recoveryKey)];
        const keys = await wholeKeys([{ epoch: 1, bytes: masterKey }], vaultId);
        const empty = newHeader({ vaultId, version: 0, epoch: 1, slots });
        const { withOwner } = await changesOfPeople();
        newVault = { keys, ...(await withOwner({ header: empty, keys }, passphrase, await ground.chooseCost())) };
        return { recoveryKey: printRecoveryKey(recoveryKey) };
      }),

    confirmCreate: () =>
      inTurn(async () => {
        if (isLost) return failed({ reason: "elsewhere" });
        const keeper = started?.keeper;
        if (!started || !keeper || !newVault || keeper.contents().header) return failed({ reason: "wrong" });
        const { logFrom, meOf } = await inside();
        const { header, ...of } = newVault;
        const kept = await keeper.keepHeader(header);
        if (!kept.ok)
          return failed({
            reason: "storage",
            detail: kept.error.reason === "full" ? "QuotaExceededError" : kept.error.detail,
          });
        started = { ...started, state: lockedState(header, 0, keeper.journal.kind) };
        open = { ...of, known: new Map(), log: await logFrom(noPages, header.deviceId, of.me) };
        newVault = undefined;
        return ok({ records: [], damaged: [], byRecoveryKey: false, me: meOf(of.me) });
      }),

    unlock: (secret, handOver) =>
      inTurn(async () => {
        if (isLost) return failed({ reason: "elsewhere" });
        if (isNewer) return failed({ reason: "newer" });
        const keeper = started?.keeper;
        const header = keeper?.contents().header;
        if (!keeper || !header) return failed({ reason: "storage", detail: "NoVault" });
        try {
          return await unlockWith(secret, keeper, header, handOver);
        } catch (error) {
          // The device has not the memory for it, or the slots are not what we wrote.
          return failed({ reason: "storage", detail: errorName(error) });
        }
      }),

    ...peopleOfVault.verbs,
    ...logVerbs(host),

    save: (changes) =>
      whenOpen(async (at) => {
        const kept = await (await inside()).keep(at, changes, []);
        if (!kept.ok) return kept;
        become(kept.value.open);
        // In a turn of its own, so that nobody waits for it with a save already kept.
        void inTurn(() => at.keeper.tidy());
        return ok(kept.value.saved);
      }),

    ...backupVerbs({ ...host, place, lending }),

    restore: (file, secret, handOver) =>
      inTurn(async () => {
        if (isLost) return failed({ reason: "elsewhere" });
        const keeper = started?.keeper;
        if (!started || !keeper) return failed({ reason: "storage", detail: "NotStarted" });
        if (keeper.contents().header) return failed({ reason: "occupied" });
        const restored = await (await backups()).restoreInto(keeper, file, { secret, place }, lending(handOver));
        if (!restored.ok) return restored;
        const { keys, known, pages, header, me, manifest } = restored.value;
        const { logFrom, meOf } = await inside();
        started = { ...started, state: lockedState(header, 0, keeper.journal.kind) };
        open = {
          keys,
          known: new Map(known),
          me,
          log: await logFrom({ pages, unreadablePages: 0 }, header.deviceId, me),
        };
        void writeDown([{ did: "restored" }]);
        const { sequence } = keeper.contents();
        return ok({ damaged: [], byRecoveryKey: secret.kind === "recovery", me: meOf(me), manifest, sequence });
      }),

    changedSince: (sequence, besides) =>
      inTurn(async () => {
        const changed = savedAfter(started?.keeper?.contents() ?? nothing, sequence);
        return changed.filter(({ type }) => type !== besides && !isLogType(type)).length;
      }),

    lock: () =>
      inTurn(async () => {
        dropKeys();
        await started?.keeper?.putAway();
      }),

    health: () =>
      inTurn(async () => {
        const { used, free, persisted } = await ground.storage();
        const keeper = started?.keeper;
        return {
          records: open ? (await inside()).presentRecords(open.known) : (keeper?.contents() ?? nothing).envelopes.size,
          safetyCopy: keeper?.journal.kind ?? "journal",
          copiesAgree: keeper ? await keeper.copiesAgree() : false,
          bytesUsed: used,
          bytesFree: free,
          persisted,
        };
      }),

    close,
  };
}
