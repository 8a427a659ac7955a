import { z } from "zod";
import type { VaultHeader } from "../header.ts";
import type { Member } from "../people/members.ts";
import type { Slot } from "../slots.ts";

/** What of a vault’s header leads to its keys. It stands in the head of a backup, in clear. */
export type WaysIn = Pick<VaultHeader, "vaultId" | "epoch" | "slots" | "members">;

// From outside, so every field is looked at.
const hex = z.string().regex(/^([0-9a-f]{2})*$/);
const name = z.string().min(1).max(64);
const epoch = z.int().min(1);
const argon2id = z.strictObject({
  name: z.literal("argon2id"),
  salt: hex,
  memory: z.int(),
  passes: z.int(),
  lanes: z.int(),
});
const slot = { vaultId: name, slotId: name, iv: hex, wrapped: hex };
const slotSchema: z.ZodType<Slot> = z.discriminatedUnion("v", [
  z.strictObject({
    ...slot,
    v: z.literal(1),
    kind: z.enum(["passphrase", "recovery"]),
    kdf: z.discriminatedUnion("name", [argon2id, z.strictObject({ name: z.literal("hkdf-sha256"), salt: hex })]),
  }),
  z.strictObject({
    ...slot,
    v: z.literal(2),
    kind: z.enum(["passphrase", "passkey"]),
    memberId: name,
    label: z.string().max(100),
    epoch,
    kdf: z.discriminatedUnion("name", [
      argon2id,
      z.strictObject({ name: z.literal("webauthn-prf"), salt: hex, credential: hex }),
    ]),
  }),
]);
const sealed = { iv: hex, wrapped: hex };
const memberSchema: z.ZodType<Member> = z.strictObject({
  memberId: name,
  access: z.enum(["whole", "part"]),
  compartment: z.int().min(0),
  recipient: z.string().max(200),
  verifier: hex,
  lent: z.strictObject(sealed).exactOptional(),
  grants: z.array(z.strictObject({ epoch, sealed: hex, proof: hex })).max(100),
});

export const waysInSchema: z.ZodType<WaysIn> = z
  .strictObject({
    vaultId: name,
    epoch,
    slots: z.array(slotSchema).min(1).max(100),
    members: z
      .strictObject({
        all: z.array(memberSchema).max(100),
        former: z.array(z.strictObject({ memberId: name, verifier: hex })).max(1_000),
        past: z.array(z.strictObject({ epoch, ...sealed })).max(100),
        proof: hex,
      })
      .exactOptional(),
  })
  // A file that belongs to two vaults belongs to none.
  .refine(({ vaultId, slots }) => slots.every((each) => each.vaultId === vaultId));

/** The first format held the slots alone, of a vault whose keys had never been changed. */
export const waysOfFormat1 = (slots: unknown): unknown => ({
  vaultId: Array.isArray(slots) ? Reflect.get(Object(slots[0]), "vaultId") : undefined,
  epoch: 1,
  slots,
});

export const waysInOf = ({ vaultId, epoch, slots, members }: VaultHeader): WaysIn => ({
  vaultId,
  epoch,
  slots,
  ...(members && { members }),
});
