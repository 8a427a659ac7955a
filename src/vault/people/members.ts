import type { Id } from "../../lib/ids.ts";
import { type Bytes, canonical, fromHex, randomBytes, textOf, toHex, utf8 } from "../bytes.ts";
import type { Members, PastKey, VaultHeader } from "../header.ts";
import { bitsOf, deriveAesKey, type Keys, type LentKey, type MasterKey, recordKeyBytes } from "../keys.ts";
import { recipientOf, signerOf } from "./secret.ts";

/** "whole": holds the master key. "part": holds the keys of some kinds of record, and none from which others follow. */
export type Access = "whole" | "part";

/** Somebody who may come in. Who they are stands in a record, not here. */
export interface Member {
  readonly memberId: Id;
  readonly access: Access;
  /** The kinds of record that are this person's own are counted from here (compartments.ts); 0 for one who opens everything. */
  readonly compartment: number;
  /** Where a new key is sealed for them alone (age). */
  readonly recipient: string;
  /** The public half of what they sign with (Ed25519), in hexadecimal. Empty where it was made by a browser without it. */
  readonly verifier: string;
  /** For "part": the record keys that they hold, sealed under their root. */
  readonly lent?: Sealed;
  /** Roots of newer epochs than one of their slots has: opened and put into the slot when they next come in. */
  readonly grants: readonly Grant[];
}

interface Sealed {
  readonly iv: string;
  readonly wrapped: string;
}

/** The root of an epoch, sealed for one person. `proof` is an HMAC by their root of the epoch before: who does not hold that cannot forge it. */
export interface Grant {
  readonly epoch: number;
  readonly sealed: string;
  readonly proof: string;
}

/** The root that a person’s slot holds: the master key or, for a part, what follows from it one way. */
export async function rootFor(
  { memberId, access }: Pick<Member, "memberId" | "access">,
  master: Bytes,
  vaultId: Id,
): Promise<Bytes> {
  if (access === "whole") return master.slice();
  const key = await crypto.subtle.importKey("raw", master, "HKDF", false, ["deriveBits"]);
  return bitsOf(key, vaultId, canonical(["waymark member root 1", memberId]));
}

/** What stands in the header of somebody whose secret this is. */
export async function memberOf(
  secret: Bytes,
  of: Pick<Member, "memberId" | "access" | "compartment">,
): Promise<Member> {
  const [recipient, { verifier }] = [await recipientOf(secret), await signerOf(secret)];
  return { ...of, recipient, verifier, grants: [] };
}

/** A member who holds the keys of these types of record in these epochs. `masters` and `root` are of the epochs they are for. */
export async function lending(
  member: Member,
  types: readonly number[],
  masters: readonly MasterKey[],
  root: Bytes,
  vaultId: Id,
): Promise<Member> {
  const lent = await Promise.all(
    masters.flatMap(({ epoch, bytes }) =>
      types.map(async (type) => [type, epoch, toHex(await recordKeyBytes(bytes, vaultId, type, epoch))] as const),
    ),
  );
  return { ...member, lent: await sealed(utf8(JSON.stringify(lent)), root, lentPurpose(member.memberId, vaultId)) };
}

/** The record keys that were lent to somebody. Undefined when that is not their root, or somebody changed it. */
export async function lentTo(
  { memberId, lent }: Member,
  root: Bytes,
  vaultId: Id,
): Promise<readonly LentKey[] | undefined> {
  const json = lent && (await unsealed(lent, root, lentPurpose(memberId, vaultId)));
  if (json === undefined) return undefined;
  const keys: readonly (readonly [number, number, string])[] = JSON.parse(textOf(json));
  return keys.map(([type, epoch, hex]) => ({ type, epoch, bytes: fromHex(hex) }));
}

const lentPurpose = (memberId: Id, vaultId: Id) => canonical(["waymark lent keys 1", vaultId, memberId]);
const pastPurpose = (epoch: number, vaultId: Id) => canonical(["waymark past key 1", vaultId, epoch]);

/** The master key of an epoch that is over, under the one that follows it. */
export const pastKey = async ({ epoch, bytes }: MasterKey, master: Bytes, vaultId: Id): Promise<PastKey> => ({
  epoch,
  ...(await sealed(bytes, master, pastPurpose(epoch, vaultId))),
});

/** All master keys that a header leads to from its newest, newest first. What cannot be opened ends the list. */
export async function mastersFrom(
  master: MasterKey,
  past: readonly PastKey[],
  vaultId: Id,
): Promise<[MasterKey, ...MasterKey[]]> {
  const masters: [MasterKey, ...MasterKey[]] = [master];
  let under = master.bytes;
  for (const each of past) {
    const bytes = await unsealed(each, under, pastPurpose(each.epoch, vaultId));
    if (bytes === undefined) break;
    masters.push({ epoch: each.epoch, bytes });
    under = bytes;
  }
  return masters;
}

async function sealed(bytes: Bytes, root: Bytes, purpose: Bytes): Promise<Sealed> {
  const iv = randomBytes(12);
  const key = await keyUnder(root, purpose);
  const wrapped = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: purpose }, key, bytes);
  return { iv: toHex(iv), wrapped: toHex(new Uint8Array(wrapped)) };
}

async function unsealed({ iv, wrapped }: Sealed, root: Bytes, purpose: Bytes): Promise<Bytes | undefined> {
  try {
    const key = await keyUnder(root, purpose);
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: fromHex(iv), additionalData: purpose },
      key,
      fromHex(wrapped),
    );
    return new Uint8Array(bytes);
  } catch {
    return undefined;
  }
}

const keyUnder = async (root: Bytes, purpose: Bytes): Promise<CryptoKey> =>
  deriveAesKey(await crypto.subtle.importKey("raw", root, "HKDF", false, ["deriveKey"]), canonical([]), purpose);

const hmac = { name: "HMAC", hash: "SHA-256" } as const;

/** The proof of a grant, by the root of the epoch before. */
export async function grantProof(
  rootBefore: Bytes,
  { memberId, epoch, root }: { readonly memberId: Id; readonly epoch: number; readonly root: Bytes },
): Promise<string> {
  const bits = await bitsOf(
    await crypto.subtle.importKey("raw", rootBefore, "HKDF", false, ["deriveBits"]),
    memberId,
    canonical(["waymark grant 1"]),
  );
  const key = await crypto.subtle.importKey("raw", bits, hmac, false, ["sign"]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", root));
  return toHex(new Uint8Array(await crypto.subtle.sign("HMAC", key, canonical([memberId, epoch, toHex(hash)]))));
}

/** What somebody’s lines in the log are told by. */
export const signedBy = (members: readonly Member[]): Members["former"] =>
  members.map(({ memberId, verifier }) => ({ memberId, verifier }));

type Unproven = Omit<Members, "proof">;

const membersText = ({ all, former, past }: Unproven, vaultId: Id, epoch: number): Bytes =>
  canonical([
    "waymark members 1",
    vaultId,
    epoch,
    all.length,
    ...all.flatMap(({ memberId, access, compartment, recipient, verifier }) => [
      memberId,
      access,
      compartment,
      recipient,
      verifier,
    ]),
    former.length,
    ...former.flatMap(({ memberId, verifier }) => [memberId, verifier]),
    ...past.flatMap((each) => [each.epoch, each.iv, each.wrapped]),
  ]);

async function proofKey(keys: Keys): Promise<CryptoKey> {
  const bytes = await keys.bytesFor("waymark members proof 1", keys.epoch);
  const key = await crypto.subtle.importKey("raw", bytes, hmac, false, ["sign", "verify"]);
  bytes.fill(0);
  return key;
}

/** The people of a vault with the proof that somebody wrote them who holds its master key. */
export async function proven({ all, former, past }: Unproven, vaultId: Id, keys: Keys): Promise<Members> {
  const text = membersText({ all, former, past }, vaultId, keys.epoch);
  const proof = toHex(new Uint8Array(await crypto.subtle.sign("HMAC", await proofKey(keys), text)));
  return { all, former, past, proof };
}

/** False when the people in a header were changed without the key. Only who holds the master key can tell. */
export const isProven = async ({ vaultId, members }: VaultHeader, keys: Keys): Promise<boolean> =>
  members === undefined ||
  crypto.subtle.verify("HMAC", await proofKey(keys), fromHex(members.proof), membersText(members, vaultId, keys.epoch));
