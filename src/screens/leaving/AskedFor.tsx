import { useState } from "react";
import { askedBy, dueOn, type RequestDetails, workBefore } from "../../casefile/leaving/request.ts";
import { type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";
import type { Result } from "../../lib/result.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { type SaveError, saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useCaseFile } from "../workspace.tsx";

interface Props {
  /** What is written down already, where it has no answer yet. */
  readonly request: RequestDetails | undefined;
  readonly onNext: (request: RequestDetails) => Promise<Result<unknown, SaveError>>;
  /** Another one has come in beside it. */
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

const options = (Object.keys(askedBy) as readonly RequestDetails["who"][]).map((value) => ({
  value,
  label: askedBy[value],
}));

/** Who asks for what is held about a child, whether they may, and by when they have an answer. */
export function AskedFor({ request, onNext, onAnother, onBack }: Props) {
  const [who, setWho] = useState<RequestDetails["who"] | "">(request?.who ?? "");
  const [checked, setChecked] = useState(request?.checked ?? "");
  const [receivedOn, setReceivedOn] = useState(request?.receivedOn ?? "");
  const [isComplex, setComplex] = useState(request?.isComplex ?? false);
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const hasDate = isIsoDate(receivedOn);
  const submit = async () => {
    setTried(true);
    if (who === "" || checked.trim() === "" || !hasDate) return;
    const noted = await onNext({ who, checked: checked.trim(), receivedOn, isComplex });
    setTrouble(noted.ok ? undefined : saveTrouble(noted.error));
  };
  return (
    <Card title="The request">
      {request !== undefined && (
        <Notice title="This request is written down already">
          <p>
            It came in on {longDate(request.receivedOn)} and has no answer yet.{" "}
            <TextButton onClick={onAnother}>Another one has come in</TextButton>
          </p>
        </Notice>
      )}
      <Form className="stack" onSubmit={() => void submit()}>
        {trouble && (
          <Notice tone="problem" live title={trouble.title}>
            <p>{trouble.whatToDo}</p>
          </Notice>
        )}
        <FieldGroup
          label="Who asks?"
          hint="The right is the child’s. A parent may use it for a child who cannot yet, often until about twelve: judge it for this child. Ask what the child wants."
          error={isTried && who === "" ? "Choose who asks" : undefined}
        >
          <RadioList<RequestDetails["who"]> options={options} value={who} onChange={setWho} />
        </FieldGroup>
        <Field
          label="How was it checked who they are, and that they may ask?"
          hint="Such as: known to the school; parental responsibility seen in the admission form; the child agreed on Tuesday. It goes into the log for the school’s file."
          error={isTried && checked.trim() === "" ? "Write how it was checked" : undefined}
        >
          <TextArea value={checked} onChange={(event) => setChecked(event.currentTarget.value)} />
        </Field>
        <FieldGroup
          label="When did it come in?"
          hint="Any way counts: by word of mouth, by email, to anybody at school."
          error={isTried && !hasDate ? "Write the day on which it came in" : undefined}
        >
          <DateInput value={receivedOn} onChange={setReceivedOn} />
        </FieldGroup>
        <Checkbox
          label="It is complex, and takes longer"
          hint="Up to two months more, if the person is told why within the first"
          checked={isComplex}
          onChange={(event) => setComplex(event.currentTarget.checked)}
        />
        {hasDate && <Due due={dueOn({ receivedOn, isComplex })} />}
        <div className="cluster">
          <Button type="submit" variant="primary">
            Continue
          </Button>
          <Button variant="quiet" onClick={onBack}>
            Back
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function Due({ due }: { readonly due: IsoDate }) {
  const before = workBefore(due, closedDaysIn(useCaseFile()));
  return (
    <Notice title={`Due by ${longDate(due)}`}>
      {before !== undefined && (
        <p>
          That day is no working day ({before.why}), and the time does not stop for weekends, bank holidays or the
          school’s own holidays. Plan to answer by {longDate(before.by)}, the last working day before it. Whether an
          answer may wait for the next working day has not been read at the source for this app: do not count on it.
        </p>
      )}
      <p>
        The day stands on Today once you go on. Check the time limit with whoever advises the school on data protection.
      </p>
    </Notice>
  );
}
