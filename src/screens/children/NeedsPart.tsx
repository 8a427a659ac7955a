import { useFormContext } from "react-hook-form";
import { isFamilyRole } from "../../casefile/redaction/families.ts";
import { Card } from "../../ui/Card.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCaseFile } from "../workspace.tsx";
import { senOptions } from "./childWords.ts";
import { type DetailsForm, fieldIdOf, type ReadDetails, somebodyNew } from "./detailsForm.ts";

/** What the child needs from whoever talks with them, and whom the child trusts. */
export function NeedsPart({ mistakes }: Pick<ReadDetails, "mistakes">) {
  const { register, watch, setValue } = useFormContext<DetailsForm>();
  const { people } = useCaseFile();
  const adults = [...people.values()]
    .filter(({ role }) => !isFamilyRole(role))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"))
    .map(({ id, name, role }) => ({ value: id, label: role === "" ? name : `${name}, ${role}` }));
  return (
    <Card title="Needs, and whom the child trusts">
      <div className="stack">
        <FieldGroup label="Special educational needs">
          <RadioList options={senOptions} value={watch("sen")} onChange={(sen) => sen && setValue("sen", sen)} />
        </FieldGroup>
        <Field
          label="How this child understands and communicates"
          hint="What somebody who talks with the child needs to know: language, signs, time to answer, what helps and what frightens"
          optional
        >
          <TextArea {...register("communication")} maxLength={4_000} />
        </Field>
        <Field label="Adult at school whom the child trusts" hint="The child’s own choice where they made one" optional>
          <Select
            placeholder="Not known"
            options={[...adults, { value: somebodyNew, label: "Somebody who is not on the list" }]}
            {...register("trustedAdult")}
          />
        </Field>
        {watch("trustedAdult") === somebodyNew && (
          <div className="field-set">
            <Field id={fieldIdOf("newAdult")} label="Full name of the adult" error={mistakes.get("newAdult")}>
              <TextInput {...register("newAdult.name")} maxLength={200} />
            </Field>
            <Field label="What they do" hint="Such as class teacher" optional>
              <TextInput {...register("newAdult.role")} maxLength={200} />
            </Field>
          </div>
        )}
      </div>
    </Card>
  );
}
