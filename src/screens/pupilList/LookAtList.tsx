import { useState } from "react";
import type { DateOrder } from "../../casefile/pupils/birthDates.ts";
import { type Columns, guessColumns, hasNames } from "../../casefile/pupils/columns.ts";
import { mostLines } from "../../casefile/pupils/list.ts";
import type { Chosen } from "../../records/importing.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { Select } from "../../ui/Select.tsx";
import { ColumnTable } from "./ColumnTable.tsx";
import { encodingWords, lines, orders, orderWords } from "./listWords.ts";
import { type ChosenList, useUnderstood } from "./useList.ts";
import { WhatHappens } from "./WhatHappens.tsx";

interface Props {
  readonly list: ChosenList;
  readonly onImport: (chosen: Chosen) => void;
  readonly onCancel: () => void;
}

/** How a list is read, and what would come of it. Nothing has been written down yet. */
export function LookAtList({ list, onImport, onCancel }: Props) {
  const [columns, setColumns] = useState<Columns>(() => guessColumns(list.layout.header));
  const [picked, setPicked] = useState<DateOrder>();
  const { now, before } = useUnderstood(list, columns, picked);
  const encoding = encodingWords[list.encoding];
  return (
    <>
      <div className="split">
        <p role="status">
          {lines(list.lines)} read. {encoding} Nothing has been written down yet.
        </p>
        <Button variant="quiet" onClick={onCancel}>
          Choose another list
        </Button>
      </div>
      {list.isCut && (
        <Notice tone="warning" title={`Only the first ${mostLines.toLocaleString("en-GB")} lines were read`}>
          <p>No school has more pupils than that. Export a shorter list.</p>
        </Notice>
      )}
      {list.looksBroken && (
        <Notice tone="warning" title="Some letters in this list look broken">
          <p>
            Something like “ZoÃ«” stands where “Zoë” was meant. It was saved in the wrong encoding before it came here:
            export it again as “CSV UTF-8” and choose that file.
          </p>
        </Notice>
      )}
      <ColumnTable list={list} columns={columns} onColumns={setColumns} />
      {columns.includes("dateOfBirth") && before !== undefined && before !== "stopped" && (
        <Field label="How are dates like 09/03/2015 meant?" hint={orderWords[before.said]}>
          <Select
            options={orders}
            value={picked ?? before.order}
            onChange={({ target }) => setPicked(target.value === "monthFirst" ? "monthFirst" : "dayFirst")}
          />
        </Field>
      )}
      {!hasNames(columns) && (
        <Notice tone="warning" live title="No column holds the names">
          <p>Say above which column holds the given names, or the whole name.</p>
        </Notice>
      )}
      {hasNames(columns) && now === undefined && <Progress words="Comparing the list with the children here…" />}
      {now === "stopped" && (
        <Notice tone="problem" live title="Comparing the list took too long and was stopped">
          <p>Nothing was changed. Export a shorter list, and choose that.</p>
        </Notice>
      )}
      {now !== undefined && now !== "stopped" && <WhatHappens matched={now} onImport={onImport} />}
    </>
  );
}
