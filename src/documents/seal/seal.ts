import { Decrypter, Encrypter } from "age-encryption";
import { failed, ok, type Result } from "../../lib/result.ts";
import { isSealed } from "./head.ts";

/**
 * "none": not a file under a passphrase in the age format, or one that asks for more work than a tablet can do. "words": the
 * passphrase does not open it, or the place where it would has been damaged. "damaged": it opens and is not whole.
 */
export type Unsealable = "none" | "words" | "damaged";

/** 64 MB and a second on a slow tablet, as at unlock. With five random words nobody guesses it; the standard tool takes any up to 22. */
const workFactor = 16;

/** The bytes under a passphrase, as the standard age tool writes them (age-encryption.org/v1, scrypt): it opens them too. */
export function seal(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(bytes);
}

/** What was sealed. Whatever the bytes are, the worst that comes of them is the reason why they were not opened. */
export async function unseal(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array, Unsealable>> {
  if (!isSealed(bytes)) return failed("none");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch (error) {
    return failed(error instanceof Error && error.message.startsWith("no identity matched") ? "words" : "damaged");
  }
}
