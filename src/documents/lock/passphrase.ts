/**
 * Whether every reader takes this passphrase for the same bytes. Letters beyond ASCII may be composed in one program and not
 * in another, and a file counts 127 bytes at most.
 */
export const canLock = (passphrase: string): boolean => /^[ -~]{12,127}$/.test(passphrase);
