import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { AuthorityForm } from "./form.ts";
import { RowTools } from "./RowTools.tsx";

/** The levels of the local threshold document in its own words, lowest first. */
export function Thresholds() {
  const { register, control } = useFormContext<AuthorityForm>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "thresholds" });
  return (
    <Card title="Threshold levels">
      <div className="stack">
        <p className="muted">
          In the words of the local document, lowest first. They are offered where a referral names a level.
        </p>
        <Field label="Name and year of the document" optional>
          <TextInput {...register("thresholdDocument")} maxLength={300} />
        </Field>
        {fields.map(({ id }, index) => (
          <fieldset key={id} className="field-row">
            <legend>Level {index + 1}</legend>
            <Field label="What it is called">
              <TextInput {...register(`thresholds.${index}.label`)} maxLength={300} />
            </Field>
            <div className="field-wide">
              <Field label="What it means" optional>
                <TextArea rows={2} {...register(`thresholds.${index}.meaning`)} maxLength={2_000} />
              </Field>
            </div>
            <RowTools name={`level ${index + 1}`} index={index} count={fields.length} onMove={move} onRemove={remove} />
          </fieldset>
        ))}
        <div>
          <Button size="small" icon={PlusIcon} onClick={() => append({ label: "", meaning: "" })}>
            Add a level
          </Button>
        </div>
      </div>
    </Card>
  );
}
