import { type Id, newId } from "../lib/ids.ts";
import type { Secret } from "./api.ts";
import { type Bytes, canonical, fromHex, randomBytes, toHex, utf8 } from "./bytes.ts";
import { derive, type KdfCost, withinBounds } from "./kdf.ts";
import { deriveAesKey } from "./keys.ts";
import { readRecoveryKey } from "./recovery-key.ts";

/** How the key of a slot is made from what a person knows or holds. Salts are hexadecimal. */
export type SlotKdf =
  | ({ readonly name: "argon2id"; readonly salt: string } & KdfCost)
  | { readonly name: "hkdf-sha256"; readonly salt: string };

/**
 * One way into the vault: the master key, wrapped. Everything but `iv` and `wrapped` is authenticated data of the wrapping, so a
 * changed header opens nothing. No hash of the secret is kept: a wrong one is known only by the unwrapping that fails.
 */
export interface Slot {
  readonly v: 1;
  readonly vaultId: Id;
  readonly slotId: Id;
  readonly kind: "passphrase" | "recovery";
  readonly kdf: SlotKdf;
  readonly iv: string;
  readonly wrapped: string;
}

const saltBytes = 16;

type SlotHeader = Omit<Slot, "iv" | "wrapped">;

export async function passphraseSlot(masterKey: Bytes, vaultId: Id, passphrase: string, cost: KdfCost): Promise<Slot> {
  const salt = randomBytes(saltBytes);
  const kdf: SlotKdf = { name: "argon2id", salt: toHex(salt), ...cost };
  return wrap(
    masterKey,
    { v: 1, vaultId, slotId: newId(), kind: "passphrase", kdf },
    await passphraseKey(passphrase, kdf),
  );
}

export async function recoverySlot(masterKey: Bytes, vaultId: Id, recoveryKey: Bytes): Promise<Slot> {
  const kdf: SlotKdf = { name: "hkdf-sha256", salt: toHex(randomBytes(32)) };
  return wrap(
    masterKey,
    { v: 1, vaultId, slotId: newId(), kind: "recovery", kdf },
    await recoveryKeyKey(recoveryKey, kdf),
  );
}

/** The master key, or undefined when the passphrase is not the one of this slot. */
export const openWithPassphrase = async (slot: Slot, passphrase: string): Promise<Bytes | undefined> =>
  slot.kdf.name === "argon2id" && passphrase.trim() !== ""
    ? unwrap(slot, await passphraseKey(passphrase, slot.kdf))
    : undefined;

/** The master key, or undefined when the recovery key is not the one of this slot. */
export const openWithRecoveryKey = async (slot: Slot, recoveryKey: Bytes): Promise<Bytes | undefined> =>
  slot.kdf.name === "hkdf-sha256" ? unwrap(slot, await recoveryKeyKey(recoveryKey, slot.kdf)) : undefined;

/** The master key by whichever slot takes the secret; undefined when none does. */
export async function openSlots(slots: readonly Slot[], secret: Secret): Promise<Bytes | undefined> {
  const recoveryKey = secret.kind === "recovery" ? readRecoveryKey(secret.recoveryKey) : undefined;
  for (const slot of slots) {
    if (slot.kind !== secret.kind || !isUsable(slot)) continue;
    const key =
      secret.kind === "passphrase"
        ? await openWithPassphrase(slot, secret.passphrase)
        : recoveryKey && (await openWithRecoveryKey(slot, recoveryKey));
    if (key) return key;
  }
  return undefined;
}

/** False for a slot whose header asks for less work than is safe, or more than a tablet could do. */
export const isUsable = ({ kdf }: Slot): boolean =>
  fromHex(kdf.salt).length >= saltBytes && (kdf.name !== "argon2id" || withinBounds(kdf));

async function passphraseKey(passphrase: string, kdf: SlotKdf & { readonly name: "argon2id" }): Promise<CryptoKey> {
  const bytes = await derive(passphrase, fromHex(kdf.salt), kdf);
  const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
  bytes.fill(0);
  return key;
}

async function recoveryKeyKey(recoveryKey: Bytes, kdf: SlotKdf): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey("raw", recoveryKey, "HKDF", false, ["deriveKey"]);
  return deriveAesKey(root, fromHex(kdf.salt), utf8("waymark recovery slot 1"));
}

async function wrap(masterKey: Bytes, header: SlotHeader, key: CryptoKey): Promise<Slot> {
  const iv = randomBytes(12);
  const wrapped = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: authenticated(header) },
    key,
    masterKey,
  );
  return { ...header, iv: toHex(iv), wrapped: toHex(new Uint8Array(wrapped)) };
}

async function unwrap(slot: Slot, key: CryptoKey): Promise<Bytes | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: fromHex(slot.iv), additionalData: authenticated(slot) },
      key,
      fromHex(slot.wrapped),
    );
    return new Uint8Array(bytes);
  } catch {
    return undefined;
  }
}

const authenticated = ({ v, vaultId, slotId, kind, kdf }: SlotHeader): Bytes =>
  canonical([
    "waymark slot",
    v,
    vaultId,
    slotId,
    kind,
    kdf.name,
    kdf.salt,
    ...(kdf.name === "argon2id" ? [kdf.memory, kdf.passes, kdf.lanes] : []),
  ]);
