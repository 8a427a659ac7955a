import { useId, useState } from "react";
import { addMember, type Role } from "../../records/members.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { ChoosePassphrase } from "../keys/ChoosePassphrase.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { saveProblem } from "../keys/problems.ts";
import { useWorkspace } from "../workspace.tsx";
import { useRoles } from "./roles.ts";
import { ConfirmStep, type StepProps } from "./steps.tsx";

interface Details {
  readonly name: string;
  readonly job: string;
  readonly role: Role;
  readonly label: string;
}

/** Lets somebody in: who, what for, and then they choose their passphrase themselves. */
export function AddMember({ onDone, onBack }: StepProps) {
  const workspace = useWorkspace();
  const [step, setStep] = useState<"confirm" | "who" | "passphrase">("confirm");
  const [details, setDetails] = useState<Details>({ name: "", job: "", role: "deputy", label: "" });
  const { roles } = useRoles();
  switch (step) {
    case "confirm":
      return (
        <ConfirmStep
          title="Let somebody in"
          kicker="Let somebody in · 1 of 3"
          onConfirmed={() => setStep("who")}
          onBack={onBack}
        >
          <p>Have the person beside you: they choose their own passphrase on this device, and nobody else sees it.</p>
        </ConfirmStep>
      );
    case "who":
      return <Who details={details} onChange={setDetails} onContinue={() => setStep("passphrase")} onBack={onBack} />;
    case "passphrase":
      return (
        <ChoosePassphrase
          kicker="Let somebody in · 3 of 3"
          title={`Hand the device to ${details.name.trim()}`}
          intro={
            <p>
              You choose a passphrase that is yours alone. You type it each time you unlock Waymark here. If you forget
              it, the safeguarding lead can let you choose another.
            </p>
          }
          onChosen={async (passphrase) => {
            const { name, job, role, label } = details;
            const added = await addMember(workspace, {
              name: name.trim(),
              job: job.trim() || roles[role].name,
              role,
              label: label.trim() || roles[role].label,
              passphrase,
            });
            if (!added.ok) return saveProblem(added.error);
            onDone(`${name.trim()} can unlock Waymark now. Lock it, and let them try.`);
            return undefined;
          }}
        />
      );
  }
}

interface WhoProps {
  readonly details: Details;
  readonly onChange: (details: Details) => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

function Who({ details, onChange, onContinue, onBack }: WhoProps) {
  const { roles, options } = useRoles();
  const [attempt, setAttempt] = useState(0);
  const id = useId();
  const isMissing = attempt > 0 && details.name.trim() === "";
  const error = "Give their name: records say who wrote them.";
  const bind = (key: "name" | "job" | "label") => ({
    value: details[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...details, [key]: event.currentTarget.value }),
  });
  return (
    <DoorPage title="Who is it?" kicker="Let somebody in · 2 of 3">
      <Form
        onSubmit={() => {
          setAttempt(attempt + 1);
          if (details.name.trim() !== "") onContinue();
        }}
      >
        <ErrorSummary attempt={attempt} errors={isMissing ? [{ message: error, fieldId: id }] : []} />
        <Field id={id} label="Their name" error={isMissing ? error : undefined}>
          <TextInput {...bind("name")} autoCapitalize="words" />
        </Field>
        <Field label="Their job title" hint="As it stands under what they write. Empty for the role below.">
          <TextInput {...bind("job")} />
        </Field>
        <FieldGroup label="What are they here for?">
          <RadioList
            options={options}
            value={details.role}
            onChange={(role) => role !== "" && onChange({ ...details, role })}
          />
        </FieldGroup>
        <Field
          label="What the lock screen calls them"
          hint={`Anybody who holds the device can read it: a role or initials, no full name. Empty for “${roles[details.role].label}”.`}
        >
          <TextInput {...bind("label")} maxLength={40} />
        </Field>
        <div className="cluster">
          <Button variant="primary" type="submit">
            Continue
          </Button>
          <Button variant="quiet" onClick={onBack}>
            Back, and change nothing
          </Button>
        </div>
      </Form>
    </DoorPage>
  );
}
