import { Link } from "wouter";
import { directoryOf } from "../../casefile/directory/directory.ts";
import type { School } from "../../casefile/entities.ts";
import { changeSchool } from "../../records/people.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TelephoneField } from "../../ui/TelephoneField.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { SettingsCard } from "./SettingsCard.tsx";
import { useSettingsForm } from "./useSettingsForm.ts";

type Details = Pick<School, "urn" | "address" | "telephone" | "secureEmail" | "outOfHours" | "authority">;

/** What a referral says of the school and of how to answer it. */
export function ReachTheSchool({ school }: { readonly school: School }) {
  const workspace = useWorkspace();
  const authorities = directoryOf(useCaseFile());
  const { urn, address, telephone, secureEmail, outOfHours, authority } = school;
  const { register, outcome, submit } = useSettingsForm<Details>(
    { urn, address, telephone, secureEmail, outOfHours, authority },
    (typed) =>
      changeSchool(workspace, {
        urn: typed.urn.trim(),
        address: typed.address.trim(),
        telephone: typed.telephone.trim(),
        secureEmail: typed.secureEmail.trim(),
        outOfHours: typed.outOfHours.trim(),
        authority: typed.authority,
      }),
  );
  return (
    <SettingsCard title="How to reach the school" outcome={outcome} onSave={submit}>
      <p className="muted">Referrals give these, so that whoever reads one can ring back.</p>
      <Field label="Unique reference number (URN)" hint="Or the number your nation gives to schools" optional>
        <TextInput width="short" {...register("urn")} />
      </Field>
      <Field label="Address" optional>
        <TextArea {...register("address")} />
      </Field>
      <TelephoneField label="Telephone" width="medium" {...register("telephone")} />
      <Field label="Secure email" optional>
        <TextInput type="email" {...register("secureEmail")} />
      </Field>
      <Field
        label="Who can be reached when the school is closed, and how"
        hint="In the evening, at weekends and in the school holidays"
        optional
      >
        <TextArea rows={2} {...register("outOfHours")} />
      </Field>
      <Field
        label="The authority your school is in"
        hint={
          authorities.length === 0 ? (
            <>
              The <Link href="/directory">directory</Link> is empty. Add your authority there first.
            </>
          ) : (
            "Each child’s own authority is the one their home is in"
          )
        }
        optional
      >
        <Select
          placeholder="Not chosen"
          options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          {...register("authority")}
        />
      </Field>
    </SettingsCard>
  );
}
