import type { Document } from "../../src/documents/blocks.ts";
import { referralDocument } from "../../src/pack/referral/document.ts";
import { namesIn } from "../../src/pack/referral/examples/example.ts";
import { primaryPair } from "../../src/pack/referral/examples/primary-pair.ts";

/** As many lines of chronology as fill the twelve pages. */
const chronologyLength = 14;

/** The pack's referral of a child in primary school, with a long chronology and the meetings as annexes: 12 pages. */
export function twelvePages(): Document {
  const lines = primaryPair.answers.chronology ?? [];
  const chronology = Array.from({ length: chronologyLength }, (_, i) => ({
    ...lines[i % lines.length],
    itemId: `line-${i + 1}`,
  }));
  return {
    title: referralDocument.title,
    marking: "CONFIDENTIAL · CHILD PROTECTION",
    school: "Larchwood Primary School",
    reference: "Referral 0007 · version 1",
    isDraft: false,
    dated: "22 November 2026",
    blocks: referralDocument.build(
      { ...primaryPair.answers, annexes: ["chronology", "meetings"], chronology },
      { names: namesIn(primaryPair), today: "2026-11-22", version: 1 },
    ),
  };
}
