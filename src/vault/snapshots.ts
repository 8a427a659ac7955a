import { failed, ok, type Result } from "../lib/result.ts";
import { type BackupError, type Manifest, type Snapshot, type SnapshotReason, snapshotReasons } from "./api.ts";
import { sameBytes } from "./bytes.ts";
import type { Contents } from "./contents.ts";
import { errorName, isFull } from "./failure.ts";
import type { VaultHeader } from "./header.ts";
import type { Keys } from "./keys.ts";
import type { SnapshotPlace } from "./snapshot-place.ts";

// Whole backups that stay on this device, made before something is done that changes many records at once. They are ordinary backup
// files: whatever opens a backup opens them, and they can be saved as one.

const hour = 3_600_000;
/** So long the way back is offered, and nothing is taken away. */
const undoFor = 24 * hour;
const mostKept = 3;
/** What was disposed of on purpose is not to live on in here. */
const longestKept = 30 * 24 * hour;

/** Makes a backup of all that is here, keeps it, and reads it back. What follows must not begin before this is `ok`. */
export async function keepSnapshot(
  place: SnapshotPlace,
  here: {
    readonly contents: Contents;
    readonly header: VaultHeader;
    readonly keys: Keys;
    readonly log: Manifest["log"];
  },
  reason: SnapshotReason,
  now: string,
): Promise<Result<Snapshot, BackupError>> {
  const { backUp } = await import("./backup/verbs.ts");
  const made = await backUp(here.contents, here.header, here.keys, now, here.log);
  if (!made.ok) return made;
  const { file, manifest } = made.value;
  const snapshot = named({ at: now, reason, sequence: manifest.sequence, bytes: file.length });
  try {
    await place.write(snapshot.name, file);
    if (!sameBytes(await place.read(snapshot.name), file)) throw new DOMException("", "DataError");
    return ok(snapshot);
  } catch (error) {
    await place.remove(snapshot.name).catch(() => undefined);
    return failed(isFull(error) ? { reason: "full" } : { reason: "storage", detail: errorName(error) });
  }
}

/** The newest first. What a crash left half-written, and what nobody needs any more, is taken away. */
export async function keptSnapshots(place: SnapshotPlace, now: string): Promise<readonly Snapshot[]> {
  const files = await place.list();
  const whole = files.flatMap(({ name, bytes }) => {
    const snapshot = snapshotCalled(name);
    return snapshot?.bytes === bytes ? [snapshot] : [];
  });
  // Of one minute, the later save is the newer.
  const newestFirst = whole.sort((a, b) => b.at.localeCompare(a.at) || b.sequence - a.sequence);
  const kept = newestFirst.filter((each, at) => {
    const age = ageOf(each, now);
    return age < undoFor || (at < mostKept && age < longestKept);
  });
  const names = new Set(kept.map(({ name }) => name));
  for (const { name } of files) if (!names.has(name)) await place.remove(name).catch(() => undefined);
  return kept;
}

/** It is offered to put back what was there before. */
export const isWayBack = (snapshot: Snapshot, now: string): boolean =>
  snapshot.reason !== "format" && ageOf(snapshot, now) < undoFor;

/** By the clock on the wall, as everything else here: an hour more or less when the clocks change does no harm. */
const ageOf = ({ at }: Snapshot, now: string): number => Date.parse(`${now}Z`) - Date.parse(`${at}Z`);

/** The name says all that is to be known without a key; a file that is shorter than its name says was never finished. */
const named = (of: Omit<Snapshot, "name">): Snapshot => ({
  name: `${of.at.replace(":", ".")}_${of.reason}_${of.sequence}_${of.bytes}.age`,
  ...of,
});

const nameShape = /^(\d{4}-\d\d-\d\dT\d\d)\.(\d\d)_([a-z]+)_(\d+)_(\d+)\.age$/;

function snapshotCalled(name: string): Snapshot | undefined {
  const [, hours, minutes, why, sequence, bytes] = nameShape.exec(name) ?? [];
  const reason = snapshotReasons.find((each) => each === why);
  return reason && { name, at: `${hours}:${minutes}`, reason, sequence: Number(sequence), bytes: Number(bytes) };
}
