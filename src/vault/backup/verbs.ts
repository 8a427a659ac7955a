import type { Id } from "../../lib/ids.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { BackupDifference, BackupError, MadeBackup, ReadBackup, ReadingBackup, Secret } from "../api.ts";
import { type Bytes, utf8 } from "../bytes.ts";
import type { Contents } from "../contents.ts";
import { type Content, type RevisionName, unseal } from "../envelope.ts";
import { listOf, recordsAtATime } from "../handing-over.ts";
import { newHeader, type VaultHeader } from "../header.ts";
import type { Keeper } from "../keeper.ts";
import { type Keys, takeMasterKey } from "../keys.ts";
import { type Known, knownFrom, sealAll } from "../records.ts";
import { openSlots } from "../slots.ts";
import { makeBackup, openBackup, slotsOf } from "./file.ts";
import type { Lines, Manifest } from "./lines.ts";

/** Makes a backup of everything that can be read, opens it again, and compares. */
export async function backUp(
  { envelopes, sequence }: Contents,
  header: VaultHeader,
  keys: Keys,
  madeAt: string,
): Promise<Result<MadeBackup, BackupError>> {
  const unsealed = await Promise.all([...envelopes.values()].map((each) => unseal(each, header.vaultId, keys)));
  const read = unsealed.filter((each) => each !== undefined);
  const removed = read.filter(({ head }) => head.removed).length;
  const manifest: Manifest = {
    format: "waymark backup",
    v: 1,
    vaultId: header.vaultId,
    deviceId: header.deviceId,
    madeAt,
    headerVersion: header.version,
    sequence,
    epoch: header.epoch,
    records: read.length - removed,
    removed,
    damaged: unsealed.length - read.length,
  };
  const records = read.map(({ json }) => json);
  const file = await makeBackup(manifest, records, header.slots, keys);
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

/** Opens a backup with what a person knows or holds: its keys with it, for putting it somewhere. */
export async function openWithSecret(
  file: Bytes,
  secret: Secret,
): Promise<Result<Lines & { readonly keys: Keys; readonly slots: VaultHeader["slots"] }, BackupError>> {
  const slots = await slotsOf(file);
  if (!slots.ok) return failed({ reason: slots.error });
  const [first] = slots.value;
  const masterKey = await openSlots(slots.value, secret);
  if (first === undefined || masterKey === undefined) return failed({ reason: "wrong" });
  const keys = await takeMasterKey(masterKey, first.vaultId);
  const opened = await openBackup(file, keys);
  if (!opened.ok) return failed({ reason: opened.error });
  if (opened.value.manifest.vaultId !== first.vaultId) return failed({ reason: "damaged" });
  return ok({ ...opened.value, keys, slots: slots.value });
}

/** Opens a backup with the keys of the vault that is open: "wrong" for that of another. */
async function openWithKeys(file: Bytes, header: VaultHeader, keys: Keys): Promise<Result<Lines, BackupError>> {
  const slots = await slotsOf(file);
  if (!slots.ok) return failed({ reason: slots.error });
  if (slots.value.some(({ vaultId }) => vaultId !== header.vaultId)) return failed({ reason: "wrong" });
  const opened = await openBackup(file, keys);
  return opened.ok ? opened : failed({ reason: opened.error });
}

/** The vault that is open here. */
interface Here {
  readonly header: VaultHeader;
  readonly keys: Keys;
  readonly known: ReadonlyMap<Id, Known>;
}

/** Reads all of a backup, and compares it with the open vault where it is a backup of that. */
export async function readBackup(
  file: Bytes,
  { secret, besides }: ReadingBackup,
  here: Here | undefined,
): Promise<Result<ReadBackup, BackupError>> {
  const read = secret
    ? await openWithSecret(file, secret)
    : here
      ? await openWithKeys(file, here.header, here.keys)
      : failed<BackupError>({ reason: "locked" });
  if (!read.ok) return read;
  const { manifest, contents } = read.value;
  const isOurs = here?.header.vaultId === manifest.vaultId;
  return ok({ manifest, difference: here && isOurs ? differenceTo(contents, here.known, besides) : undefined });
}

/** A vault put on a device from a backup: the same ways in, and a name of its own for this copy. */
export interface OpenRestored {
  readonly manifest: Manifest;
  readonly header: VaultHeader;
  readonly keys: Keys;
  readonly known: ReadonlyMap<Id, Known>;
}

/** Opens a backup and puts all of it where there is no vault. Its records are handed over in lists once they are kept. */
export async function restoreInto(
  keeper: Pick<Keeper, "restore">,
  file: Bytes,
  secret: Secret,
  handOver: (list: Bytes) => Promise<void>,
): Promise<Result<OpenRestored, BackupError>> {
  const opened = await openWithSecret(file, secret);
  if (!opened.ok) return opened;
  const { manifest, contents, keys, slots } = opened.value;
  const { vaultId, epoch, headerVersion } = manifest;
  const header = newHeader({ vaultId, version: headerVersion + 1, epoch, slots });
  const kept = await keeper.restore(header, await sealAll(contents, header, manifest.sequence + 1, keys));
  if (!kept.ok) return kept;
  const present = contents.filter(({ removed }) => !removed);
  for (let at = 0; at < present.length; at += recordsAtATime)
    await handOver(listOf(present.slice(at, at + recordsAtATime).map((each) => utf8(JSON.stringify(each)))));
  return ok({ manifest, header, keys, known: new Map(contents.map((each) => [each.id, knownFrom(each)])) });
}

/** By what a record’s name can tell: which revision of it, and by which device. Records of one type may be left out. */
function differenceTo(
  contents: readonly Content[],
  here: ReadonlyMap<Id, Known>,
  besides: number | undefined,
): BackupDifference {
  const count = { same: 0, newerHere: 0, otherInBackup: 0 };
  const inBackup = new Map(contents.map((each) => [each.id, each]));
  for (const id of new Set([...inBackup.keys(), ...here.keys()])) {
    const there = inBackup.get(id);
    const known = here.get(id);
    if ((there ?? known)?.type !== besides) count[standing(there, known?.newest)] += 1;
  }
  return count;
}

function standing(there: RevisionName | undefined, here: RevisionName | undefined): keyof BackupDifference {
  if (there === undefined) return "newerHere";
  if (here?.device !== there.device || here.revision < there.revision) return "otherInBackup";
  return here.revision === there.revision ? "same" : "newerHere";
}
