/// <reference path="./qpdf.d.ts" />
import createQpdf from "@neslinesli93/qpdf-wasm/dist/qpdf.js";

/**
 * The same file under AES-256, revision 6 (ISO 32000-2), metadata included. The passphrase opens it for everything: whoever
 * may read a referral has to file it, and a second password that nobody knows would only make them print it to get rid of
 * the lock, and lose the tags with it. Bits that forbid printing or copying stop nobody, so none is set.
 * Throws when qpdf can't read the file.
 */
export async function encrypt(bytes: Uint8Array, passphrase: string, wasmUrl: string): Promise<Uint8Array> {
  const qpdf = await createQpdf({ locateFile: () => wasmUrl });
  qpdf.FS.writeFile("/plain.pdf", bytes);
  const status = qpdf.callMain([
    "--encrypt",
    `--user-password=${passphrase}`,
    `--owner-password=${passphrase}`,
    "--bits=256",
    "--",
    "/plain.pdf",
    "/locked.pdf",
  ]);
  if (status !== 0) throw new Error(`qpdf ended with ${status}.`);
  return qpdf.FS.readFile("/locked.pdf");
}
