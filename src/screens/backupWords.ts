import type { BackupNow, ReadBackup } from "../records/backups.ts";

/** A vault holds more than records: children, people and settings are kept in the same way. */
export const itemsInWords = (count: number): string =>
  count === 1 ? "1 item" : `${count.toLocaleString("en-GB")} items`;

/** What is not in the last backup. */
export function standingInWords({ changed, standing }: BackupNow): string {
  if (standing === "nothing") return "There is nothing to keep yet.";
  if (changed === 0) return "Nothing has changed since.";
  return `${itemsInWords(changed)} ${changed === 1 ? "is" : "are"} only on this device.`;
}

type Difference = NonNullable<ReadBackup["difference"]>;

/** How a backup stands to what is here. */
export function differenceInWords({ newerHere, otherInBackup }: Difference): string {
  const said = [
    newerHere > 0
      ? `${itemsInWords(newerHere)} ${newerHere === 1 ? "has" : "have"} been added or changed here since`
      : "",
    otherInBackup > 0
      ? `${itemsInWords(otherInBackup)} in it ${otherInBackup === 1 ? "is" : "are"} newer than here, or of another device`
      : "",
  ].filter((part) => part !== "");
  return said.length === 0 ? "It is the same as what is here." : `${said.join(". ")}.`;
}
