import { type FilePart, fileParts, type ReaderWays, readerWays } from "../../pack/words/readers.ts";
import { copyReasons, requestReasons, type WithholdingReason } from "../../pack/words/withholding.ts";
import type { Reader } from "../entities.ts";

export type { FilePart, ReaderWays };
export { fileParts };

/** Who may get a copy of one child’s file. */
export type FileReader = Exclude<Reader, "governors">;
const ways: Readonly<Record<FileReader, ReaderWays>> = readerWays;

export const fileReaders: readonly FileReader[] = Object.keys(ways) as readonly FileReader[];
export const waysOf = (reader: FileReader): ReaderWays => ways[reader];

/** Parts that a reader may get, in the order in which they are printed. */
export const partsFor = (reader: FileReader): readonly FilePart[] => {
  const { usually, mayAdd } = waysOf(reader);
  return (Object.keys(fileParts) as readonly FilePart[]).filter(
    (part) => usually.includes(part) || mayAdd.includes(part),
  );
};

/** Why a piece of text may be withheld from a reader, in plain words. */
export const reasonsFor = (reader: FileReader): readonly WithholdingReason[] =>
  Object.values(reader === "subject" ? requestReasons : copyReasons);
