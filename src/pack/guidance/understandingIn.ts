import { type Block, bullets, facts, heading, notice, paragraph } from "../../documents/blocks.ts";
import { type IsoDate, longDate } from "../../lib/dates.ts";
import type { Nation, Source, SourceId } from "../statutory/sources.ts";
import { draftIn, oldInWords } from "./document.ts";
import { inNation, sourcesHere } from "./nation.ts";
import { type Part, understanding } from "./understanding.ts";

/** The page as it reads in one nation. */
export interface UnderstandingHere {
  readonly nation: Nation;
  readonly title: string;
  readonly gist: string;
  readonly lastChecked: IsoDate;
  readonly parts: readonly Part[];
  readonly sources: readonly (Source & { readonly id: SourceId })[];
}

export function understandingIn(nation: Nation): UnderstandingHere {
  const said = (text: string) => inNation(text, nation);
  const { title, gist, lastChecked, parts, sources } = understanding;
  return {
    nation,
    title,
    gist,
    lastChecked,
    parts: parts.map(({ lead, lines, rows, ...part }: Part) => ({
      ...part,
      ...(lead !== undefined && { lead: said(lead) }),
      ...(lines && { lines: lines.map(said) }),
      ...(rows && { rows: rows.map(([term, says]) => [term, said(says)] as const) }),
    })),
    sources: sourcesHere(sources, nation),
  };
}

/** The page on paper. */
export function understandingBlocks(here: UnderstandingHere, today: IsoDate): readonly Block[] {
  const [draft, old] = [draftIn(here), oldInWords({ ...here, ask: [], called: "This page" }, today)];
  return [
    paragraph(here.gist),
    ...here.parts.flatMap(({ title, lead, rows, lines }): readonly Block[] => [
      heading(2, title),
      ...(lead === undefined ? [] : [paragraph(lead)]),
      ...(rows === undefined ? [] : [facts(rows.map(([label, value]) => ({ label, value })))]),
      ...(lines === undefined ? [] : [bullets(lines.map((text) => ({ text })))]),
    ]),
    heading(2, "What it rests on"),
    paragraph(
      `Our own words, which stand for no text of these works: ${here.sources.map(({ title }) => title).join("; ")}. Last checked ${longDate(here.lastChecked)}.`,
    ),
    ...(draft === undefined ? [] : [notice("warning", draft)]),
    ...(old === undefined ? [] : [notice("warning", old)]),
  ];
}
