import { z } from "zod";
import type { Slot } from "../slots.ts";

const hex = z.string().regex(/^([0-9a-f]{2})*$/);

/** Slots as they stand in the head of a backup: from outside, so every field is looked at. */
export const slotsSchema: z.ZodType<readonly Slot[]> = z
  .array(
    z.strictObject({
      v: z.literal(1),
      vaultId: z.string().min(1).max(64),
      slotId: z.string().min(1).max(64),
      kind: z.enum(["passphrase", "recovery"]),
      kdf: z.discriminatedUnion("name", [
        z.strictObject({ name: z.literal("argon2id"), salt: hex, memory: z.int(), passes: z.int(), lanes: z.int() }),
        z.strictObject({ name: z.literal("hkdf-sha256"), salt: hex }),
      ]),
      iv: hex,
      wrapped: hex,
    }),
  )
  .min(1)
  .max(50)
  // A file that belongs to two vaults belongs to none.
  .refine((slots) => new Set(slots.map(({ vaultId }) => vaultId)).size === 1);
