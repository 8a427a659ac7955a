import type { Id } from "../../lib/ids.ts";
import { sourceLabel } from "../carry.ts";
import type { CaseFile } from "../casefile.ts";
import type { Received } from "../entities.ts";
import { type ChronologyLine, exactly } from "./line.ts";
import { significanceOf } from "./significance.ts";

/**
 * What came from a child’s school before, line by line beside what this school wrote, and when it came. The lines stay as they
 * were made there: who entered what and when is that school’s to say. What came a second time, in a newer file from that school,
 * stands once.
 */
export function receivedLines(file: CaseFile, childId: Id): readonly ChronologyLine[] {
  const seen = new Set<string>();
  const isNew = (from: string, line: Received["lines"][number]): boolean => {
    const key = JSON.stringify([from, line]);
    return !seen.has(key) && seen.add(key).has(key);
  };
  return [...file.received.values()]
    .filter((pack) => pack.childId === childId)
    .toSorted((a, b) => a.receivedAt.localeCompare(b.receivedAt))
    .flatMap((pack) => linesOfPack(file, pack, isNew));
}

function linesOfPack(
  file: CaseFile,
  pack: Received,
  isNew: (from: string, line: Received["lines"][number]) => boolean,
): readonly ChronologyLine[] {
  const reference = `File from ${pack.from}`;
  const came = exactly(pack.receivedAt) ?? { precision: "exact", date: pack.receivedAt };
  const ofPack = {
    kind: "received",
    reference,
    label: sourceLabel(reference, pack.receivedAt.slice(0, 10)),
    basis: ["document"],
    reason: "",
    outcome: "",
    role: undefined,
    level: undefined,
    agencies: ["otherAgency"],
    isLower: false,
    significance: significanceOf(file, pack.id, "received"),
    entered: { at: pack.receivedAt, writtenAt: undefined, late: undefined, lateReason: "" },
    amended: [],
    fileId: pack.id,
  } as const;
  const before = pack.lines.flatMap((line, index): readonly ChronologyLine[] => {
    if (!isNew(pack.from, line)) return [];
    const { when, what, source, words, action } = line;
    const path = `lines/${index + 1}`;
    const said = source.trim();
    const from = said === "" ? reference : `${said} (${reference})`;
    return [{ ...ofPack, id: `${pack.id}/${path}`, path, when, what, source: from, words, action }];
  });
  const path = "receivedAt";
  const what = `The child protection file from ${pack.from} was received.`;
  return [
    ...before,
    { ...ofPack, id: `${pack.id}/${path}`, path, when: came, what, source: reference, words: "", action: "" },
  ];
}
