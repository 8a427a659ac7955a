import type { ReferralExample } from "./examples/example.ts";
import { primaryPair } from "./examples/primary-pair.ts";
import { secondaryMessages } from "./examples/secondary-messages.ts";

/** Finished referrals about invented people, to two authorities: for the practice school, for learning from, and for tests. */
export const examples: readonly ReferralExample[] = [primaryPair, secondaryMessages];
