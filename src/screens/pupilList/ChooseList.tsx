import { useState } from "react";
import { largestList } from "../../casefile/pupils/decode.ts";
import type { ListSource } from "../../casefile/pupils/list.ts";
import { readList } from "../../records/listReading.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ChooseFile } from "../../ui/ChooseFile.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { ChosenList } from "./useList.ts";

/** Takes a list as a file or as text that was copied. It is read on this device and written down nowhere. */
export function ChooseList({ onOpen }: { readonly onOpen: (list: ChosenList) => void }) {
  const [pasted, setPasted] = useState("");
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<string>();
  const read = async (source: ListSource) => {
    setRefused(undefined);
    setReading(true);
    const list = await readList(source);
    setReading(false);
    if (list.ok) return onOpen({ ...list.value, source });
    setRefused(list.error);
  };
  const look = async (file: File) => {
    // One byte more than is allowed is enough to say so.
    const bytes = await file
      .slice(0, largestList + 1)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0));
    await read(new Uint8Array(bytes));
  };
  return (
    <Card title="Choose the list">
      <p>
        Export a list of pupils from your school’s information system as a CSV file. Useful columns: names, date of
        birth, UPN, year group, address. Nothing is written down until you have seen what would change.
      </p>
      {refused !== undefined && (
        <Notice tone="problem" live title="This list was not read">
          <p>{refused}</p>
          <p>Nothing was changed.</p>
        </Notice>
      )}
      {isReading && <Progress words="Reading the list…" />}
      <ChooseFile words="Choose a CSV file" onChoose={(file) => void look(file)} />
      <Disclosure summary="Or paste the list">
        <Field label="The list, with its headings" hint="Copied from a spreadsheet or from a CSV file">
          <TextArea value={pasted} onChange={({ target }) => setPasted(target.value)} />
        </Field>
        <div>
          <Button onClick={() => void read(pasted)}>Read what was pasted</Button>
        </div>
      </Disclosure>
    </Card>
  );
}
