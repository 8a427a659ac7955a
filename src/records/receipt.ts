/** 32 random bytes in hexadecimal. */
export const newSecret = (): string => inHex(crypto.getRandomValues(new Uint8Array(32)));

/** Without letters that are read as figures or as one another (Crockford's base 32). */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 8;

/**
 * "7K4M-92QF": what the next school gives back. It is made of the file as it arrived and of a secret that is inside it, so whoever
 * gives it has that very file and has opened it. Who that was, it does not say.
 */
export async function receiptCode(secret: string, fingerprint: string): Promise<string> {
  const text = new TextEncoder();
  const hmac = { name: "HMAC", hash: "SHA-256" } as const;
  const key = await crypto.subtle.importKey("raw", text.encode(secret), hmac, false, ["sign"]);
  const made = new Uint8Array(await crypto.subtle.sign("HMAC", key, text.encode(`waymark receipt ${fingerprint}`)));
  const letters = [...made.subarray(0, codeLength)].map((byte) => signs.charAt(byte % signs.length));
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** However it was typed or read out: small letters, spaces, an O for a nought. */
export const isSameCode = (typed: string, code: string): boolean => plain(code) !== "" && plain(typed) === plain(code);

const plain = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");

const inHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
