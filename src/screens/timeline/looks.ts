import type { ChronologyLine } from "../../casefile/chronology/line.ts";
import type { LineKind } from "../../casefile/chronology/words.ts";
import type { Tone } from "../../ui/Tag.tsx";

/** The shape beside a line. The words of its tag say the same. */
export const markOf: Readonly<Record<LineKind, "diamond" | "square" | "dot" | "ring">> = {
  incident: "diamond",
  shortNote: "ring",
  note: "ring",
  statement: "diamond",
  decision: "dot",
  contact: "dot",
  advice: "dot",
  judgement: "dot",
  agency: "square",
  plan: "dot",
  referral: "square",
  action: "dot",
  addendum: "ring",
  closing: "dot",
  received: "ring",
};
export const toneOf: Readonly<Partial<Record<LineKind, Tone>>> = {
  agency: "red",
  referral: "red",
  statement: "amber",
  plan: "green",
  received: "green",
};

/** Where a line is opened: its record, or the pack it came in. */
export const hrefOfLine = ({ kind, fileId }: Pick<ChronologyLine, "kind" | "fileId">): string =>
  kind === "received" ? `/received/${fileId}` : `/file/${fileId}`;
