import { useState } from "react";
import { type Keeping, type Rule, rules } from "../../casefile/keeping/keeping.ts";
import { isIsoDate, localDate } from "../../lib/dates.ts";
import { changeRetention, endHold, holdNow, keepLonger } from "../../records/keeping.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useStepFocus } from "../../ui/useStepFocus.ts";
import { useWorkspace } from "../workspace.tsx";
import { ReasonForm } from "./ReasonForm.tsx";

/** Everything that can be decided about how long one record is kept, short of disposing of it. */
export function Decide({ keeping, reference }: { readonly keeping: Keeping; readonly reference: string }) {
  const workspace = useWorkspace();
  const { about } = keeping;
  const [until, setUntil] = useState("");
  const today = localDate(workspace.now());
  const ownHold = workspace.caseFile.get().retentions;
  const isHeld = [...ownHold.values()].some(({ about: held, hold }) => held === about && hold !== undefined);
  const place = useStepFocus<HTMLDivElement>(isHeld ? "held" : "free");
  return (
    <Disclosure
      summary={
        <>
          Keep longer or hold<span className="visually-hidden"> {reference}</span>
        </>
      }
    >
      <Field label="Rule" hint="Look at what your authority or trust asks for records of sexual abuse.">
        <Select
          value={keeping.rule}
          options={(Object.keys(rules) as readonly Rule[]).map((rule) => ({
            value: rule,
            label: `${rules[rule]} years after birth`,
          }))}
          onChange={({ currentTarget }) => {
            const rule = currentTarget.value === "birth75" ? "birth75" : "birth25";
            void changeRetention(workspace, about, (before) => ({ ...before, rule }));
          }}
        />
      </Field>
      <ReasonForm
        label="Why is it kept longer?"
        button="Keep it until then"
        mistake={isIsoDate(until) && until > today ? undefined : "Choose a day that is still to come"}
        onSave={(reason) => keepLonger(workspace, about, reason, until)}
      >
        <FieldGroup label="Look again on">
          <DateInput value={until} onChange={setUntil} />
        </FieldGroup>
      </ReasonForm>
      <div ref={place}>
        {isHeld ? (
          <Button onClick={() => void endHold(workspace, about)}>End the hold on {reference}</Button>
        ) : (
          <ReasonForm
            label="Legal hold: why, and who asked for it?"
            button={`Hold ${reference}`}
            onSave={(reason) => holdNow(workspace, about, reason)}
          />
        )}
      </div>
    </Disclosure>
  );
}
