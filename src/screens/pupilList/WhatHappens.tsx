import { useState } from "react";
import type { Matched } from "../../casefile/pupils/match.ts";
import type { Chosen } from "../../records/importing.ts";
import { Button } from "../../ui/Button.tsx";
import { type Choice, chosenFrom, knownIn, yearsIn } from "./choice.ts";
import { DifferentHere } from "./DifferentHere.tsx";
import { EveryRow } from "./EveryRow.tsx";
import { children } from "./listWords.ts";
import { NotOnList } from "./NotOnList.tsx";
import { PerhapsHere } from "./PerhapsHere.tsx";
import { WhomToImport } from "./WhomToImport.tsx";

/** More than the largest school needs here. */
const mostAdded = 3_000;

interface Props {
  readonly matched: Matched;
  readonly onImport: (chosen: Chosen) => void;
}

/** What would come of a list, and what of it is wanted. */
export function WhatHappens({ matched, onImport }: Props) {
  const { findings, notOnList } = matched;
  const [choice, setChoice] = useState<Choice>(() => ({
    whom: findings.some(({ kind }) => kind === "same") ? "here" : "new",
    years: [...yearsIn(matched).keys()],
    ticked: new Set(),
    answers: new Map(),
  }));
  const known = knownIn(matched, choice);
  const chosen = chosenFrom(matched, choice);
  const left = findings.filter(({ kind }) => kind === "twice" || kind === "unreadable");
  const toDo = [
    ...(chosen.add.length > 0 ? [`Import ${children(chosen.add.length)}`] : []),
    ...(chosen.change.length > 0
      ? [`${chosen.add.length > 0 ? "and change" : "Change"} ${children(chosen.change.length)}`]
      : []),
  ].join(" ");
  return (
    <>
      <WhomToImport matched={matched} choice={choice} onChoice={setChoice} />
      <PerhapsHere questions={findings.filter((each) => each.kind === "ask")} choice={choice} onChoice={setChoice} />
      <DifferentHere known={known} choice={choice} onChoice={setChoice} />
      <EveryRow
        title={
          left.length === 1 ? "1 line is not imported" : `${left.length.toLocaleString("en-GB")} lines are not imported`
        }
        findings={left}
        choice={choice}
      />
      <EveryRow title="Every line" findings={findings} choice={choice} />
      <NotOnList missing={notOnList} />
      <div className="cluster">
        {chosen.add.length > mostAdded ? (
          <p>
            {`${children(chosen.add.length)} are chosen, and at most ${mostAdded.toLocaleString("en-GB")} are added at once. Choose fewer year groups.`}
          </p>
        ) : toDo === "" ? (
          <p className="muted">Nothing is chosen, so there is nothing to import.</p>
        ) : (
          <Button variant="primary" onClick={() => onImport(chosen)}>
            {toDo}
          </Button>
        )}
      </div>
    </>
  );
}
