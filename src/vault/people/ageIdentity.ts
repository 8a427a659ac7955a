import { bech32 } from "@scure/base";
import type { Bytes } from "../bytes.ts";

/** 32 bytes as the age format writes an X25519 identity. The bytes passed in are zero afterwards. */
export function ageIdentity(scalar: Bytes): string {
  const identity = bech32.encodeFromBytes("AGE-SECRET-KEY-", scalar).toUpperCase();
  scalar.fill(0);
  return identity;
}
