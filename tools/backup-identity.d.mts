import type { Slot } from "../src/vault/slots.ts";

/** The slots that the head of a backup carries. Throws where there are none. */
export function slotsIn(file: Uint8Array): readonly Slot[];
/** "AGE-SECRET-KEY-1…" for a backup, by the recovery key of the day on which it was made. Throws where it does not open it. */
export function identityOf(file: Uint8Array, recoveryKey: string): Promise<string>;
