import { useLocation } from "wouter";
import { confidenceInWords, shareOf } from "../../casefile/confidence/figure.ts";
import type { Confidence } from "../../casefile/entities.ts";
import {
  howItIsCounted,
  noFigure,
  nothingWeak,
  surveyLimits,
  surveyName,
  surveySource,
} from "../../records/confidencePapers.ts";
import {
  nextSteps,
  type PartResult,
  publishedInWords,
  type ResultRow,
  resultsOf,
  roundName,
} from "../../records/confidenceResults.ts";
import { roleIn } from "../../records/workspace.ts";
import { type Bar, BarChart } from "../../ui/BarChart.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { GuidanceIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { useWorkspace } from "../workspace.tsx";

/** As many rounds as a picture can compare; the table has more. */
const inPicture = 3;
const inTable = 6;

/** What the rounds say, part by part, as a picture and as a table, beside a survey. `rounds`: closed ones, the newest first. */
export function Results({ rounds }: { readonly rounds: readonly [Confidence, ...Confidence[]] }) {
  const results = resultsOf(rounds);
  const buts = results.flatMap(({ rows }) => rows).filter(({ published }) => published?.but !== undefined);
  return (
    <>
      <NextSteps results={results} />
      {results.map((each) => (
        <PartCard key={each.part.id} result={each} rounds={rounds} />
      ))}
      <Card title="How to read this">
        <p>{howItIsCounted}</p>
        <p>The outlined bars are of a survey of 2017. {surveySource}</p>
        <ul className="confidence-lines">
          {surveyLimits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
          {buts.map(({ item, published }) => (
            <li key={item.key}>
              {item.short}: {published?.but}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

function NextSteps({ results }: { readonly results: readonly PartResult[] }) {
  const [, go] = useLocation();
  const steps = nextSteps(results);
  // The keys of a head do not open where most of these are done.
  const leads = roleIn(useWorkspace()) !== "head";
  return (
    <Card title="What could come next" flush={steps.length > 0}>
      {steps.length === 0 ? (
        <p>{nothingWeak}</p>
      ) : (
        <List label="What could come next">
          {steps.map(({ lead: { title, detail, href }, because }) => (
            <ListRow
              key={title}
              icon={GuidanceIcon}
              title={title}
              detail={`${detail} Because of: ${because.join("; ")}.`}
              {...(leads && { href, onOpen: () => go(href) })}
            />
          ))}
        </List>
      )}
    </Card>
  );
}

interface PartProps {
  readonly result: PartResult;
  readonly rounds: readonly Confidence[];
}

function PartCard({ result: { part, rows }, rounds }: PartProps) {
  const columns = rounds.slice(0, inTable);
  return (
    <Card title={part.title}>
      <p className="muted">How many {part.counts}.</p>
      <div className="confidence-pictures">
        {rows.map((row) => (
          <div key={row.item.key} className="confidence-picture">
            <h3>{row.item.short}</h3>
            <BarChart label={`${row.item.short}: how many ${part.counts}`} bars={barsOf(row, rounds)} most={100} />
          </div>
        ))}
      </div>
      <DataTable
        caption={`Table: ${part.title} How many ${part.counts}`}
        hidesCaption
        columns={[
          { key: "what", header: "Asked about", isRowHeader: true, cell: ({ item }: ResultRow) => item.short },
          ...columns.map(
            (round, index): Column<ResultRow> => ({
              key: round.id,
              header: `${roundName(round)}, ${round.people} people`,
              cell: ({ figures }) => figures[index] && confidenceInWords(figures[index]),
            }),
          ),
          {
            key: "survey",
            header: surveyName,
            cell: ({ published }) => (published === undefined ? noFigure : publishedInWords(published)),
          },
        ]}
        rows={rows}
        rowKey={({ item }) => item.key}
      />
    </Card>
  );
}

const barsOf = ({ figures, published }: ResultRow, rounds: readonly Confidence[]): readonly Bar[] => [
  ...rounds.slice(0, inPicture).flatMap((round, index) => {
    const figure = figures[index];
    return figure === undefined
      ? []
      : [{ key: round.id, label: roundName(round), value: shareOf(figure), words: confidenceInWords(figure) }];
  }),
  ...(published === undefined
    ? []
    : [
        {
          key: "survey",
          label: `${surveyName}, ${published.who === "education" ? "education" : "all services"}`,
          value: published.percent,
          words: `${published.percent}%`,
          isBeside: true,
        },
      ]),
];
