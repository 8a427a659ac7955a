import type { Secret } from "../api.ts";
import type { Bytes } from "../bytes.ts";
import type { VaultHeader } from "../header.ts";
import { covered, type Keys, type Lend, partKeys, wholeKeys } from "../keys.ts";
import { type Held, type MasterSlot, memberSlot, openSlots, type WayIn } from "../slots.ts";
import { grantProof, lentTo, type Member, mastersFrom } from "./members.ts";
import { openSealed, type Signer, signerOf } from "./secret.ts";

/** Somebody who has come in: what they may open, and who they are. */
export interface CameIn {
  readonly keys: Keys;
  /** Undefined for the recovery key, which is nobody’s. */
  readonly me: Me | undefined;
  /** Another than before where their slot was brought into the present epoch. To be kept when it can be. */
  readonly header: VaultHeader;
  /** The one passphrase of a vault from before there were several people: to be made somebody’s (changes.ts). */
  readonly nobodys: { readonly slot: MasterSlot; readonly slotKey: CryptoKey } | undefined;
}

export interface Me {
  readonly member: Member;
  readonly lendSecret: Lend;
  readonly signer: Signer;
}

/** Opens the vault with what a person knows or holds. "wrong": it opens nothing. "damaged": it does, and what lies behind does not fit. */
export async function comeIn(header: VaultHeader, secret: Secret): Promise<CameIn | "wrong" | "damaged"> {
  const way = await openSlots(header.slots, secret);
  if (way === undefined) return "wrong";
  if (!("secret" in way)) {
    const master = { epoch: header.epoch, bytes: way.root };
    const keys = await wholeKeys(await mastersFrom(master, header.members?.past ?? [], header.vaultId), header.vaultId);
    return { keys, me: undefined, header, nobodys: way.slot.kind === "passphrase" ? way : undefined };
  }
  const member = header.members?.all.find(({ memberId }) => memberId === way.slot.memberId);
  if (member === undefined) return "wrong";
  const root = await presentRoot(way, member, header.epoch);
  const keys = root && (await keysOf(member, root.slice(), header));
  if (root === undefined || keys === undefined) return "damaged";
  const present = await inPresentEpoch(way, member, root, header);
  root.fill(0);
  const signer = await signerOf(way.secret);
  const me = { member, lendSecret: await covered(way.secret), signer };
  return { keys, me, header: present, nobodys: undefined };
}

/** Follows the grants from the epoch of a slot to the present one, each proven by the root before it. */
async function presentRoot(
  { slot, root, secret }: Extract<WayIn, { readonly secret: Bytes }>,
  { memberId, grants }: Member,
  present: number,
): Promise<Bytes | undefined> {
  let now = root;
  for (let epoch = slot.epoch + 1; epoch <= present; epoch++) {
    const grant = grants.find((each) => each.epoch === epoch);
    const next = grant && (await openSealed(secret, grant.sealed));
    if (!next || (await grantProof(now, { memberId, epoch, root: next })) !== grant.proof) return undefined;
    now = next;
  }
  return now.slice();
}

async function keysOf(member: Member, root: Bytes, header: VaultHeader): Promise<Keys | undefined> {
  if (member.access === "whole") {
    const past = header.members?.past ?? [];
    return wholeKeys(await mastersFrom({ epoch: header.epoch, bytes: root }, past, header.vaultId), header.vaultId);
  }
  const lent = await lentTo(member, root, header.vaultId);
  return lent && partKeys(root, header.epoch, lent);
}

/** The header with this slot in the present epoch; grants that none of their slots waits for are gone. */
async function inPresentEpoch(
  { slot, slotKey, secret }: Extract<WayIn, Held>,
  member: Member,
  root: Bytes,
  header: VaultHeader,
): Promise<VaultHeader> {
  if (slot.epoch === header.epoch || header.members === undefined) return header;
  const { v: _, iv: __, wrapped: ___, ...clear } = slot;
  const fresh = await memberSlot({ root, secret }, { ...clear, epoch: header.epoch }, slotKey);
  const slots = header.slots.map((each) => (each.slotId === slot.slotId ? fresh : each));
  const waiting = Math.min(
    ...slots.flatMap((each) => (each.v === 2 && each.memberId === member.memberId ? [each.epoch] : [])),
  );
  const all = header.members.all.map((each) =>
    each.memberId === member.memberId ? { ...each, grants: each.grants.filter(({ epoch }) => epoch > waiting) } : each,
  );
  return { ...header, version: header.version + 1, slots, members: { ...header.members, all } };
}
