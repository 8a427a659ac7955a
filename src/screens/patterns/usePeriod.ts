import { useMemo, useState } from "react";
import { type Fact, factsOf } from "../../casefile/patterns/facts.ts";
import { firstDayOf, type Period } from "../../casefile/patterns/period.ts";
import { localDate } from "../../lib/dates.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** How far back a page looks, and what happened since. */
export function usePeriod() {
  const file = useCaseFile();
  const today = localDate(useWorkspace().now());
  const [period, onPeriod] = useState<Period>("year");
  const facts = useMemo((): readonly Fact[] => {
    const from = firstDayOf(period, today);
    return factsOf(file).facts.filter(({ day }) => day >= from);
  }, [file, period, today]);
  return { facts, today, period, onPeriod };
}
