import { emptyCaseFile, withEntities } from "../../src/casefile/casefile.ts";
import { chronologyOf } from "../../src/casefile/chronology/chronology.ts";
import { chronologyBlocks } from "../../src/casefile/chronology/document.ts";
import type { Document } from "../../src/documents/blocks.ts";
import { fileReference } from "../../src/records/copies.ts";
import { childOfLongHistory, inventedSchool, usualSchool } from "../fixtures/invented-school.ts";

const length = 300;

/** So many lines of the chronology of the child who has the long history, on pages on their side. */
export function longChronology(): Document {
  const file = withEntities(emptyCaseFile, inventedSchool(usualSchool));
  const lines = chronologyOf(file, childOfLongHistory(usualSchool), fileReference).slice(0, length);
  if (lines.length < length) throw new Error(`The chronology that is to have ${length} lines has ${lines.length}`);
  return {
    title: "Chronology",
    marking: "CONFIDENTIAL · CHILD PROTECTION",
    school: "An invented school",
    reference: "Chronology · full",
    isDraft: false,
    dated: "22 November 2026",
    orientation: "landscape",
    blocks: chronologyBlocks(lines, { view: "full" }, { child: "An invented child", detail: "" }),
  };
}
