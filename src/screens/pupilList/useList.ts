import { useEffect, useState } from "react";
import type { DateOrder } from "../../casefile/pupils/birthDates.ts";
import type { Columns, Layout } from "../../casefile/pupils/columns.ts";
import { hasNames } from "../../casefile/pupils/columns.ts";
import type { Encoding } from "../../casefile/pupils/decode.ts";
import { type ListRows, rowsOf, understand } from "../../casefile/pupils/list.ts";
import type { Matched } from "../../casefile/pupils/match.ts";
import { localDate } from "../../lib/dates.ts";
import { inSlices } from "../../lib/slices.ts";
import { useWorkspace } from "../workspace.tsx";

/** A list as it was read, before anybody has said what its columns hold. */
export interface OpenList extends ListRows {
  readonly layout: Layout;
  readonly encoding: Encoding;
  readonly looksBroken: boolean;
}

/** Reads the rows of a list, a slice at a time. */
export const readRows = (text: string, layout: Layout): Promise<ListRows | undefined> => inSlices(rowsOf(text, layout));

/** What every row comes to; undefined while that is being worked out, and where no column holds a name. */
export function useMatched(list: OpenList, columns: Columns, order: DateOrder): Matched | undefined {
  const workspace = useWorkspace();
  const [found, setFound] = useState<{ readonly of: readonly unknown[]; readonly matched: Matched }>();
  useEffect(() => {
    if (!hasNames(columns)) return;
    const stop = new AbortController();
    const { children } = workspace.caseFile.get();
    const work = understand(list.rows, columns, order, children.values(), localDate(workspace.now()));
    void inSlices(work, stop.signal).then((matched) => {
      if (matched && !stop.signal.aborted) setFound({ of: [list, columns, order], matched });
    });
    return () => stop.abort();
  }, [workspace, list, columns, order]);
  const isCurrent = found?.of.every((each, index) => each === [list, columns, order][index]);
  return isCurrent && hasNames(columns) ? found?.matched : undefined;
}
