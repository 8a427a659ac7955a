import type { Nation, Person, Phase, School } from "../../casefile/entities.ts";
import { changeSchool } from "../../records/people.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { nationWords, phaseWords } from "../valueWords.ts";
import { useWorkspace } from "../workspace.tsx";
import { SettingsCard } from "./SettingsCard.tsx";
import { useSettingsForm } from "./useSettingsForm.ts";

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const isWritten = (text: string): boolean => text.trim() !== "";

interface Details {
  readonly school: string;
  readonly phase: Phase;
  readonly nation: Nation;
  readonly name: string;
  readonly role: string;
}

export function SchoolAndYou({ school, me }: { readonly school: School; readonly me: Person }) {
  const workspace = useWorkspace();
  const { register, formState, outcome, submit } = useSettingsForm<Details>(
    { school: school.name, phase: school.phase, nation: school.nation, name: me.name, role: me.role },
    ({ phase, nation, ...typed }) =>
      changeSchool(
        workspace,
        { name: typed.school.trim() || school.name, phase, nation },
        { name: typed.name.trim() || me.name, role: typed.role.trim() },
      ),
  );
  const { errors } = formState;
  return (
    <SettingsCard title="Your school and you" outcome={outcome} onSave={submit}>
      <Field label="School name" error={errors.school && "Write the name of the school"}>
        <TextInput {...register("school", { validate: isWritten })} />
      </Field>
      <Field label="Phase">
        <Select options={optionsOf(phaseWords)} {...register("phase")} />
      </Field>
      <Field
        label="Nation"
        hint="Decides what roles and services are called, the cards, law and helplines, the wording of the policy, and which bank holidays count"
      >
        <Select options={optionsOf(nationWords)} {...register("nation")} />
      </Field>
      <Field label="Your name" error={errors.name && "Write your name: finished records say who wrote them"}>
        <TextInput {...register("name", { validate: isWritten })} />
      </Field>
      <Field label="Your role">
        <TextInput {...register("role")} />
      </Field>
    </SettingsCard>
  );
}
