import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { PlusIcon, RemoveIcon } from "../../ui/icons.ts";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { responsibilityWords } from "../valueWords.ts";
import type { DetailsForm } from "./detailsForm.ts";

const responsibilities = Object.entries(responsibilityWords).map(([value, label]) => ({ value, label }));

/** The adults around the child: parents, carers, whoever else looks after them. */
export function FamilyPart() {
  const { register, control } = useFormContext<DetailsForm>();
  const { fields, append, remove } = useFieldArray({ control, name: "family" });
  return (
    <Card title="Family and carers">
      <div className="stack">
        <p className="muted">
          Where another child’s copy is made, these names become “family of Child B”, so write each adult with their
          full name.
        </p>
        {fields.map(({ id }, index) => (
          <fieldset key={id} className="field-row">
            <legend>Adult {index + 1}</legend>
            <Field label="Full name">
              <TextInput {...register(`family.${index}.name`)} maxLength={200} />
            </Field>
            <Field label="Who they are to the child" hint="Such as mother, grandfather, foster carer">
              <TextInput {...register(`family.${index}.relation`)} maxLength={200} />
            </Field>
            <Field label="Parental responsibility">
              <Select options={responsibilities} {...register(`family.${index}.responsibility`)} />
            </Field>
            <div className="field-wide">
              <Field
                label="How to reach them"
                hint="Telephone, address, language, and anything to mind, such as who must not be told"
                optional
              >
                <TextArea {...register(`family.${index}.contact`)} rows={2} maxLength={2_000} />
              </Field>
            </div>
            <div className="field-wide">
              <IconButton icon={RemoveIcon} label={`Remove: adult ${index + 1}`} onClick={() => remove(index)} />
            </div>
          </fieldset>
        ))}
        <div>
          <Button
            size="small"
            icon={PlusIcon}
            onClick={() => append({ name: "", relation: "", responsibility: "notKnown", contact: "" })}
          >
            Add an adult
          </Button>
        </div>
      </div>
    </Card>
  );
}
