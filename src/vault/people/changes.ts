import { type Id, newId } from "../../lib/ids.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { AddingPerson, NewPasskey, PeopleError } from "../api.ts";
import type { Bytes } from "../bytes.ts";
import { logType, nextCompartment, ownType } from "../compartments.ts";
import { ofThisFormat, type VaultHeader } from "../header.ts";
import type { KdfCost } from "../kdf.ts";
import { covered, type Keys } from "../keys.ts";
import { type MasterSlot, memberSlot, passkeySlot, passphraseSlot, type Slot, type WayIn } from "../slots.ts";
import type { Me } from "./comeIn.ts";
import { lending, type Member, mastersFrom, memberOf, proven, rootFor, signedBy } from "./members.ts";
import { slotsOf } from "./people.ts";
import { newSecret, signerOf } from "./secret.ts";

// What changes who may come in: each makes the next header, which is kept whole or not at all.

/** The vault as somebody has it open. */
interface Here {
  readonly header: VaultHeader;
  readonly keys: Keys;
}

/** Somebody with the vault that is theirs from now on, or whose way in is new. */
export interface Entered {
  readonly header: VaultHeader;
  readonly me: Me;
}

/** The next header, with its people proven anew. Only who holds the master key can prove them. */
async function next({ header, keys }: Here, slots: readonly Slot[], all: readonly Member[]): Promise<VaultHeader> {
  const { all: before = [], former = [], past = [] } = header.members ?? {};
  const isKept = ({ memberId, verifier }: Member) =>
    all.some((each) => each.memberId === memberId && each.verifier === verifier);
  const signedBefore = [...former, ...signedBy(before.filter((each) => !isKept(each)))];
  const members = await proven({ all, former: signedBefore, past }, header.vaultId, keys);
  return { ...header, ...ofThisFormat, version: header.version + 1, slots, members };
}

/** `types` are the kinds of record that were ever used, so that no number is given to two people. */
export async function withPerson(
  here: Here,
  person: AddingPerson,
  types: Iterable<number>,
  cost: KdfCost,
): Promise<Result<{ readonly header: VaultHeader; readonly member: Member }, PeopleError>> {
  const { header, keys } = here;
  if (keys.epochs.length === 0) return failed({ reason: "part" });
  const { vaultId, epoch } = header;
  const everyone = header.members?.all ?? [];
  const compartment =
    person.access === "whole" ? 0 : nextCompartment([...types, ...everyone.map((each) => ownType(each.compartment))]);
  const of = { memberId: newId(), access: person.access, compartment };
  return keys.lendRoot(async (master) => {
    const secret = newSecret();
    const root = await rootFor(of, master, vaultId);
    const held = { root: root.slice(), secret: secret.slice() };
    const slot = await passphraseSlot(
      held,
      { vaultId, memberId: of.memberId, label: person.label, epoch },
      person.passphrase,
      cost,
    );
    const bare = await memberOf(secret, of);
    const masters = await mastersFrom({ epoch, bytes: master.slice() }, header.members?.past ?? [], vaultId);
    const theirs = [...person.types, ownType(compartment), logType(compartment)];
    const member = person.access === "whole" ? bare : await lending(bare, theirs, masters, root, vaultId);
    for (const each of [root, secret, held.root, held.secret, ...masters.map(({ bytes }) => bytes)]) each.fill(0);
    return ok({ header: await next(here, [...header.slots, slot], [...everyone, member]), member });
  });
}

/** One’s own passphrase. Other ways in stay. */
export async function withPassphrase(
  { header, keys, me }: Here & { readonly me: Me },
  passphrase: string,
  cost: KdfCost,
): Promise<VaultHeader> {
  const { memberId } = me.member;
  const { vaultId, epoch } = header;
  const old = slotsOf(header, memberId).filter(({ kind }) => kind === "passphrase");
  const of = { vaultId, memberId, epoch, label: old[0]?.label ?? "" };
  const slot = await keys.lendRoot((root) =>
    me.lendSecret((secret) => passphraseSlot({ root, secret }, of, passphrase, cost)),
  );
  return {
    ...header,
    version: header.version + 1,
    slots: [...header.slots.filter((each) => !old.some(({ slotId }) => slotId === each.slotId)), slot],
  };
}

/**
 * A new passphrase for somebody who cannot come in: they get a new secret with it, so their passkeys go. Without a name it is the
 * first who opens everything.
 */
export async function renewed(
  here: Here,
  passphrase: string,
  memberId: Id | undefined,
  cost: KdfCost,
): Promise<Result<Entered, PeopleError>> {
  const { header, keys } = here;
  if (keys.epochs.length === 0) return failed({ reason: "part" });
  const everyone = header.members?.all ?? [];
  const old = everyone.find((each) => (memberId === undefined ? each.access === "whole" : each.memberId === memberId));
  return ok(await (old ? withNewSecret(here, old, passphrase, cost) : withOwner(here, passphrase, cost)));
}

/** A vault that is nobody’s yet, with somebody who opens all of it. */
export const withOwner = (here: Here, passphrase: string, cost: KdfCost): Promise<Entered> =>
  withNewSecret(here, { memberId: newId(), access: "whole", compartment: 0 }, passphrase, cost);

async function withNewSecret(
  here: Here,
  of: Pick<Member, "memberId" | "access" | "compartment" | "lent">,
  passphrase: string,
  cost: KdfCost,
): Promise<Entered> {
  const { vaultId, epoch, slots, members } = here.header;
  return here.keys.lendRoot(async (master) => {
    const secret = newSecret();
    const root = await rootFor(of, master, vaultId);
    const label = slotsOf(here.header, of.memberId)[0]?.label ?? "";
    const place = { vaultId, memberId: of.memberId, epoch, label };
    const slot = await passphraseSlot({ root, secret }, place, passphrase, cost);
    root.fill(0);
    const member = { ...of, ...(await memberOf(secret, of)) };
    const others = slots.filter((each) => (each.v === 2 ? each.memberId !== of.memberId : each.kind === "recovery"));
    return {
      header: await next(here, [...others, slot], inPlace(members?.all ?? [], member)),
      me: await meFrom(member, secret),
    };
  });
}

const inPlace = (everyone: readonly Member[], member: Member): readonly Member[] =>
  everyone.some(({ memberId }) => memberId === member.memberId)
    ? everyone.map((each) => (each.memberId === member.memberId ? member : each))
    : [...everyone, member];

const meFrom = async (member: Member, secret: Bytes): Promise<Me> => ({
  member,
  signer: await signerOf(secret),
  lendSecret: await covered(secret),
});

/** The one passphrase of a vault from before there were several people, as that of somebody. It stays the same passphrase. */
export async function adopted(
  here: Here,
  { slot, slotKey }: Pick<WayIn & { slot: MasterSlot }, "slot" | "slotKey">,
): Promise<Entered> {
  const { vaultId, epoch, slots } = here.header;
  const of = { memberId: newId(), access: "whole", compartment: 0 } as const;
  const secret = newSecret();
  const { slotId, kdf } = slot;
  const clear = { vaultId, slotId, kind: "passphrase", kdf, memberId: of.memberId, label: "", epoch } as const;
  const theirs = await here.keys.lendRoot((root) => memberSlot({ root, secret }, clear, slotKey));
  const member = await memberOf(secret, of);
  const others = slots.filter((each) => each.slotId !== slotId);
  return { header: await next(here, [...others, theirs], [member]), me: await meFrom(member, secret) };
}

/** Another way in for whoever is in. */
export async function withPasskey(
  { header, keys, me }: Here & { readonly me: Me },
  passkey: NewPasskey,
): Promise<VaultHeader> {
  const { vaultId, epoch } = header;
  const of = {
    vaultId,
    epoch,
    memberId: me.member.memberId,
    label: slotsOf(header, me.member.memberId)[0]?.label ?? "",
  };
  const slot = await keys.lendRoot((root) => me.lendSecret((secret) => passkeySlot({ root, secret }, of, passkey)));
  return { ...header, version: header.version + 1, slots: [...header.slots, slot] };
}

/** Undefined where that is no passkey. A passphrase is never taken away by itself: each person keeps one. */
export function withoutWay(header: VaultHeader, slotId: Id, memberId: Id): VaultHeader | undefined {
  const slots = header.slots.filter(
    (slot) => slot.slotId !== slotId || slot.kind !== "passkey" || slot.memberId !== memberId,
  );
  return slots.length === header.slots.length ? undefined : { ...header, version: header.version + 1, slots };
}
