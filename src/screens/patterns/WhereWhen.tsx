import { useMemo, useState } from "react";
import { atOwnPlaces } from "../../casefile/patterns/atOwnPlaces.ts";
import { type Cell, partInWords, placeInWords, whereWhen } from "../../casefile/patterns/whereWhen.ts";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon } from "../../ui/icons.ts";
import { useCaseFile } from "../workspace.tsx";
import { CellEntries } from "./CellEntries.tsx";
import { PatternsHeader } from "./PatternsHeader.tsx";
import { usePeriod } from "./usePeriod.ts";
import { WhereWhenGrid } from "./WhereWhenGrid.tsx";
import "./patterns.css";

const cellInWords = ({ place, part }: Cell): string => `${placeInWords(place)}, ${partInWords(part).toLowerCase()}`;
const count = (cell: Cell): string => `${cell.facts.length} ${cell.facts.length === 1 ? "incident" : "incidents"}`;

/** Places of the school against the time of day: one sentence, the grid, the same as a table. */
export function WhereWhen() {
  const { facts, period, onPeriod } = usePeriod();
  const own = atOwnPlaces(useCaseFile());
  const grid = useMemo(() => whereWhen(facts, ({ fileId }) => own.get(fileId)), [facts, own]);
  const [chosen, setChosen] = useState<Pick<Cell, "place" | "part">>();
  const cell = grid.cells.find(({ place, part }) => place === chosen?.place && part === chosen.part);
  const [first] = grid.most;
  return (
    <div className="stack stack-loose">
      <PatternsHeader
        at="/patterns/where"
        detail="Finished incidents by place and time of day, for deciding who stands where."
        period={period}
        onPeriod={onPeriod}
      />
      {grid.cells.length === 0 ? (
        <Card>
          <EmptyState icon={ClockIcon} title="No incidents in this time" />
        </Card>
      ) : (
        <>
          <p>
            {first === undefined
              ? "No place has more than one incident at the same time of day."
              : `Most often: ${grid.most.slice(0, 3).map(cellInWords).join("; ")} (${count(first)}${grid.most.length > 1 ? " each" : ""}).`}
          </p>
          <WhereWhenGrid grid={grid} chosen={cell} onChoose={setChosen} />
          {cell && <CellEntries title={`${cellInWords(cell)}: ${count(cell)}`} facts={cell.facts} />}
          <Disclosure summary="The same as a table">
            <DataTable
              caption="Incidents by place and time of day"
              rows={grid.cells}
              rowKey={({ place, part }) => `${place} ${part}`}
              columns={[
                { key: "place", header: "Place", cell: ({ place }) => placeInWords(place), isRowHeader: true },
                { key: "part", header: "Time of day", cell: ({ part }) => partInWords(part) },
                { key: "count", header: "Incidents", cell: ({ facts: here }) => here.length, isNumber: true },
              ]}
            />
          </Disclosure>
        </>
      )}
    </div>
  );
}
