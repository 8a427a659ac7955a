import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { CaseFile } from "../casefile.ts";
import type { Received } from "../entities.ts";
import { type ChronologyLine, exactly } from "./line.ts";
import { significanceOf } from "./significance.ts";

/**
 * What came from a child’s school before, line by line beside what this school wrote, and when it came. The lines stay as they
 * were made there: who entered what and when is that school’s to say.
 */
export const receivedLines = (file: CaseFile, childId: Id): readonly ChronologyLine[] =>
  [...file.received.values()].filter((pack) => pack.childId === childId).flatMap((pack) => linesOfPack(file, pack));

function linesOfPack(file: CaseFile, pack: Received): readonly ChronologyLine[] {
  const label = `File from ${pack.from}, ${longDate(pack.receivedAt.slice(0, 10))}`;
  const came = exactly(pack.receivedAt) ?? { precision: "exact", date: pack.receivedAt };
  const ofPack = {
    kind: "received",
    label,
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
  const before = pack.lines.map(({ when, what, source, words, action }, index): ChronologyLine => {
    const path = `lines/${index + 1}`;
    const from = source.trim() === "" ? label : `${source.trim()} (${label})`;
    return { ...ofPack, id: `${pack.id}/${path}`, path, when, what, source: from, words, action };
  });
  const path = "receivedAt";
  const what = `The child protection file from ${pack.from} was received.`;
  return [
    ...before,
    { ...ofPack, id: `${pack.id}/${path}`, path, when: came, what, source: label, words: "", action: "" },
  ];
}
