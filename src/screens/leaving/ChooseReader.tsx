import { useState } from "react";
import { Link } from "wouter";
import { type FileReader, fileReaders, waysOf } from "../../casefile/leaving/readers.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";

type Choice = FileReader | "governors";

const options: readonly { readonly value: Choice; readonly label: string; readonly hint: string }[] = [
  ...fileReaders.map((value) => ({ value, label: waysOf(value).title, hint: waysOf(value).hint })),
  {
    value: "governors",
    label: "Governors or trustees",
    hint: "They get figures that name nobody, and no child’s file",
  },
];

/** Whom the copy is for comes first: it decides what goes in and who is named. */
export function ChooseReader({
  reader,
  onChoose,
}: {
  readonly reader: FileReader | undefined;
  readonly onChoose: (reader: FileReader) => void;
}) {
  const [chosen, setChosen] = useState<Choice | "">(reader ?? "");
  const [isMissing, setMissing] = useState(false);
  const next = () => {
    setMissing(chosen === "");
    if (chosen !== "" && chosen !== "governors") onChoose(chosen);
  };
  return (
    <Card title="Who will read it?">
      <FieldGroup
        label="Reader"
        hint="It decides what goes in and who is named. Nothing leaves before you have seen it."
        error={isMissing ? "Choose who will read it" : undefined}
      >
        <RadioList<Choice> options={options} value={chosen} onChange={setChosen} />
      </FieldGroup>
      {chosen === "governors" ? (
        <Notice title="Governors get no child’s file">
          <p>
            What they need to know is how well the school’s work goes, not whose story it is.{" "}
            <Link href="/insights">Insights</Link> makes their report, which cannot hold a name.
          </p>
        </Notice>
      ) : (
        <div>
          <Button variant="primary" onClick={next}>
            Continue
          </Button>
        </div>
      )}
    </Card>
  );
}
