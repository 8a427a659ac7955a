import { type BackupStanding, backupStanding, lastBackup, unsavedSince } from "../casefile/backups.ts";
import { type EntityType, typeNumbers } from "../casefile/entities.ts";
import { localDate, localDateTime } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { BackupError, ComparedBackup, Manifest, ReadBackup, SaveError } from "../vault/api.ts";
import { largestBackup } from "../vault/backup/largest.ts";
import { placeOf } from "../vault/vaultPlace.ts";
import { kindUnder } from "./access.ts";
import { sha256 } from "./exportMark.ts";
import { fileNameIn } from "./practiceMark.ts";
import type { Workspace } from "./workspace.ts";

export type { BackupError, ComparedBackup, Manifest, ReadBackup };
export { largestBackup };

/** A backup that has been opened again and found whole, ready to be handed over. */
export interface ReadyBackup {
  readonly file: File;
  readonly manifest: Manifest;
  readonly fingerprint: string;
}

/** What the app writes down of a backup is no change that is missing in it. */
const besides = typeNumbers.backup;

/** Saves what is being typed, then makes a backup of everything. Never rejects. */
export async function makeBackup(workspace: Workspace): Promise<Result<ReadyBackup, BackupError>> {
  try {
    await workspace.settle();
    const made = await workspace.backups.backup(localDateTime(workspace.now()));
    if (!made.ok) return made;
    const { file, manifest } = made.value;
    const name = backupName(manifest);
    return ok({
      file: new File([file], name, { type: "application/octet-stream" }),
      manifest,
      fingerprint: await sha256(file),
    });
  } catch (error) {
    return failed(brokenDown(error));
  }
}

/** "vault-7K2Q-2026-11-28.age": tells two vaults and two days apart, and says nothing else. */
const backupName = ({ vaultId, madeAt }: Manifest): string => {
  const [own = ""] = vaultId.split("-").filter((part) => part !== "practice");
  return fileNameIn(placeOf(vaultId), `vault-${own.slice(0, 4).toUpperCase()}-${madeAt.slice(0, 10)}.age`);
};

const brokenDown = (error: unknown): BackupError => ({
  reason: "storage",
  detail: error instanceof Error ? error.name : "unknown",
});

/** Writes down that a backup was handed over, or that everything here came out of one. */
export const noteBackup = (
  workspace: Workspace,
  { manifest, fingerprint }: Pick<ReadyBackup, "manifest" | "fingerprint">,
): Promise<Result<null, SaveError>> =>
  workspace.commit(({ school, backups }) => {
    const isNoted = [...backups.values()].some((each) => each.fingerprint === fingerprint);
    if (school === undefined || isNoted) return [];
    const { madeAt: at, sequence, deviceId: device, records, log } = manifest;
    const noted = { at, by: school.me, sequence, device, records, fingerprint, ...(log && { log }) };
    return [{ put: { type: "backup", v: 2, id: newId(), ...noted } }];
  });

/**
 * Opens a backup with the keys that are open, and compares it with what is here. Of records nothing is changed; that it was
 * checked is written down with the backup. Never rejects.
 */
export async function checkBackup(
  workspace: Workspace,
  file: Uint8Array<ArrayBuffer>,
): Promise<Result<ComparedBackup, BackupError>> {
  try {
    const read = await workspace.backups.compareBackup(file, { besides: [besides], countsOnly: true });
    if (read.ok) await noteCheck(workspace, await sha256(file));
    return read;
  } catch (error) {
    return failed(brokenDown(error));
  }
}

/** Writes down that a backup was opened again, or read back from where it is kept. */
export const noteCheck = (workspace: Workspace, fingerprint: string): Promise<Result<null, SaveError>> =>
  workspace.commit(({ backups }) => {
    const noted = [...backups.values()].find((each) => each.fingerprint === fingerprint);
    return noted === undefined ? [] : [{ put: { ...noted, checkedAt: localDate(workspace.now()) } }];
  });

export interface BackupNow {
  readonly standing: BackupStanding;
  /** Records that were saved or removed since the last backup; all of them where there is none. */
  readonly changed: number;
}

/** How many of a kind are in a backup, as far as that can be told without reading it. */
export const countIn = ({ types }: Pick<ReadBackup, "types">, type: EntityType): number =>
  Object.entries(types).reduce((sum, [number, count]) => sum + (kindUnder(Number(number)) === type ? count : 0), 0);

/** How the records stand to the last backup. */
export async function backupNow({ caseFile, backups, now }: Workspace): Promise<BackupNow> {
  const file = caseFile.get();
  const changed = await backups.changedSince(lastBackup(file)?.sequence ?? 0, besides);
  return { standing: backupStanding(changed, unsavedSince(file), localDate(now())), changed };
}

/** Why a backup could not be made, opened or put here: what happened, what is safe, what to do. */
export function backupProblem(error: BackupError): string {
  switch (error.reason) {
    case "none":
      return "This is not a backup from Waymark, or its beginning was changed on its way. Nothing has been changed. Choose the file whose name has “vault-” in it and ends in “.age”.";
    case "tooLarge":
      return "This file is too large to be a backup. It was not read, and nothing has been changed.";
    case "newer":
      return "This backup was made by a newer Waymark. Nothing has been changed. Connect once to let Waymark update itself, then try again.";
    case "damaged":
      return "This backup is not whole: something in it was changed or is missing. Nothing has been taken from it, and nothing has been changed. Use another backup.";
    case "wrong":
      return "This is the backup of another vault. Nothing has been changed. A backup is checked on the device that it was made on, or put on a new device with its own passphrase.";
    case "practice":
      return "This is a backup of the practice school, and the people in it are invented. Nothing has been changed: it is never put among real records. Open it in the practice school, or choose another file.";
    case "real":
      return "This is a backup of real records, and this is the practice school. Nothing has been taken from it, and nothing has been changed. Leave the practice school first, then choose it again.";
    case "occupied":
      return "There are records on this device already, so nothing was put here. They are as they were.";
    case "part":
      return "A backup holds everything, so only somebody who opens everything can make, check or restore one. Nothing has been changed. Ask the safeguarding lead.";
    case "full":
      return "This device has no room left. Nothing has been changed. Free some space, then try again.";
    case "locked":
      return "Waymark is locked. Unlock it, then try again.";
    case "elsewhere":
      return "Waymark has been opened in another window, so it cannot be done here. Carry on in that window, or close it and reload this one.";
    case "undecided":
      return "Something was changed here meanwhile. Nothing has been taken from the backup yet. Look at what differs once more.";
    case "conflict":
    case "storage":
      return `This browser’s storage did not answer${error.reason === "storage" ? ` (${error.detail})` : ""}. Your records are safe. Try again; if it happens again, restart the browser.`;
  }
}
