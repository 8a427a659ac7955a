import { failed, ok, type Result } from "../../lib/result.ts";

/** The largest list that is read. A line of a pupil list is about a hundred bytes. */
export const largestList = 20_000_000;
export const tooLarge =
  "It is larger than 20 MB, and the list of a large school is a hundredth of that. Export only the columns that are needed.";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
export interface ListText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file in the encoding that it is most likely in: what its mark says, else UTF-8 where it is valid, else what
 * Windows writes. What is no text is refused, with what to do instead.
 */
export function decodeList(bytes: Uint8Array): Result<ListText, string> {
  if (bytes.length > largestList) return failed(tooLarge);
  const begins = (...start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0))
    return failed("This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV UTF-8”.");
  if (begins(0x25, 0x50, 0x44, 0x46)) return failed("This is a PDF. Export the list as a CSV file instead.");
  const encoding = encodingOf(bytes, begins);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === "") return failed("There is nothing in this file.");
  if (text.includes("\0")) return failed("This is not a list in words. Export it as a CSV file and choose that.");
  return ok({ text, encoding });
}

function encodingOf(bytes: Uint8Array, begins: (...start: readonly number[]) => boolean): Encoding {
  if (begins(0xff, 0xfe)) return "utf-16le";
  if (begins(0xfe, 0xff)) return "utf-16be";
  // Without a mark: every other byte of plain letters is nothing.
  const start = bytes.subarray(0, 1000);
  const nothings = (from: 0 | 1) => start.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (nothings(1) > start.length / 4) return "utf-16le";
  if (nothings(0) > start.length / 4) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** Letters that were read in the wrong encoding somewhere on the way: "ZoÃ«" for "Zoë", or the mark for what could not be read. */
export const hasBrokenLetters = (text: string): boolean =>
  /Ã[\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘-„†‡•…‰‹›€™]|â€|\uFFFD/.test(text);
