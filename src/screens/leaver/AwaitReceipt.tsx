import { useState } from "react";
import type { Transfer } from "../../casefile/entities.ts";
import { transfersOf } from "../../casefile/transfer/leavers.ts";
import { isIsoDate, localDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { noteReceipt, noteReceiptCode, type ReceiptDetails } from "../../records/leaving.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly childId: Id;
  readonly sent: Transfer;
  /** When somebody rings the school. */
  readonly due: string;
}

type How = "code" | "slip";

/** The receipt that is waited for: a code from a school that opened the file in Waymark, or a signed slip. */
export function AwaitReceipt({ childId, sent, due }: Props) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const today = localDate(workspace.now());
  const waiting = transfersOf(file, childId).filter(({ receipt }) => receipt === undefined);
  const mayBeCode = waiting.some(({ code }) => code !== "");
  const [how, setHow] = useState<How>(mayBeCode ? "code" : "slip");
  const [code, setCode] = useState("");
  const [details, setDetails] = useState<ReceiptDetails>({ receivedOn: today, by: "", school: sent.to });
  const [isTried, setTried] = useState(false);
  const [wrongCode, setWrongCode] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const change = (part: Partial<ReceiptDetails>) => setDetails((before) => ({ ...before, ...part }));

  const faults = {
    code: how === "slip" || code.trim() !== "" ? undefined : "Type the code that the next school gave",
    by: how === "code" || details.by.trim() !== "" ? undefined : "Say who signed",
    on: isIsoDate(details.receivedOn) ? undefined : "Enter the day on which it was received",
  };
  const save = async () => {
    setTried(true);
    setWrongCode(false);
    if (Object.values(faults).some((fault) => fault !== undefined)) return;
    const noted =
      how === "code"
        ? await noteReceiptCode(workspace, waiting, code, details)
        : await noteReceipt(workspace, sent, "slip", details);
    if (noted.ok) return;
    if (noted.error.reason === "otherCode") setWrongCode(true);
    else setTrouble(saveTrouble(noted.error));
  };
  const other =
    "This is not the code of a file that was sent about this child and waits for its receipt. Nothing was changed. Ask for it again";
  return (
    <Card title="Waiting for the receipt" accent={due < today ? "red" : "amber"}>
      <p>
        Sent on {longDate(sent.madeAt.slice(0, 10))}
        {sent.to !== "" && ` to ${sent.to}`}.{" "}
        {due < today
          ? "No receipt has come. Ring the school, on a number that you have checked, and ask whether the file is there."
          : `If no receipt has come by ${longDate(due)}, ring the school.`}
      </p>
      <Form className="stack measure" onSubmit={save}>
        {trouble && (
          <Notice tone="problem" live title={trouble.title}>
            <p>{trouble.whatToDo}</p>
          </Notice>
        )}
        {mayBeCode && (
          <FieldGroup label="What came back?">
            <RadioList
              options={[
                { value: "code", label: "A receipt code" },
                { value: "slip", label: "A signed slip" },
              ]}
              value={how}
              onChange={(value) => setHow(value === "slip" ? "slip" : "code")}
            />
          </FieldGroup>
        )}
        {how === "code" && (
          <Field
            label="Receipt code"
            hint="Eight letters and numbers, such as 7K4M-92QF. It shows that the file was opened with its words; it does not show by whom."
            error={wrongCode ? other : isTried ? faults.code : undefined}
          >
            <TextInput
              width="medium"
              autoCapitalize="characters"
              value={code}
              onChange={({ target }) => {
                setCode(target.value);
                setWrongCode(false);
              }}
            />
          </Field>
        )}
        <FieldGroup label="Received on" error={isTried ? faults.on : undefined}>
          <DateInput value={details.receivedOn} onChange={(receivedOn) => change({ receivedOn })} />
        </FieldGroup>
        <Field
          label={how === "slip" ? "Who signed" : "Who gave it"}
          optional={how === "code"}
          error={isTried ? faults.by : undefined}
        >
          <TextInput value={details.by} maxLength={200} onChange={({ target }) => change({ by: target.value })} />
        </Field>
        <Field label="School" optional>
          <TextInput
            value={details.school}
            maxLength={200}
            onChange={({ target }) => change({ school: target.value })}
          />
        </Field>
        <div>
          <Button type="submit" variant="primary">
            Note the receipt
          </Button>
        </div>
      </Form>
    </Card>
  );
}
