import type { CaseFile } from "../casefile/casefile.ts";
import type { DraftRecord, FinishedRecord } from "../casefile/entities.ts";
import { namedIn } from "../casefile/redaction/everybody.ts";
import { leaksIn, type Redactor, withoutFreeText } from "../casefile/redaction/redaction.ts";
import { textsOf } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { relevant } from "../engine/relevant.ts";
import type { AnyTemplate } from "../engine/template.ts";
import type { IsoDate } from "../lib/dates.ts";
import { blocksFor, builtWith, type Copy, documentAround, earlierEdition, keptBlocks, redactorOf } from "./copies.ts";
import { countingFor } from "./templates.ts";

/**
 * Names that a finished copy must not hold and does, in its text, its title or its file name. None in the school's own file.
 * What the document says of itself is no leak; what anybody wrote, in its answers or in an annex, is looked at word by word.
 */
export function leaksFrom(
  file: CaseFile,
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  text: string,
  today: IsoDate,
): readonly string[] {
  const redactor = redactorOf(file, template, record, copy);
  const { namesNobody = false } = copy.document;
  if (redactor.hidesNobody && !namesNobody) return [];
  const { answers } = relevant(template, record.answers);
  const empty = { ...record, answers: withoutFreeText(template, answers) };
  const earlier = earlierEdition(file, template, record, redactor);
  const counted = countingFor(template.id)?.figures(file, record.answers, today);
  const blocks = builtWith(redactor, template, empty, copy, today, { earlier, counted });
  // What was counted at finishing may name other places than today's; what anybody wrote stands there as facts.
  const keptFigures = namesNobody ? (keptBlocks(record, copy) ?? []).filter(({ kind }) => kind !== "facts") : [];
  const around = documentAround(file, record, copy, today, () => redactor);
  const fixed = textsOfDocument({ ...around, blocks: [...blocks, ...keptFigures] }).join("\n");
  const found = leaksIn(text, redactor, fixed);
  const more = namesNobody
    ? leaksIn(text, { hiddenIn: (each) => namedIn(file, each) }, fixed)
    : namedSince(file, template, record, copy, redactor, today);
  return [...new Set([...found, ...more])];
}

/**
 * Names in what a finished copy keeps and would say otherwise today: of a child who came into the case file afterwards, or whose
 * name was put right. There the document's own words excuse nothing: a child may be called Drew, or June.
 */
function namedSince(
  file: CaseFile,
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  redactor: Redactor,
  today: IsoDate,
): readonly string[] {
  const kept = keptBlocks(record, copy);
  if (kept === undefined) return [];
  const saysToday = new Set(blocksFor(file, template, record, copy, today).flatMap(textsOf));
  return kept
    .flatMap(textsOf)
    .filter((piece) => !saysToday.has(piece))
    .flatMap(redactor.hiddenIn);
}
