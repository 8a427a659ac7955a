import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a file by their paths. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

/** A file of these parts; one that is undefined is left out. */
export const fileOfParts = (parts: Readonly<Record<string, string | undefined>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).flatMap(([path, xml]) => (xml === undefined ? [] : [[path, strToU8(xml)] as const])),
    ),
  );
