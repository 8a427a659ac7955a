import type { SectionSummary } from "../engine/summary.ts";

/** One answer that reads differently in two versions. An empty side means that it was not there. */
export interface Difference {
  readonly section: string;
  /** The item's title before the question's, for answers inside a group. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

interface Line {
  readonly section: string;
  readonly label: string;
  readonly value: string;
}

/** What changed between two versions of a file, in the order of the newer one, with what was taken away last. */
export function compareVersions(
  before: readonly SectionSummary[],
  after: readonly SectionSummary[],
): readonly Difference[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const changed = [...now].flatMap(([path, { section, label, value }]): readonly Difference[] => {
    const was = old.get(path)?.value ?? "";
    return was === value ? [] : [{ section, label, before: was, after: value }];
  });
  const gone = [...old].flatMap(([path, { section, label, value }]): readonly Difference[] =>
    now.has(path) ? [] : [{ section, label, before: value, after: "" }],
  );
  return [...changed, ...gone];
}

/** Answered rows by a path that stays the same when items move. */
function linesOf(summary: readonly SectionSummary[]): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (const { title: section, parts } of summary)
    for (const part of parts) {
      if (!("items" in part)) {
        if (part.answered) lines.set(part.from.key, { section, label: part.label, value: part.value });
        continue;
      }
      for (const item of part.items)
        for (const { from, label, value, answered } of item.rows)
          if (answered)
            lines.set(`${part.groupKey}/${from.itemId ?? ""}/${from.key}`, {
              section,
              label: `${item.title}: ${label}`,
              value,
            });
    }
  return lines;
}
