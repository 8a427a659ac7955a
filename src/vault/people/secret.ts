import { type Bytes, canonical, fromHex, joined, randomBytes, toHex } from "../bytes.ts";
import { bitsOf } from "../keys.ts";

// What follows from the 32 bytes that are one person's own. Nobody else ever holds them, not even who may open everything.

export const newSecret = (): Bytes => randomBytes(32);

async function following(secret: Bytes, purpose: string): Promise<Bytes> {
  const root = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return bitsOf(root, "waymark person", canonical([purpose]));
}

/** Loaded when somebody is added or a new key is handed on: few sessions need it. */
const age = async () => ({ ...(await import("age-encryption")), ...(await import("./ageIdentity.ts")) });

/** Where something can be sealed for this person alone (age, X25519). */
export async function recipientOf(secret: Bytes): Promise<string> {
  const { ageIdentity, identityToRecipient } = await age();
  return identityToRecipient(ageIdentity(await following(secret, "waymark person seal 1")));
}

/** For the owner of a recipient, and nobody else. Hexadecimal. */
export async function sealedFor(recipient: string, bytes: Bytes): Promise<string> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return toHex(await encrypter.encrypt(bytes));
}

/** Undefined for what was not sealed for this person. */
export async function openSealed(secret: Bytes, sealed: string): Promise<Bytes | undefined> {
  const { Decrypter, ageIdentity } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(ageIdentity(await following(secret, "waymark person seal 1")));
  try {
    return new Uint8Array(await decrypter.decrypt(fromHex(sealed)));
  } catch {
    return undefined;
  }
}

/** What PKCS #8 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
const pkcs8 = fromHex("302e020100300506032b657004220420");

/** Signs as this person (Ed25519). `verifier` is the public half in hexadecimal; both are empty where the browser cannot. */
export interface Signer {
  readonly verifier: string;
  readonly sign: (bytes: Bytes) => Promise<string>;
}

const noSigner: Signer = { verifier: "", sign: async () => "" };

export async function signerOf(secret: Bytes): Promise<Signer> {
  const seed = await following(secret, "waymark person sign 1");
  const whole = joined([pkcs8, seed]);
  seed.fill(0);
  try {
    // The public half is only told of a key that can be read out; what signs is imported once more as one that cannot.
    const { x } = await crypto.subtle.exportKey(
      "jwk",
      await crypto.subtle.importKey("pkcs8", whole, "Ed25519", true, ["sign"]),
    );
    const key = await crypto.subtle.importKey("pkcs8", whole, "Ed25519", false, ["sign"]);
    return {
      verifier: toHex(fromBase64Url(x ?? "")),
      sign: async (bytes) => toHex(new Uint8Array(await crypto.subtle.sign("Ed25519", key, bytes))),
    };
  } catch {
    return noSigner;
  } finally {
    whole.fill(0);
  }
}

const fromBase64Url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

/** False for anything that is not this person's signature under these bytes. */
export async function isSignedBy(verifier: string, bytes: Bytes, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("raw", fromHex(verifier), "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, fromHex(signature), bytes);
  } catch {
    return false;
  }
}
