import { textsIn } from "../casefile/fileData.ts";
import { type Pack, packText, readPack } from "../casefile/transfer/pack.ts";
import { sealFile, unsealFile } from "../documents/seal/client.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { scriptUrl } from "../lib/script-url.ts";
import { newPassphrase } from "../vault/passphrase.ts";
import type { MakeCopyError } from "./export.ts";
import { sha256 } from "./exportMark.ts";
import { receiptCode } from "./receipt.ts";

/** A sealed pack that has been opened again and found whole, ready to be handed over. */
export interface MadePack {
  readonly bytes: Uint8Array;
  /** Says nothing of anybody. */
  readonly fileName: string;
  readonly fingerprint: string;
  /** SHA-256 of what it says. */
  readonly contents: string;
  /** What the next school will give back. */
  readonly code: string;
  /** Opens the file. Not kept anywhere. */
  readonly passphrase: string;
}

const problems = {
  words:
    "The list of words that a passphrase is made of did not load. Your records are safe. Go online once and reload, then try again.",
  notMade: "The file for Waymark could not be made. Your records are safe. Try again, or send the PDF instead.",
  unsafe:
    "The file for Waymark did not pass its check, so it was thrown away. Your records are safe. Try again; if it happens again, send the PDF instead.",
} as const;
const notMade = (message: string) => failed<MakeCopyError>({ reason: "notMade", message });

/**
 * Seals a pack, opens it again with its words, and compares. `leaksIn` finds names that it must not say: every text of what was
 * opened is looked through. Never rejects.
 */
export async function makePack(
  pack: Pack,
  leaksIn: (text: string) => readonly string[],
  signal: AbortSignal,
): Promise<Result<MadePack, MakeCopyError>> {
  const passphrase = await newPassphrase().catch(() => undefined);
  if (passphrase === undefined) return notMade(problems.words);
  // What the next school would refuse is not sent, and what it would leave out is left out here.
  const readable = readPack(packText(pack));
  if (!readable.ok) return notMade(problems.notMade);
  const text = packText(readable.value);
  const terms = { toScriptUrl: scriptUrl, signal };
  const sealed = await sealFile(new TextEncoder().encode(text), passphrase, terms);
  if (!sealed.ok) return notMade(problems.notMade);
  const opened = await unsealFile(sealed.value, passphrase, terms);
  if (!opened.ok || new TextDecoder().decode(opened.value) !== text) return notMade(problems.unsafe);
  const { secret, ...says } = readable.value;
  const names = leaksIn(textsIn(says).join("\n"));
  if (names.length > 0) return failed({ reason: "leak", names });
  const fingerprint = await sha256(sealed.value);
  return ok({
    bytes: sealed.value,
    fileName: `waymark-pack-${fingerprint.slice(0, 8)}.waymark`,
    fingerprint,
    contents: await sha256(new TextEncoder().encode(JSON.stringify(says))),
    code: await receiptCode(secret, fingerprint),
    passphrase,
  });
}
