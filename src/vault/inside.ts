// All that is only needed once somebody comes in: keys, records, people and the log. The worker loads it while the two copies are
// compared, so that the first page of a device without a vault stays light.
export { warmUp } from "./kdf.ts";
export { covered, newMasterKey, wholeKeys } from "./keys.ts";
export { readPages } from "./log/book.ts";
export { headOf, keep, logFrom, meOf, presentRecords } from "./open.ts";
export { comeIn } from "./people/comeIn.ts";
export { isProven } from "./people/members.ts";
export { peopleIn } from "./people/people.ts";
export { lockAnew } from "./people/resealing.ts";
export { openRecords } from "./records.ts";
export { newRecoveryKey, printRecoveryKey } from "./recovery-key.ts";
export { openSlots, recoverySlot } from "./slots.ts";
