import { useLocation } from "wouter";
import { answersNow, type FileNow, filesOf } from "../../casefile/casefile.ts";
import { isClosed } from "../../casefile/today.ts";
import type { When } from "../../engine/answer.ts";
import { whenInWords } from "../../engine/summary.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import type { CardHere } from "../../records/guidance.ts";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useCaseFile } from "../workspace.tsx";

interface Props {
  readonly card: CardHere;
  readonly fileId: Id | undefined;
}

/** Chooses the incident on whose record steps are ticked off. Not there where no record can be opened. */
export function UseWithRecord({ card, fileId }: Props) {
  const file = useCaseFile();
  const [, go] = useLocation();
  const records = filesOf(file, "incident").filter((now) => now.finished !== undefined && !isClosed(file, now));
  if (records.length === 0) return null;
  return (
    <Card title="Tick its steps off on a record">
      <Field label="Which incident?" hint="Each step that you tick is added to that record as a dated entry.">
        <Select
          options={records.map((now) => ({ value: now.fileId, label: inWords(now) }))}
          placeholder="Choose a record"
          value={fileId ?? ""}
          onChange={({ target }) =>
            go(target.value === "" ? `/guidance/${card.id}` : `/guidance/${card.id}/for/${target.value}`)
          }
        />
      </Field>
    </Card>
  );
}

/** By number and day: a list on a page that is shown around names no child. */
function inWords(now: FileNow): string {
  const { whenHappened } = answersNow(now) as { readonly whenHappened?: When };
  return whenHappened === undefined ? fileReference(now) : `${fileReference(now)} · ${whenInWords(whenHappened)}`;
}
