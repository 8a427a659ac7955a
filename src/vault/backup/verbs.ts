import type { Id } from "../../lib/ids.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { BackupError, MadeBackup, ReadBackup, Secret } from "../api.ts";
import { type Bytes, utf8 } from "../bytes.ts";
import { isLogType } from "../compartments.ts";
import type { Contents } from "../contents.ts";
import { type Content, unseal } from "../envelope.ts";
import { listsOf, recordsAtATime } from "../handing-over.ts";
import { newHeader, type VaultHeader } from "../header.ts";
import type { Keeper } from "../keeper.ts";
import type { Keys } from "../keys.ts";
import { type KeptPage, pageIn } from "../log/book.ts";
import { adopted, type Entered } from "../people/changes.ts";
import { comeIn, type Me } from "../people/comeIn.ts";
import { type Known, knownFrom, sealAll } from "../records.ts";
import { placeOf, type VaultPlace } from "../vaultPlace.ts";
import { makeBackup, openBackup, waysInto } from "./file.ts";
import type { Lines, Manifest } from "./lines.ts";
import { waysInOf } from "./waysIn.ts";

/** Makes a backup of everything that can be read, opens it again, and compares. */
export async function backUp(
  { envelopes, sequence }: Contents,
  header: VaultHeader,
  keys: Keys,
  madeAt: string,
  log: Manifest["log"],
): Promise<Result<MadeBackup, BackupError>> {
  if (keys.epochs.length === 0) return failed({ reason: "part" });
  const unsealed = await Promise.all([...envelopes.values()].map((each) => unseal(each, header.vaultId, keys)));
  const read = unsealed.filter((each) => each !== undefined);
  const records = read.filter(({ head }) => !isLogType(head.type));
  const removed = records.filter(({ head }) => head.removed).length;
  const manifest: Manifest = {
    format: "waymark backup",
    v: 2,
    vaultId: header.vaultId,
    deviceId: header.deviceId,
    madeAt,
    headerVersion: header.version,
    sequence,
    epoch: header.epoch,
    records: records.length - removed,
    removed,
    pages: read.length - records.length,
    damaged: unsealed.length - read.length,
    ...(log && { log }),
  };
  const file = await makeBackup(
    manifest,
    read.map(({ json }) => json),
    waysInOf(header),
    keys,
  );
  const back = await openBackup(file, keys);
  // Whatever was sealed into it must come out of it; its own proof has been looked at by now.
  const isWhole =
    back.ok &&
    back.value.contents.length === read.length &&
    back.value.contents.every(
      ({ id, revision }, at) => id === read[at]?.head.id && revision === read[at]?.head.revision,
    );
  return isWhole ? ok({ file, manifest }) : failed({ reason: "damaged" });
}

interface OpenedBackup extends Lines {
  readonly entered: Omit<Entered, "me"> & { readonly me: Me | undefined; readonly keys: Keys };
}

/** What a person knows or holds, and where they want it. */
interface Opening {
  readonly secret: Secret;
  readonly place: VaultPlace;
}

/**
 * Opens a backup with what a person knows or holds: with it their way into the vault it is of, for putting it somewhere. Never one of
 * the practice school where records are real, nor the other way round.
 */
export async function openWithSecret(
  file: Bytes,
  { secret, place }: Opening,
): Promise<Result<OpenedBackup, BackupError>> {
  const ways = await waysInto(file);
  if (!ways.ok) return failed({ reason: ways.error });
  const of = placeOf(ways.value.vaultId);
  if (of !== place) return failed({ reason: of });
  const header = newHeader({ version: 1, ...ways.value });
  const came = await comeIn(header, secret);
  // Who may open only a part has not the keys of a whole backup.
  if (came === "wrong" || came === "damaged" || came.keys.epochs.length === 0) return failed({ reason: "wrong" });
  const { keys, nobodys, me } = came;
  const entered = nobodys ? await adopted({ header, keys }, nobodys) : { header: came.header, me };
  const opened = await openBackup(file, keys);
  if (!opened.ok) return failed({ reason: opened.error });
  if (opened.value.manifest.vaultId !== header.vaultId) return failed({ reason: "damaged" });
  return ok({ ...opened.value, entered: { ...entered, keys } });
}

/** Opens a backup of the vault that is open: "wrong" for that of another. Without a secret, by the keys of the vault. */
export async function openForHere(
  file: Bytes,
  secret: Secret | undefined,
  header: VaultHeader,
  keys: Keys,
): Promise<Result<Lines & Pick<VaultHeader, "members">, BackupError>> {
  if (keys.epochs.length === 0) return failed({ reason: "part" });
  const ways = await waysInto(file);
  if (!ways.ok) return failed({ reason: ways.error });
  const [of, place] = [placeOf(ways.value.vaultId), placeOf(header.vaultId)];
  if (of !== place) return failed({ reason: of });
  if (ways.value.vaultId !== header.vaultId) return failed({ reason: "wrong" });
  const { members } = ways.value;
  const opened = secret ? await openWithSecret(file, { secret, place }) : await openedBy(file, keys);
  return opened.ok ? ok({ ...opened.value, ...(members && { members }) }) : opened;
}

const openedBy = async (file: Bytes, keys: Keys): Promise<Result<Lines, BackupError>> => {
  const opened = await openBackup(file, keys);
  return opened.ok ? opened : failed({ reason: opened.error });
};

/** Reads all of a backup with what opens it, and keeps nothing. */
export async function readBackup(file: Bytes, opening: Opening): Promise<Result<ReadBackup, BackupError>> {
  const read = await openWithSecret(file, opening);
  return read.ok ? ok({ manifest: read.value.manifest, types: typesIn(read.value.contents) }) : read;
}

/** Records by their type, without those that were removed and the pages of the log. */
export function typesIn(contents: readonly Content[]): ReadBackup["types"] {
  const types: Record<number, number> = {};
  for (const { type, removed } of contents) if (!removed && !isLogType(type)) types[type] = (types[type] ?? 0) + 1;
  return types;
}

/** A vault put on a device from a backup: the same ways in, and a name of its own for this copy. */
export interface OpenRestored extends Omit<Entered, "me"> {
  readonly manifest: Manifest;
  readonly keys: Keys;
  readonly me: Me | undefined;
  readonly known: ReadonlyMap<Id, Known>;
  readonly pages: readonly KeptPage[];
}

/** Opens a backup and puts all of it where there is no vault. Its records are handed over in lists once they are kept. */
export async function restoreInto(
  keeper: Pick<Keeper, "restore">,
  file: Bytes,
  opening: Opening,
  handOver: (list: Bytes) => Promise<void>,
): Promise<Result<OpenRestored, BackupError>> {
  const opened = await openWithSecret(file, opening);
  if (!opened.ok) return opened;
  const { manifest, contents, entered } = opened.value;
  const { keys, me } = entered;
  const header = { ...entered.header, version: manifest.headerVersion + 1 };
  const kept = await keeper.restore(header, await sealAll(contents, header, manifest.sequence + 1, keys));
  if (!kept.ok) return kept;
  const asJson = (content: Content): Bytes => utf8(JSON.stringify(content));
  const present = contents.filter(({ removed, type }) => !removed && !isLogType(type));
  for (let at = 0; at < present.length; at += recordsAtATime)
    for (const list of listsOf(present.slice(at, at + recordsAtATime).map(asJson))) await handOver(list);
  const pages = contents.flatMap((each) => (isLogType(each.type) ? [pageIn(asJson(each))] : []));
  const known = new Map(contents.map((each) => [each.id, knownFrom(each)]));
  return ok({ manifest, header, keys, me, known, pages });
}
