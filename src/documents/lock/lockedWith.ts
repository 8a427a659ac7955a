const latin1 = new TextDecoder("latin1");

/** Whether a file says that it is encrypted with AES-256 in revision 6: older revisions are guessed quickly. */
export function isAes256R6(bytes: Uint8Array): boolean {
  const file = latin1.decode(bytes);
  const number = /\/Encrypt (\d+) 0 R/.exec(file)?.[1];
  const from = number === undefined ? -1 : file.indexOf(`\n${number} 0 obj`);
  const dictionary = from < 0 ? "" : file.slice(from, file.indexOf("endobj", from));
  const says = (entry: RegExp) => entry.test(dictionary);
  return (
    says(/\/Filter \/Standard\b/) &&
    says(/\/V 5\b/) &&
    says(/\/R 6\b/) &&
    says(/\/CFM \/AESV3\b/) &&
    says(/\/StmF \/StdCF\b/) &&
    says(/\/StrF \/StdCF\b/) &&
    !says(/\/EncryptMetadata false/)
  );
}
