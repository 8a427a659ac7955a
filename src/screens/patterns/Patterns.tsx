import { useEffect, useMemo, useState } from "react";
import { grouped } from "../../casefile/casefile.ts";
import { standings } from "../../casefile/patterns/dismissals.ts";
import { factsOf } from "../../casefile/patterns/facts.ts";
import type { Finding } from "../../casefile/patterns/rule.ts";
import { rules } from "../../casefile/patterns/rules.ts";
import { findInSchool } from "../../records/schoolPatterns.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Field } from "../../ui/Field.tsx";
import { SearchIcon } from "../../ui/icons.ts";
import { Select } from "../../ui/Select.tsx";
import { Findings } from "../findings/Findings.tsx";
import { useCaseFile } from "../workspace.tsx";
import { PatternsHeader } from "./PatternsHeader.tsx";
import { usePeriod } from "./usePeriod.ts";

/** What stands out when the records of the whole school are read together, by rule. */
export function Patterns() {
  const { facts, today, period, onPeriod } = usePeriod();
  const file = useCaseFile();
  const found = useSchoolFindings(today);
  const [only, setOnly] = useState("");
  const byRule = useMemo(() => {
    const recent = new Set(facts.map(({ fileId }) => fileId));
    const shown = (found ?? []).filter((each) => each.facts.some((fileId) => recent.has(fileId)));
    return grouped(standings(file, shown), ({ finding }) => [finding.rule]);
  }, [found, facts, file]);
  const present = rules.filter(({ id }) => byRule.has(id));
  const isChosen = present.some(({ id }) => id === only);
  return (
    <div className="stack stack-loose">
      <PatternsHeader
        at="/patterns"
        detail="Facts to look at again. They are counted by rules that anybody can read; they judge nobody and put no child before another."
        period={period}
        onPeriod={onPeriod}
      />
      {found === undefined ? (
        <p role="status">Reading the records together…</p>
      ) : present.length === 0 ? (
        <Card>
          <EmptyState icon={SearchIcon} title="Nothing stands out">
            <p>No rule found anything that rests on a record of this time.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <Field label="Which rule">
            <Select
              value={isChosen ? only : ""}
              placeholder="All of them"
              options={present.map(({ id, title }) => ({ value: id, label: `${title} (${byRule.get(id)?.length})` }))}
              onChange={({ target }) => setOnly(target.value)}
            />
          </Field>
          {present
            .filter(({ id }) => !isChosen || id === only)
            .map(({ id, title }) => (
              <Findings key={id} title={title} standings={byRule.get(id) ?? []} isOfOneRule />
            ))}
        </>
      )}
    </div>
  );
}

/** What the rules find in the school; undefined until it is known. What was found before stands until there is something newer. */
function useSchoolFindings(today: string): readonly Finding[] | undefined {
  const facts = factsOf(useCaseFile());
  const [found, setFound] = useState<readonly Finding[]>();
  useEffect(() => {
    const stop = new AbortController();
    void findInSchool(facts, today, stop.signal).then((all) => {
      if (all !== undefined && !stop.signal.aborted) setFound(all);
    });
    return () => stop.abort();
  }, [facts, today]);
  return found;
}
