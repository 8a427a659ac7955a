import { failed, ok, type Result } from "../../lib/result.ts";
import type { PeopleError, SaveError, VaultApi } from "../api.ts";
import type { VaultHeader } from "../header.ts";
import type { Lend } from "../keys.ts";
import type { Note } from "../log/chain.ts";
import type { Host, Writable } from "../open.ts";

type PeopleVerbs = Pick<
  VaultApi,
  | "beginRecoveryKey"
  | "confirmRecoveryKey"
  | "changePassphrase"
  | "confirm"
  | "people"
  | "addPerson"
  | "addPasskey"
  | "removeWay"
  | "removePerson"
  | "underOldKeys"
>;

/** Loaded when they are first asked for: few sessions need them. */
const inside = () => import("../inside.ts");
const changes = () => import("./changes.ts");
const rotation = () => import("./rotation.ts");

const part = failed({ reason: "part" } as const);
const holdsMaster = ({ open }: Writable): boolean => open.keys.epochs.length > 0;

/** What the vault offers about the people who may come in. `forget` drops a recovery key that was never confirmed. */
export function peopleVerbs(host: Host): { readonly verbs: PeopleVerbs; readonly forget: () => void } {
  const { whenOpen, become, writeDown } = host;
  /** A recovery key that was shown and not yet confirmed. */
  let begun: Lend | undefined;

  /** Keeps the next header and, once it is there, writes down what it is. */
  async function keptAs({ keeper }: Writable, header: VaultHeader, note: Note): Promise<Result<null, SaveError>> {
    const kept = await keeper.keepHeader(header);
    if (kept.ok) void writeDown([note]);
    return kept;
  }

  /** Copies that are kept on this device still open with the keys of whoever left. */
  async function forgetSnapshots(): Promise<void> {
    const place = await host.openSnapshotPlace();
    for (const { name } of await place.list()) await place.remove(name).catch(() => undefined);
  }

  const verbs: PeopleVerbs = {
    beginRecoveryKey: () =>
      whenOpen(async (at): Promise<Result<{ readonly recoveryKey: readonly string[] }, PeopleError>> => {
        if (!holdsMaster(at)) return part;
        const { covered, newRecoveryKey, printRecoveryKey } = await inside();
        const recoveryKey = newRecoveryKey();
        const printed = printRecoveryKey(recoveryKey);
        begun = await covered(recoveryKey);
        return ok({ recoveryKey: printed });
      }),

    confirmRecoveryKey: () =>
      whenOpen(async (at): Promise<Result<null, PeopleError>> => {
        const { header, open } = at;
        if (!holdsMaster(at)) return part;
        if (begun === undefined) return failed({ reason: "storage", detail: "NoNewRecoveryKey" });
        const lend = begun;
        const { recoverySlot } = await inside();
        const slot = await open.keys.lendRoot((key) => lend((recovery) => recoverySlot(key, header.vaultId, recovery)));
        const slots = [...header.slots.filter(({ kind }) => kind !== "recovery"), slot];
        const next = { ...header, version: header.version + 1, slots };
        const kept = await keptAs(at, next, { did: "recoveryKeyChanged" });
        if (kept.ok) begun = undefined;
        return kept;
      }),

    changePassphrase: (passphrase, memberId) =>
      whenOpen(async (at): Promise<Result<null, PeopleError>> => {
        const { header, open } = at;
        const cost = await host.chooseCost();
        const { me } = open;
        const { withPassphrase, renewed } = await changes();
        const note = { did: "passphraseChanged" } as const;
        if (me && (memberId === undefined || memberId === me.member.memberId))
          return keptAs(at, await withPassphrase({ header, keys: open.keys, me }, passphrase, cost), note);
        const changed = await renewed({ header, keys: open.keys }, passphrase, memberId, cost);
        if (!changed.ok) return changed;
        const kept = await keptAs(at, changed.value.header, note);
        // Whoever came in by the recovery key is the person whose passphrase it now is.
        if (kept.ok && me === undefined && changed.value.me.member.access === "whole")
          become({ ...open, me: changed.value.me });
        return kept;
      }),

    confirm: async (secret) => {
      const confirmed = await whenOpen(async ({ header, open: { me } }) => {
        const mine = header.slots.filter((slot) => slot.v === 2 && slot.memberId === me?.member.memberId);
        return ok((await (await inside()).openSlots(mine, secret)) !== undefined);
      });
      return confirmed.ok && confirmed.value;
    },

    people: async () => {
      const people = await whenOpen(async ({ header }) => ok((await inside()).peopleIn(header)));
      return people.ok ? people.value : [];
    },

    addPerson: (person) =>
      whenOpen(async (at) => {
        const { withPerson } = await changes();
        const { header, open } = at;
        const types = [...open.known.values()].map(({ type }) => type);
        const added = await withPerson({ header, keys: open.keys }, person, types, await host.chooseCost());
        if (!added.ok) return added;
        const { memberId, compartment } = added.value.member;
        const kept = await keptAs(at, added.value.header, { did: "personAdded", id: memberId });
        return kept.ok ? ok({ memberId, compartment }) : kept;
      }),

    addPasskey: (passkey) =>
      whenOpen(async (at): Promise<Result<null, SaveError>> => {
        const { header, open } = at;
        if (open.me === undefined) return failed({ reason: "storage", detail: "NobodyIsIn" });
        const next = await (await changes()).withPasskey({ header, keys: open.keys, me: open.me }, passkey);
        return keptAs(at, next, { did: "passkeyAdded", id: open.me.member.memberId });
      }),

    removeWay: (slotId) =>
      whenOpen(async (at): Promise<Result<null, PeopleError>> => {
        const { withoutWay } = await changes();
        const { me } = at.open;
        const next = me && withoutWay(at.header, slotId, me.member.memberId);
        return next === undefined
          ? failed({ reason: "storage", detail: "NoSuchPasskey" })
          : keptAs(at, next, { did: "wayRemoved", id: slotId });
      }),

    removePerson: (memberId) =>
      whenOpen(async (at): Promise<Result<null, PeopleError>> => {
        const { header, open } = at;
        if (!holdsMaster(at)) return part;
        if (begun === undefined) return failed({ reason: "storage", detail: "NoNewRecoveryKey" });
        if (open.me === undefined || memberId === open.me.member.memberId)
          return failed({ reason: "storage", detail: "NotOneself" });
        const { rotated } = await rotation();
        const next = await begun((recovery) => rotated(header, open.keys, [memberId], recovery));
        const kept = await at.keeper.keepHeader(next.header);
        if (!kept.ok) return kept;
        begun = undefined;
        become({ ...open, keys: next.keys });
        await forgetSnapshots();
        void writeDown([{ did: "personRemoved", id: memberId }, { did: "recoveryKeyChanged" }]);
        host.goOnLockingAnew();
        return ok(null);
      }),

    underOldKeys: async () => {
      const counted = await whenOpen(async ({ keeper, header }) =>
        ok([...keeper.contents().envelopes.values()].filter(({ epoch }) => epoch < header.epoch).length),
      );
      return counted.ok ? counted.value : 0;
    },
  };

  return {
    verbs,
    forget: () => {
      begun = undefined;
    },
  };
}
