import { type Id, newId } from "../lib/ids.ts";
import type { Secret } from "./api.ts";
import { type Bytes, canonical, fromHex, joined, randomBytes, toHex, utf8 } from "./bytes.ts";
import { derive, type KdfCost, withinBounds } from "./kdf.ts";
import { deriveAesKey } from "./keys.ts";
import { readRecoveryKey } from "./recovery-key.ts";

/**
 * How the key of a slot is made from what a person knows or holds. Salts are hexadecimal. A passkey gives 32 bytes for a salt
 * (WebAuthn PRF), `credential` is its name in hexadecimal.
 */
export type SlotKdf =
  | ({ readonly name: "argon2id"; readonly salt: string } & KdfCost)
  | { readonly name: "hkdf-sha256"; readonly salt: string }
  | { readonly name: "webauthn-prf"; readonly salt: string; readonly credential: string };

/** The wrapping of either kind. All that stands beside `iv` and `wrapped` is authenticated data of it, so a changed slot opens nothing. */
interface Wrapped {
  readonly vaultId: Id;
  readonly slotId: Id;
  readonly kdf: SlotKdf;
  readonly iv: string;
  readonly wrapped: string;
}

/**
 * The master key of the newest epoch, wrapped: the recovery key’s slot, and the passphrase’s in a vault from before there were
 * several people. No hash of a secret is kept: a wrong one is known only by the unwrapping that fails.
 */
export interface MasterSlot extends Wrapped {
  readonly v: 1;
  readonly kind: "passphrase" | "recovery";
}

/**
 * One way in of one person: their root key of an epoch (the master key or, for one who may open only a part, a key that follows from
 * it) and their own secret. `label` is what the lock screen calls it, in clear: a role, or initials where somebody chose so.
 */
export interface MemberSlot extends Wrapped {
  readonly v: 2;
  readonly kind: "passphrase" | "passkey";
  readonly memberId: Id;
  readonly label: string;
  readonly epoch: number;
}

export type Slot = MasterSlot | MemberSlot;

/** What a person’s slot keeps. */
export interface Held {
  readonly root: Bytes;
  readonly secret: Bytes;
}

/** A slot that was opened. */
export type WayIn =
  | { readonly slot: MasterSlot; readonly root: Bytes; readonly slotKey: CryptoKey }
  | ({ readonly slot: MemberSlot; readonly slotKey: CryptoKey } & Held);

const saltBytes = 16;
export const rootBytes = 32;

type Unwrapped<S extends Slot> = Omit<S, "iv" | "wrapped">;

/** `of` says whose slot it is and of which epoch. Throws where the memory for Argon2id cannot be had. */
export async function passphraseSlot(
  held: Held,
  of: Pick<MemberSlot, "vaultId" | "memberId" | "label" | "epoch">,
  passphrase: string,
  cost: KdfCost,
): Promise<MemberSlot> {
  const kdf = { name: "argon2id", salt: toHex(randomBytes(saltBytes)), ...cost } as const;
  return memberSlot(held, { ...of, slotId: newId(), kind: "passphrase", kdf }, await passphraseKey(passphrase, kdf));
}

/** `output` is what the passkey gives for the salt. */
export async function passkeySlot(
  held: Held,
  of: Pick<MemberSlot, "vaultId" | "memberId" | "label" | "epoch">,
  { credential, salt, output }: { readonly credential: string; readonly salt: string; readonly output: Bytes },
): Promise<MemberSlot> {
  const kdf = { name: "webauthn-prf", salt, credential } as const;
  return memberSlot(
    held,
    { ...of, slotId: newId(), kind: "passkey", kdf },
    await derivedKey(output, kdf.salt, "passkey"),
  );
}

/** Wraps a person’s root and secret under the key of a slot: a new slot, or an old one in a new epoch. */
export const memberSlot = (
  { root, secret }: Held,
  slot: Omit<Unwrapped<MemberSlot>, "v">,
  slotKey: CryptoKey,
): Promise<MemberSlot> => wrap({ v: 2, ...slot }, joined([root, secret]), slotKey);

export async function recoverySlot(masterKey: Bytes, vaultId: Id, recoveryKey: Bytes): Promise<MasterSlot> {
  const kdf = { name: "hkdf-sha256", salt: toHex(randomBytes(32)) } as const;
  const slotKey = await derivedKey(recoveryKey, kdf.salt, "recovery");
  return wrap({ v: 1, vaultId, slotId: newId(), kind: "recovery", kdf }, masterKey, slotKey);
}

/** By whichever slot takes the secret, or by the one that is named; undefined when none does. */
export async function openSlots(slots: readonly Slot[], secret: Secret): Promise<WayIn | undefined> {
  for (const slot of slots) {
    const isNamed = secret.slotId === undefined || secret.slotId === slot.slotId;
    const slotKey = isNamed && slot.kind === secret.kind && isUsable(slot) ? await keyOf(slot.kdf, secret) : undefined;
    const bytes = slotKey && (await unwrap(slot, slotKey));
    if (slotKey === undefined || bytes === undefined) continue;
    if (slot.v === 1) return { slot, root: bytes, slotKey };
    if (bytes.length === 2 * rootBytes)
      return { slot, root: bytes.slice(0, rootBytes), secret: bytes.slice(rootBytes), slotKey };
  }
  return undefined;
}

/** False for a slot whose header asks for less work than is safe, or more than a tablet could do. */
export const isUsable = ({ kdf }: Pick<Slot, "kdf">): boolean =>
  fromHex(kdf.salt).length >= saltBytes && (kdf.name !== "argon2id" || withinBounds(kdf));

/** Undefined for a secret that is none for such a slot. */
async function keyOf(kdf: SlotKdf, secret: Secret): Promise<CryptoKey | undefined> {
  if (secret.kind === "passphrase")
    return kdf.name === "argon2id" && secret.passphrase.trim() !== ""
      ? passphraseKey(secret.passphrase, kdf)
      : undefined;
  if (secret.kind === "passkey")
    return kdf.name === "webauthn-prf" ? derivedKey(secret.output, kdf.salt, "passkey") : undefined;
  const recoveryKey = kdf.name === "hkdf-sha256" ? readRecoveryKey(secret.recoveryKey) : undefined;
  return recoveryKey && derivedKey(recoveryKey, kdf.salt, "recovery");
}

async function passphraseKey(passphrase: string, kdf: SlotKdf & { readonly name: "argon2id" }): Promise<CryptoKey> {
  const bytes = await derive(passphrase, fromHex(kdf.salt), kdf);
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  bytes.fill(0);
  return key;
}

async function derivedKey(material: Bytes, salt: string, kind: "recovery" | "passkey"): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey("raw", material, "HKDF", false, ["deriveKey"]);
  return deriveAesKey(root, fromHex(salt), utf8(`waymark ${kind} slot 1`));
}

async function wrap<S extends Slot>(slot: Unwrapped<S>, content: Bytes, key: CryptoKey): Promise<S>;
async function wrap(
  slot: Unwrapped<MasterSlot> | Unwrapped<MemberSlot>,
  content: Bytes,
  key: CryptoKey,
): Promise<Slot> {
  const iv = randomBytes(12);
  const additionalData = authenticated(slot);
  const wrapped = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, content);
  return { ...slot, iv: toHex(iv), wrapped: toHex(new Uint8Array(wrapped)) };
}

async function unwrap(slot: Slot, key: CryptoKey): Promise<Bytes | undefined> {
  const additionalData = authenticated(slot);
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: fromHex(slot.iv), additionalData },
      key,
      fromHex(slot.wrapped),
    );
    return new Uint8Array(bytes);
  } catch {
    return undefined;
  }
}

const authenticated = (slot: Unwrapped<MasterSlot> | Unwrapped<MemberSlot>): Bytes =>
  canonical([
    "waymark slot",
    slot.v,
    slot.vaultId,
    slot.slotId,
    slot.kind,
    ...(slot.v === 1 ? [] : [slot.memberId, slot.label, slot.epoch]),
    slot.kdf.name,
    slot.kdf.salt,
    ...(slot.kdf.name === "argon2id" ? [slot.kdf.memory, slot.kdf.passes, slot.kdf.lanes] : []),
    ...(slot.kdf.name === "webauthn-prf" ? [slot.kdf.credential] : []),
  ]);
