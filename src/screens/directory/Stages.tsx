import { useFieldArray, useFormContext } from "react-hook-form";
import { areDefaultStages } from "../../casefile/directory/directory.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { NumberInput } from "../../ui/NumberInput.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { GuessedStages } from "./AuthorityView.tsx";
import { type AuthorityForm, fieldIdOf, type ReadForm } from "./form.ts";
import { RowTools } from "./RowTools.tsx";

/** The stages of the local procedure for disagreement. They start as a guess that says so. */
export function Stages({ mistakes }: Pick<ReadForm, "mistakes">) {
  const { register, control, watch, setValue } = useFormContext<AuthorityForm>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "stages" });
  const [stages, stagesSource] = watch(["stages", "stagesSource"]);
  return (
    <Card title="If you disagree with a decision">
      <div className="stack">
        {areDefaultStages({ stages, stagesSource: stagesSource.trim() }) && <GuessedStages />}
        <Field
          label="Which procedure they are from"
          hint="Its name and date, as on the partnership’s pages. Empty while they are Waymark’s."
          optional
        >
          <TextInput {...register("stagesSource")} maxLength={300} />
        </Field>
        {fields.map(({ id }, index) => (
          <fieldset key={id} className="field-row">
            <legend>Stage {index + 1}</legend>
            <Field label="What it is called">
              <TextInput {...register(`stages.${index}.name`)} maxLength={300} />
            </Field>
            <Field id={fieldIdOf(`stages.${index}`)} label="Answered within" error={mistakes.get(`stages.${index}`)}>
              <NumberInput
                unit="working days"
                value={watch(`stages.${index}.workingDays`)}
                onChange={(days) => setValue(`stages.${index}.workingDays`, days)}
              />
            </Field>
            <div className="field-wide">
              <Field label="Whom the school writes to" optional>
                <TextInput {...register(`stages.${index}.to`)} maxLength={300} />
              </Field>
            </div>
            <RowTools name={`stage ${index + 1}`} index={index} count={fields.length} onMove={move} onRemove={remove} />
          </fieldset>
        ))}
        <div>
          <Button size="small" icon={PlusIcon} onClick={() => append({ name: "", to: "", workingDays: "" })}>
            Add a stage
          </Button>
        </div>
      </div>
    </Card>
  );
}
