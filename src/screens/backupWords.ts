import type { BackupNow, ComparedBackup } from "../records/backups.ts";

/** A vault holds more than records: children, people and settings are kept in the same way. */
export const itemsInWords = (count: number): string =>
  count === 1 ? "1 item" : `${count.toLocaleString("en-GB")} items`;

/** What is not in the last backup. */
export function standingInWords({ changed, standing }: BackupNow): string {
  if (standing === "nothing") return "There is nothing to keep yet.";
  if (changed === 0) return "Nothing has changed since.";
  return `${itemsInWords(changed)} ${changed === 1 ? "is" : "are"} only on this device.`;
}

/** How a backup stands to what is here. */
export function differenceInWords(of: ComparedBackup["difference"]): string {
  const newerHere = of.onlyHere + of.newerHere + of.removedHere;
  const newerThere = of.onlyInBackup + of.newerInBackup + of.removedInBackup + of.unreadableHere;
  const said = [
    newerHere > 0
      ? `${itemsInWords(newerHere)} ${newerHere === 1 ? "has" : "have"} been added or changed here since`
      : "",
    newerThere > 0 ? `${itemsInWords(newerThere)} in it ${newerThere === 1 ? "is" : "are"} newer than here` : "",
    of.bothChanged > 0
      ? `${itemsInWords(of.bothChanged)} ${of.bothChanged === 1 ? "has" : "have"} been changed both here and there`
      : "",
  ].filter((part) => part !== "");
  return said.length === 0 ? "It is the same as what is here." : `${said.join(". ")}.`;
}
