import { useFormContext } from "react-hook-form";
import type { IsoDate } from "../../lib/dates.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { type AuthorityForm, fieldIdOf } from "./form.ts";

/** When somebody last compared all this with the authority's own pages. */
export function CheckedOn({ mistake, today }: { readonly mistake: string | undefined; readonly today: IsoDate }) {
  const { watch, setValue } = useFormContext<AuthorityForm>();
  const put = (date: string) => setValue("checkedOn", date);
  return (
    <FieldGroup
      id={fieldIdOf("checkedOn")}
      label="When was all this last compared with the authority’s own pages?"
      error={mistake}
      optional
    >
      <DateInput value={watch("checkedOn")} onChange={put} />
      <Button size="small" onClick={() => put(today)}>
        Today
      </Button>
    </FieldGroup>
  );
}
