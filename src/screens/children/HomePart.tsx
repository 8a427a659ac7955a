import { useFormContext } from "react-hook-form";
import { directoryOf } from "../../casefile/directory/directory.ts";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useCaseFile } from "../workspace.tsx";
import type { DetailsForm } from "./detailsForm.ts";

/** Where the child lives, and the authority that this is in. */
export function HomePart() {
  const { register } = useFormContext<DetailsForm>();
  const authorities = directoryOf(useCaseFile());
  return (
    <Card title="Home">
      <div className="stack">
        <Field label="Home address" hint="Where the child lives now" optional>
          <TextArea {...register("address")} maxLength={2_000} />
        </Field>
        <Field
          label="Authority of the home address"
          hint={
            authorities.length === 0
              ? "The directory is empty: add authorities there, under Settings"
              : "Referrals about the child go to it, wherever the school is"
          }
          optional
        >
          <Select
            placeholder="Not known"
            options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
            {...register("authority")}
          />
        </Field>
      </div>
    </Card>
  );
}
