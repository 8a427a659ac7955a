import "./insights.css";
import { useState } from "react";
import { countedIn } from "../../casefile/insights/counted.ts";
import {
  type Breakdown,
  breakdownsOf,
  comparedWith,
  smallNumbers,
  type View,
} from "../../casefile/insights/figures.ts";
import type { Period } from "../../casefile/terms.ts";
import { periodNow } from "../../records/insights.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { ChartIcon } from "../../ui/icons.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { Figures } from "./Figures.tsx";
import { Measures } from "./Measures.tsx";
import { Overall } from "./Overall.tsx";
import { PeriodChoice } from "./PeriodChoice.tsx";
import { Reports } from "./Reports.tsx";
import { TableFile } from "./TableFile.tsx";

/** What the school's records count to, term on term. */
export function Insights() {
  const file = useCaseFile();
  const now = periodNow(useWorkspace());
  const [period, setPeriod] = useState<Period>(now);
  const [view, setView] = useState<View>("true");
  const [first = period, ...others] = comparedWith(period);
  const breakdowns = breakdownsOf(file, period, view);
  const isEmpty = countedIn(file).length === 0;
  return (
    <div className="insights stack stack-loose">
      <PageHeader
        title="Insights"
        detail="What your records count to, term on term. Facts to ask questions of, never a score."
      />
      {isEmpty ? (
        <Card>
          <EmptyState icon={ChartIcon} title="Nothing to count yet">
            <p>
              Figures come from finished records: what kind of behaviour, where, how it came to light, which route was
              taken, and how soon the school acted. Finish an incident record and it is counted here.
            </p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <Card>
            <div className="insight-choices">
              <PeriodChoice now={now} period={period} onChange={setPeriod} />
              <FieldGroup label="Numbers">
                <RadioList<View>
                  value={view}
                  onChange={(chosen) => chosen !== "" && setView(chosen)}
                  options={[
                    { value: "true", label: "As they are" },
                    { value: "published", label: "As governors see them" },
                  ]}
                  layout="pills"
                />
              </FieldGroup>
            </div>
            <p className="muted">
              {view === "true"
                ? "True numbers, small ones too, from your own records on this unlocked device. What is made for governors always leaves small numbers out."
                : smallNumbers}
            </p>
          </Card>
          <Overall columns={[first, ...others]} view={view} />
          <Measures columns={[first, ...others]} view={view} />
          {breakdowns
            .filter(({ rows }) => rows.length > 0)
            .map((breakdown) => (
              <Figures key={breakdown.id} breakdown={breakdown} columns={[first, ...others]} />
            ))}
          <NotBrokenDown breakdowns={breakdowns.filter(({ rows }) => rows.length === 0)} />
          <TableFile period={period} view={view} />
        </>
      )}
      <Reports period={period} />
    </div>
  );
}

/** What there is nothing to show of, said once for all of it. */
function NotBrokenDown({ breakdowns }: { readonly breakdowns: readonly Breakdown[] }) {
  const [one] = breakdowns;
  if (one === undefined) return null;
  return (
    <Card title="Not broken down">
      <p>{one.sentence}</p>
      <p className="muted">{breakdowns.map(({ title }) => title).join(" · ")}</p>
    </Card>
  );
}
