import { useFormContext } from "react-hook-form";
import { isEmptyLine, type LineKey, lineKeys, lineNames } from "../../casefile/directory/directory.ts";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { NumberInput } from "../../ui/NumberInput.tsx";
import { TelephoneField } from "../../ui/TelephoneField.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { type AuthorityForm, fieldIdOf, type ReadForm } from "./form.ts";

const about: Readonly<Record<LineKey, string>> = {
  frontDoor: "Where a new concern about a child is reported.",
  outOfHours: "Who answers in the evening, at weekends and on bank holidays.",
  earlyHelp: "Help for a family before the threshold of social care is reached.",
  consultation: "A consultation line, a specialist team or a panel that gives advice to schools.",
  police: "The school’s officer or the team for child protection. For danger now it is 999.",
};

/** The services of an authority and how each is reached. The front door is what everybody needs; the others open as wanted. */
export function WaysIn({ mistakes }: Pick<ReadForm, "mistakes">) {
  const { register, watch, setValue, getValues } = useFormContext<AuthorityForm>();
  return (
    <Card title="How to reach them">
      <div className="stack">
        <h3>{lineNames.frontDoor}</h3>
        <LineFields of="frontDoor" />
        {lineKeys
          .filter((key) => key !== "frontDoor")
          .map((key) => (
            <Disclosure key={key} summary={lineNames[key]} startsOpen={!isEmptyLine(getValues(`lines.${key}`))}>
              <LineFields of={key} />
            </Disclosure>
          ))}
        <Field
          id={fieldIdOf("portal")}
          label="Address of the referral portal"
          hint="Shown beside a referral to be typed into your browser. Waymark never opens it."
          error={mistakes.get("portal")}
          optional
        >
          <TextInput {...register("portal")} inputMode="url" autoCapitalize="none" maxLength={2_000} />
        </Field>
        <Field
          id={fieldIdOf("writtenWithin")}
          label="A referral by telephone is followed in writing within"
          error={mistakes.get("writtenWithin")}
        >
          <NumberInput
            unit="hours"
            value={watch("writtenWithin")}
            onChange={(hours) => setValue("writtenWithin", hours)}
          />
        </Field>
      </div>
    </Card>
  );
}

function LineFields({ of }: { readonly of: LineKey }) {
  const { register } = useFormContext<AuthorityForm>();
  return (
    <div className="stack">
      <p className="muted">{about[of]}</p>
      <div className="field-set">
        <Field label="Team" optional>
          <TextInput {...register(`lines.${of}.team`)} maxLength={300} />
        </Field>
        <TelephoneField label="Telephone" {...register(`lines.${of}.phone`)} maxLength={300} />
        <Field label="Secure email" optional>
          <TextInput type="email" {...register(`lines.${of}.email`)} maxLength={300} />
        </Field>
        <Field label="When" optional>
          <TextInput {...register(`lines.${of}.hours`)} maxLength={300} />
        </Field>
      </div>
    </div>
  );
}
