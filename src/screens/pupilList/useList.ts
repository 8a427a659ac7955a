import { useEffect, useState } from "react";
import type { DateOrder } from "../../casefile/pupils/birthDates.ts";
import { type Columns, hasNames } from "../../casefile/pupils/columns.ts";
import type { ListSource, OpenList, Understood } from "../../casefile/pupils/list.ts";
import { localDate } from "../../lib/dates.ts";
import { understandList } from "../../records/listReading.ts";
import { useWorkspace } from "../workspace.tsx";

/** A list that opens, with what it was read from: each question about it is answered from there. */
export interface ChosenList extends OpenList {
  readonly source: ListSource;
}

/** "stopped": it took too long, or could not be worked out. */
type Answer = Understood | "stopped";

/** What every row comes to. `before` is the last answer, which stays while the next is worked out. */
export function useUnderstood(
  { source }: ChosenList,
  columns: Columns,
  order: DateOrder | undefined,
): { readonly now: Answer | undefined; readonly before: Answer | undefined } {
  const workspace = useWorkspace();
  const [found, setFound] = useState<{ readonly of: readonly unknown[]; readonly answer: Answer }>();
  useEffect(() => {
    if (!hasNames(columns)) return;
    const stop = new AbortController();
    const children = [...workspace.caseFile.get().children.values()];
    void understandList(stop.signal, source, { columns, order }, children, localDate(workspace.now())).then((read) => {
      if (!stop.signal.aborted) setFound({ of: [source, columns, order], answer: read.ok ? read.value : "stopped" });
    });
    return () => stop.abort();
  }, [workspace, source, columns, order]);
  const isCurrent = hasNames(columns) && found?.of.every((each, index) => each === [source, columns, order][index]);
  return { now: isCurrent ? found?.answer : undefined, before: found?.answer };
}
