import { type Bytes, canonical, randomBytes } from "./bytes.ts";

const masterKeyBytes = 32;

/** The one secret of a vault. It is wrapped once in every slot and never stored any other way. */
export const newMasterKey = (): Bytes => randomBytes(masterKeyBytes);

/** What an unlocked vault holds: no raw key, only handles that Web Crypto will not give the bytes of. */
export interface Keys {
  /** The key of one kind of record in one epoch. The same promise each time, so that it is derived once. */
  readonly recordKey: (type: number, epoch: number) => Promise<CryptoKey>;
  /** 32 bytes for something beside records, such as backups; `purpose` is part of them for ever. To be wiped by whoever asks. */
  readonly bytesFor: (purpose: string) => Promise<Bytes>;
  /** Lends the master key for making a new slot, and wipes the lent bytes afterwards. */
  readonly lendMasterKey: <T>(use: (masterKey: Bytes) => Promise<T>) => Promise<T>;
}

/** Takes the master key over: the bytes passed in are zero afterwards. */
export async function takeMasterKey(masterKey: Bytes, vaultId: string): Promise<Keys> {
  const root = await crypto.subtle.importKey("raw", masterKey, "HKDF", false, ["deriveKey", "deriveBits"]);
  // A new slot needs the bytes again. Between times they lie in memory only under a key that cannot be read out.
  const cover = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const iv = randomBytes(12);
  const covered = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, cover, masterKey);
  masterKey.fill(0);
  const derived = new Map<string, Promise<CryptoKey>>();
  return {
    recordKey: (type, epoch) => {
      const name = `${type}/${epoch}`;
      const known = derived.get(name);
      if (known) return known;
      const fresh = deriveAesKey(root, canonical([vaultId]), canonical(["waymark record key 1", type, epoch]));
      derived.set(name, fresh);
      return fresh;
    },
    bytesFor: async (purpose) =>
      new Uint8Array(
        await crypto.subtle.deriveBits(
          { name: "HKDF", hash: "SHA-256", salt: canonical([vaultId]), info: canonical([purpose]) },
          root,
          256,
        ),
      ),
    lendMasterKey: async (use) => {
      const lent = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, cover, covered));
      try {
        return await use(lent);
      } finally {
        lent.fill(0);
      }
    },
  };
}

/** HKDF-SHA-256 (RFC 5869) to an AES-256-GCM key whose bytes cannot be read out. */
export const deriveAesKey = (root: CryptoKey, salt: Bytes, info: Bytes): Promise<CryptoKey> =>
  crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt, info },
    root,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
