import type { Id } from "../../lib/ids.ts";
import { failed, ok, type Result } from "../../lib/result.ts";
import type { BackupError, Bringing, ComparedBackup, ReadingBackup, Side, Snapshot } from "../api.ts";
import { type Bytes, textOf, utf8 } from "../bytes.ts";
import { isLogType } from "../compartments.ts";
import { type Content, unseal } from "../envelope.ts";
import { listsOf, recordsAtATime } from "../handing-over.ts";
import type { VaultHeader } from "../header.ts";
import type { Keeper } from "../keeper.ts";
import type { Keys } from "../keys.ts";
import { headOf, type Writable } from "../open.ts";
import { type Opened, openRecords, sealAll } from "../records.ts";
import type { SnapshotPlace } from "../snapshot-place.ts";
import { keepSnapshot } from "../snapshots.ts";
import { keptApart } from "./keptApart.ts";
import type { Lines } from "./lines.ts";
import { type Compared, chosen, compareRecords, countStandings, usualSide } from "./standing.ts";
import { openForHere, typesIn } from "./verbs.ts";

type HandOver = (list: Bytes) => Promise<void>;

/** Sets a backup of this vault beside what is here, and hands over what differs. */
export async function compareBackup(
  file: Bytes,
  { secret, besides = [], countsOnly = false }: ReadingBackup,
  at: Writable,
  handOver: HandOver,
): Promise<Result<Omit<ComparedBackup, "different">, BackupError>> {
  const read = await beside(file, secret, at);
  if (!read.ok) return read;
  const { manifest, contents, all } = read.value;
  const records = all.filter(({ type }) => !isLogType(type));
  const different = countsOnly ? [] : records.filter(({ standing }) => standing !== "same");
  for (let from = 0; from < different.length; from += recordsAtATime)
    for (const list of listsOf(different.slice(from, from + recordsAtATime).map(toJson))) await handOver(list);
  return ok({ manifest, types: typesIn(contents), difference: countStandings(records, besides) });
}

/** As a `DifferentRecord`. */
const toJson = ({ id, type, standing, there }: Compared): Bytes =>
  utf8(JSON.stringify({ id, type, standing, inBackup: there?.body ?? null }));

/** What has become of the vault after a backup was brought in. */
interface Done {
  readonly changed: number;
  readonly snapshot: Snapshot | undefined;
  readonly opened: Opened;
}

/** Joins a backup with what is here, or puts it in its place: snapshot, then one save, then everything handed over again. */
export async function bringBackup(
  file: Bytes,
  bringing: Bringing,
  at: Writable,
  place: () => Promise<SnapshotPlace>,
  handOver: HandOver,
): Promise<Result<Done, BackupError>> {
  const { keeper, header, open } = at;
  const { keys } = open;
  const read = await beside(file, bringing.secret, at);
  if (!read.ok) return read;
  const planned = plan(read.value.all, bringing, header.deviceId);
  if (!planned.ok) return planned;
  const { contents, changed } = planned.value;
  const here = { contents: keeper.contents(), header, keys, log: headOf(open.log) };
  const kept = changed === 0 ? ok(undefined) : await keepSnapshot(await place(), here, bringing.reason, bringing.now);
  if (!kept.ok) return kept;
  if (contents.length > 0) {
    const saved = await keeper.keepEnvelopes(await sealAll(contents, header, keeper.nextSequence(), keys));
    if (!saved.ok) return saved;
  }
  const opened = await openRecords(keeper.contents().envelopes.values(), new Map(), header, keys, handOver);
  return ok({ changed, snapshot: kept.value, opened });
}

async function beside(
  file: Bytes,
  secret: ReadingBackup["secret"],
  { keeper, header, open: { keys, known } }: Writable,
): Promise<Result<Lines & { readonly all: readonly Compared[] }, BackupError>> {
  const read = await openForHere(file, secret, header, keys);
  if (!read.ok) return read;
  const here = await contentsHere(keeper, header, keys);
  const types = new Map([...known].map(([id, { type }]) => [id, type] as const));
  const contents = keptApart(read.value.contents, read.value.members, header.members, types);
  return ok({ manifest: read.value.manifest, contents, all: compareRecords(contents, here, known) });
}

/** Everything that can be read here. */
async function contentsHere(keeper: Keeper, { vaultId }: VaultHeader, keys: Keys): Promise<ReadonlyMap<Id, Content>> {
  const found = new Map<Id, Content>();
  const all = [...keeper.contents().envelopes.values()];
  for (let from = 0; from < all.length; from += recordsAtATime) {
    const some = all.slice(from, from + recordsAtATime);
    for (const unsealed of await Promise.all(some.map((each) => unseal(each, vaultId, keys))))
      if (unsealed) found.set(unsealed.head.id, JSON.parse(textOf(unsealed.json)));
  }
  return found;
}

/** What is to be saved, or the first record of which nobody has said which side stands. */
function plan(
  all: readonly Compared[],
  { how, choices, besides = [] }: Bringing,
  device: Id,
): Result<{ readonly contents: readonly Content[]; readonly changed: number }, BackupError> {
  // The log is never taken back: chains of two devices lie side by side.
  const isMerged = (type: number) => besides.includes(type) || isLogType(type);
  const sideOf = ({ id, type, standing }: Compared): Side | undefined => {
    if (isMerged(type)) return usualSide[standing] ?? "here";
    return how === "replace" ? "backup" : (choices[id] ?? usualSide[standing]);
  };
  const contents: Content[] = [];
  let changed = 0;
  for (const each of all) {
    const side = sideOf(each);
    if (side === undefined) return failed({ reason: "undecided", id: each.id });
    const content = chosen(each, side, device);
    if (content === undefined) continue;
    contents.push(content);
    if (each.standing !== "same" && !isMerged(each.type)) changed += 1;
  }
  return ok({ contents, changed });
}
