import { Decrypter, Encrypter, identityToRecipient, Stanza } from "age-encryption";
import { failed, ok, type Result } from "../../lib/result.ts";
import { type Bytes, textOf, utf8 } from "../bytes.ts";
import type { Keys } from "../keys.ts";
import { ageIdentity } from "../people/ageIdentity.ts";
import { isUsable } from "../slots.ts";
import { gunzip, gzip } from "./gzip.ts";
import { largestBackup } from "./largest.ts";
import { type Lines, type LinesProblem, linesOf, type Manifest, readLines } from "./lines.ts";
import { type WaysIn, waysInSchema, waysOfFormat1 } from "./waysIn.ts";

/**
 * A backup is a file in the age format (age-encryption.org/v1): packed lines (lines.ts), for the X25519 identity that follows from
 * the vault’s master key. Beside that recipient stands one of a kind of our own that wraps nothing: it carries the ways into the vault,
 * so that a passphrase or the recovery key opens the file on a device that has never seen it. The standard age tool steps over it.
 */
const slotsMark = "waymark/slots";
/** "1" carried the slots alone, of a vault with one passphrase; "2" its people too. */
const slotsFormat = "2";

/** "none": no backup of Waymark. "tooLarge": larger than any school’s. The rest as for lines. */
export type FileProblem = "none" | "tooLarge" | LinesProblem;

/** As much as a tablet can hold for a moment, whatever it was packed to. More has to be as long as text packed to a fiftieth. */
const alwaysUnpacked = 200_000_000;
const mostUnpacking = 50;

const identityOf = async (keys: Keys, epoch: number): Promise<string> =>
  ageIdentity(await keys.bytesFor("waymark backup identity 1", epoch));

async function macKeyOf(keys: Keys, epoch: number): Promise<CryptoKey> {
  const bytes = await keys.bytesFor("waymark backup manifest 1", epoch);
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  bytes.fill(0);
  return key;
}

/** `records` are the JSON that contents were sealed as. */
export async function makeBackup(
  manifest: Manifest,
  records: readonly Uint8Array[],
  ways: WaysIn,
  keys: Keys,
): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(await identityOf(keys, keys.epoch)));
  encrypter.addRecipient({ wrapFileKey: () => [new Stanza([slotsMark, slotsFormat], utf8(JSON.stringify(ways)))] });
  const packed = await gzip(await linesOf(manifest, records, await macKeyOf(keys, keys.epoch)));
  return new Uint8Array(await encrypter.encrypt(packed));
}

/** The ways into a backup. Nothing is worked out for it but reading the head, whatever the bytes are. */
export async function waysInto(file: Bytes): Promise<Result<WaysIn, FileProblem>> {
  if (file.length > largestBackup) return failed("tooLarge");
  const head = headOf(file);
  if (head === undefined) return failed("none");
  let found: WaysIn | undefined;
  const looking = new Decrypter();
  looking.addIdentity({
    unwrapFileKey: (stanzas) => {
      const mark = stanzas.find(({ args }) => args[0] === slotsMark && (args[1] === "1" || args[1] === slotsFormat));
      found = mark && waysIn(mark);
      return null;
    },
  });
  // It never opens: nothing was given that could.
  await looking.decryptHeader(head).catch(() => undefined);
  return found === undefined ? failed("none") : ok(found);
}

const headMark = "age-encryption.org/v1\n";
const largestHead = 64 * 1024;

/** The head of an age file with its end line; undefined where there is none within a reasonable length. */
function headOf(file: Bytes): Bytes | undefined {
  const text = new TextDecoder("latin1").decode(file.subarray(0, largestHead));
  const end = /\n--- [A-Za-z0-9+/]{43}\n/.exec(text);
  return text.startsWith(headMark) && end !== null ? file.slice(0, end.index + end[0].length) : undefined;
}

function waysIn({ args, body }: Stanza): WaysIn | undefined {
  try {
    const json: unknown = JSON.parse(textOf(body));
    const ways = waysInSchema.safeParse(args[1] === "1" ? waysOfFormat1(json) : json);
    return ways.success && ways.data.slots.some(isUsable) ? ways.data : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a backup with the keys of its vault, of whichever epoch, and reads every line. All of it, or the reason why not. */
export async function openBackup(file: Bytes, keys: Keys): Promise<Result<Lines, FileProblem>> {
  for (const epoch of keys.epochs) {
    const packed = await decrypted(file, await identityOf(keys, epoch));
    if (packed === undefined) continue;
    const lines = await gunzip(packed, Math.max(alwaysUnpacked, packed.length * mostUnpacking));
    return lines === undefined ? failed("damaged") : readLines(lines, await macKeyOf(keys, epoch));
  }
  return failed("damaged");
}

async function decrypted(file: Bytes, identity: string): Promise<Bytes | undefined> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch {
    return undefined;
  }
}
