/** What the standard tool writes. One more would take 512 MB of memory. */
const hardest = 18;

/**
 * Whether a file is one under a passphrase in the age format, as far as its head says. Read before anything is worked out: a file
 * from outside must not choose how much memory is taken.
 */
export function isSealed(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 80));
  const asked = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n/.exec(head)?.[1];
  return asked !== undefined && Number(asked) <= hardest;
}
