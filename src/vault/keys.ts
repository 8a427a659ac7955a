import { type Bytes, canonical, randomBytes } from "./bytes.ts";

const masterKeyBytes = 32;

/** The one secret of an epoch of a vault. It is wrapped in slots and under the next one, and never stored any other way. */
export const newMasterKey = (): Bytes => randomBytes(masterKeyBytes);

/** What an unlocked vault holds: no raw key, only handles that Web Crypto will not give the bytes of. */
export interface Keys {
  /** The epoch that is written in. */
  readonly epoch: number;
  /** The epochs of which the master key is held, newest first. Empty for one who may open only a part. */
  readonly epochs: readonly number[];
  /** False for records that are closed to this person. */
  readonly opens: (type: number, epoch: number) => boolean;
  /** The key of one kind of record in one epoch. The same promise each time, so that it is derived once. Rejects for a closed one. */
  readonly recordKey: (type: number, epoch: number) => Promise<CryptoKey>;
  /**
   * 32 bytes for something beside records, such as backups; `purpose` is part of them for ever. To be wiped by whoever asks.
   * Rejects for an epoch whose master key is not held.
   */
  readonly bytesFor: (purpose: string, epoch: number) => Promise<Bytes>;
  /** Lends this person’s root of the present epoch, for making a slot, and wipes the lent bytes afterwards. */
  readonly lendRoot: Lend;
}

/** Lends bytes and wipes them afterwards. */
export type Lend = <T>(use: (bytes: Bytes) => Promise<T>) => Promise<T>;

/** Keeps bytes in memory only under a key that cannot be read out. The bytes passed in are zero afterwards. */
export async function covered(bytes: Bytes): Promise<Lend> {
  const cover = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const iv = randomBytes(12);
  const hidden = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, cover, bytes);
  bytes.fill(0);
  return async (use) => {
    const lent = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, cover, hidden));
    try {
      return await use(lent);
    } finally {
      lent.fill(0);
    }
  };
}

/** What one epoch’s records are locked with. */
export interface MasterKey {
  readonly epoch: number;
  readonly bytes: Bytes;
}

/** Takes the master keys over, newest first: the bytes passed in are zero afterwards. */
export async function wholeKeys(masters: readonly [MasterKey, ...MasterKey[]], vaultId: string): Promise<Keys> {
  const roots = new Map<number, CryptoKey>();
  for (const { epoch, bytes } of masters)
    roots.set(epoch, await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey", "deriveBits"]));
  const lendRoot = await covered(masters[0].bytes);
  for (const { bytes } of masters) bytes.fill(0);
  const rootOf = (epoch: number): Promise<CryptoKey> => {
    const root = roots.get(epoch);
    return root === undefined ? closed() : Promise.resolve(root);
  };
  const derived = new Map<string, Promise<CryptoKey>>();
  return {
    epoch: masters[0].epoch,
    epochs: [...roots.keys()],
    opens: (_, epoch) => roots.has(epoch),
    recordKey: (type, epoch) => {
      const name = `${type}/${epoch}`;
      const known = derived.get(name);
      if (known) return known;
      const fresh = rootOf(epoch).then((root) => deriveAesKey(root, canonical([vaultId]), recordKeyInfo(type, epoch)));
      derived.set(name, fresh);
      return fresh;
    },
    bytesFor: async (purpose, epoch) => bitsOf(await rootOf(epoch), vaultId, canonical([purpose])),
    lendRoot,
  };
}

/** The bytes of one record key, for lending it to somebody who may open only a part. */
export async function recordKeyBytes(master: Bytes, vaultId: string, type: number, epoch: number): Promise<Bytes> {
  const root = await crypto.subtle.importKey("raw", master, "HKDF", false, ["deriveBits"]);
  return bitsOf(root, vaultId, recordKeyInfo(type, epoch));
}

/** One record key that was lent. */
export interface LentKey {
  readonly type: number;
  readonly epoch: number;
  readonly bytes: Bytes;
}

/** The keys of one who may open only a part. The bytes passed in are zero afterwards. */
export async function partKeys(root: Bytes, epoch: number, lent: readonly LentKey[]): Promise<Keys> {
  const keys = new Map<string, CryptoKey>();
  for (const { type, epoch: of, bytes } of lent) {
    keys.set(
      `${type}/${of}`,
      await crypto.subtle.importKey("raw", bytes, { name: "AES-GCM" }, false, ["encrypt", "decrypt"]),
    );
    bytes.fill(0);
  }
  return {
    epoch,
    epochs: [],
    opens: (type, of) => keys.has(`${type}/${of}`),
    recordKey: (type, of) => {
      const key = keys.get(`${type}/${of}`);
      return key === undefined ? closed() : Promise.resolve(key);
    },
    bytesFor: closed,
    lendRoot: await covered(root),
  };
}

const closed = (): Promise<never> => Promise.reject(new DOMException("", "ClosedError"));

const recordKeyInfo = (type: number, epoch: number): Bytes => canonical(["waymark record key 1", type, epoch]);

/** HKDF-SHA-256 (RFC 5869) of a root, 32 bytes. */
export async function bitsOf(root: CryptoKey, vaultId: string, info: Bytes): Promise<Bytes> {
  const salt = canonical([vaultId]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, root, 256));
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
