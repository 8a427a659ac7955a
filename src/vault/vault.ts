import { transfer } from "comlink";
import { type Id, newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError, Secret, UnlockError, Unlocked } from "./api.ts";
import { nothing, savedAfter } from "./contents.ts";
import { errorName } from "./failure.ts";
import { newHeader, type VaultHeader } from "./header.ts";
import type { HandOver, VaultGround, VaultInWorker } from "./inWorker.ts";
import type { Keeper } from "./keeper.ts";
import { type Keys, newMasterKey, takeMasterKey } from "./keys.ts";
import { type Known, knownFrom, openRecords, plan, sealAll } from "./records.ts";
import { newRecoveryKey, printRecoveryKey } from "./recovery-key.ts";
import { openSlots, passphraseSlot, recoverySlot, type Slot } from "./slots.ts";
import { type Started, start } from "./start.ts";

interface Open {
  readonly keys: Keys;
  readonly known: Map<Id, Known>;
}

interface NewVault {
  readonly header: VaultHeader;
  readonly keys: Keys;
}

/** The bytes go over whole, and are gone here. */
const lending =
  (handOver: HandOver): HandOver =>
  (list) =>
    handOver(transfer(list, [list.buffer]));

/** Loaded when it is first asked for: few sessions need it. */
const backups = () => import("./backup/verbs.ts");

export function createVault(ground: VaultGround): VaultInWorker {
  let started: (Started & { readonly close: () => void }) | undefined;
  let open: Open | undefined;
  let isLost = false;
  let isNewer = false;
  let newVault: NewVault | undefined;
  let newSlot: Slot | undefined;
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
    newSlot = undefined;
  }

  /** What an unlocked vault needs for writing, or why it cannot be written. */
  function forWriting(): Result<{ readonly keeper: Keeper; readonly header: VaultHeader } & Open, SaveError> {
    if (isLost) return failed({ reason: "elsewhere" });
    const keeper = started?.keeper;
    const header = keeper?.contents().header;
    return keeper && header && open ? ok({ keeper, header, ...open }) : failed({ reason: "locked" });
  }

  async function unlockWith(
    secret: Secret,
    keeper: Keeper,
    header: VaultHeader,
    handOver: HandOver,
  ): Promise<Result<Omit<Unlocked, "records">, UnlockError>> {
    const masterKey = await openSlots(header.slots, secret);
    if (!masterKey) return failed({ reason: "wrong" });
    const keys = await takeMasterKey(masterKey, header.vaultId);
    const others = started?.others ?? new Map();
    const { damaged, known, mended } = await openRecords(
      keeper.contents().envelopes.values(),
      others,
      header,
      keys,
      lending(handOver),
    );
    // A failure leaves the two copies as they are: the next unlocking tries again.
    if (mended.length > 0 && (await keeper.keepEnvelopes(mended)).ok && started)
      started = { ...started, others: new Map() };
    open = { keys, known: new Map(known) };
    return ok({ damaged, byRecoveryKey: secret.kind === "recovery" });
  }

  /** Puts a slot in the place of those of its kind. */
  async function replaceSlot(slot: Slot, keeper: Keeper, header: VaultHeader): Promise<Result<null, SaveError>> {
    const slots = [...header.slots.filter(({ kind }) => kind !== slot.kind), slot];
    return keeper.keepHeader({ ...header, version: header.version + 1, slots });
  }

  return {
    open: ({ takeOver, known }, onLost) =>
      inTurn(async () => {
        tellLost = onLost;
        if (!(await writer.claim(takeOver))) return { state: "elsewhere" };
        isLost = false;
        started ??= await start(ground.openJournal, (onAsked) => ground.openDatabase(stop, onAsked), known);
        const { state, keeper, close } = started;
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
        const vaultId = newId();
        const recoveryKey = newRecoveryKey();
        const masterKey = newMasterKey();
        const slots = [
          await passphraseSlot(masterKey, vaultId, passphrase, await ground.chooseCost()),
          await recoverySlot(masterKey, vaultId, recoveryKey),
        ];
        newVault = {
          header: newHeader({ vaultId, version: 1, epoch: 1, slots }),
          keys: await takeMasterKey(masterKey, vaultId),
        };
        return { recoveryKey: printRecoveryKey(recoveryKey) };
      }),

    confirmCreate: () =>
      inTurn(async () => {
        if (isLost) return failed({ reason: "elsewhere" });
        const keeper = started?.keeper;
        if (!started || !keeper || !newVault || keeper.contents().header) return failed({ reason: "wrong" });
        const kept = await keeper.keepHeader(newVault.header);
        if (!kept.ok)
          return failed({
            reason: "storage",
            detail: kept.error.reason === "full" ? "QuotaExceededError" : kept.error.detail,
          });
        started = { ...started, state: { state: "locked", recovered: 0, safetyCopy: keeper.journal.kind } };
        open = { keys: newVault.keys, known: new Map() };
        newVault = undefined;
        return ok({ records: [], damaged: [], byRecoveryKey: false });
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

    beginRecoveryKey: () =>
      inTurn(async () => {
        const at = forWriting();
        if (!at.ok) return at;
        const recoveryKey = newRecoveryKey();
        newSlot = await at.value.keys.lendMasterKey((key) => recoverySlot(key, at.value.header.vaultId, recoveryKey));
        return ok({ recoveryKey: printRecoveryKey(recoveryKey) });
      }),

    confirmRecoveryKey: () =>
      inTurn(async () => {
        const at = forWriting();
        if (!at.ok) return at;
        if (!newSlot) return failed({ reason: "storage", detail: "NoNewRecoveryKey" });
        const kept = await replaceSlot(newSlot, at.value.keeper, at.value.header);
        if (kept.ok) newSlot = undefined;
        return kept;
      }),

    changePassphrase: (passphrase) =>
      inTurn(async () => {
        const at = forWriting();
        if (!at.ok) return at;
        const cost = await ground.chooseCost();
        const { keys, header, keeper } = at.value;
        const slot = await keys.lendMasterKey((key) => passphraseSlot(key, header.vaultId, passphrase, cost));
        return replaceSlot(slot, keeper, header);
      }),

    save: (changes) =>
      inTurn(async () => {
        const at = forWriting();
        if (!at.ok) return at;
        const { keeper, header, keys, known } = at.value;
        const planned = plan(changes, known, header.deviceId);
        if (!planned.ok) return planned;
        const envelopes = await sealAll(planned.value, header, keeper.nextSequence(), keys);
        const kept = await keeper.keepEnvelopes(envelopes);
        if (!kept.ok) return kept;
        for (const content of planned.value) known.set(content.id, knownFrom(content));
        // In a turn of its own, so that nobody waits for it with a save already kept.
        void inTurn(() => keeper.tidy());
        const revisions = planned.value.filter(({ removed }) => !removed).map(({ id, revision }) => ({ id, revision }));
        return ok({ revisions });
      }),

    backup: (madeAt) =>
      inTurn(async () => {
        const at = forWriting();
        if (!at.ok) return at;
        const { keeper, header, keys } = at.value;
        const made = await (await backups()).backUp(keeper.contents(), header, keys, madeAt);
        return made.ok ? transfer(made, [made.value.file.buffer]) : made;
      }),

    readBackup: (file, how) =>
      inTurn(async () => {
        const header = started?.keeper?.contents().header;
        return (await backups()).readBackup(file, how, open && header && { header, ...open });
      }),

    restore: (file, secret, handOver) =>
      inTurn(async () => {
        if (isLost) return failed({ reason: "elsewhere" });
        const keeper = started?.keeper;
        if (!started || !keeper) return failed({ reason: "storage", detail: "NotStarted" });
        if (keeper.contents().header) return failed({ reason: "occupied" });
        const restored = await (await backups()).restoreInto(keeper, file, secret, lending(handOver));
        if (!restored.ok) return restored;
        started = { ...started, state: { state: "locked", recovered: 0, safetyCopy: keeper.journal.kind } };
        open = { keys: restored.value.keys, known: new Map(restored.value.known) };
        const { manifest } = restored.value;
        const { sequence } = keeper.contents();
        return ok({ damaged: [], byRecoveryKey: secret.kind === "recovery", manifest, sequence });
      }),

    changedSince: (sequence, besides) =>
      inTurn(async () => {
        const changed = savedAfter(started?.keeper?.contents() ?? nothing, sequence);
        return changed.filter(({ type }) => type !== besides).length;
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
        const { envelopes } = keeper?.contents() ?? nothing;
        const live = open && [...open.known.values()].filter(({ state }) => state !== "removed").length;
        return {
          records: live ?? envelopes.size,
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
