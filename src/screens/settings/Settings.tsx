import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Phase } from "../../casefile/entities.ts";
import { changeSchoolAndMe } from "../../records/people.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

const phases: Readonly<Record<Phase, string>> = {
  earlyYears: "Early years",
  primary: "Primary",
  secondary: "Secondary",
  allThrough: "All-through",
  sixteenPlus: "Sixth form or college",
  special: "Special",
  alternative: "Alternative provision",
};

const isWritten = (text: string): boolean => text.trim() !== "";

interface Details {
  readonly school: string;
  readonly phase: Phase;
  readonly name: string;
  readonly role: string;
}

/** The school and the person who uses this vault. */
export function Settings() {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const { school } = file;
  const me = school && file.people.get(school.me);
  const [outcome, setOutcome] = useState<"saved" | "failed">();
  const { register, handleSubmit, formState } = useForm<Details>({
    defaultValues: {
      school: school?.name ?? "",
      phase: school?.phase ?? "primary",
      name: me?.name ?? "",
      role: me?.role ?? "",
    },
  });
  if (school === undefined || me === undefined) return null;
  const save = handleSubmit(
    async (details) => {
      const saved = await changeSchoolAndMe(workspace, school, me, {
        school: { name: details.school.trim(), phase: details.phase },
        me: { name: details.name.trim(), role: details.role.trim() },
      });
      setOutcome(saved.ok ? "saved" : "failed");
    },
    () => setOutcome(undefined),
  );
  return (
    <div className="stack stack-loose measure">
      <PageHeader title="Settings" />
      <Card title="Your school and you">
        <form className="stack" noValidate onSubmit={(event) => void save(event)}>
          {outcome === "saved" && (
            <Notice tone="success" live>
              <p>Saved. New documents use these details; finished ones stay as they were.</p>
            </Notice>
          )}
          {outcome === "failed" && (
            <Notice tone="problem" live>
              <p>Not saved. What was saved before is safe. Free some space on this device and try again.</p>
            </Notice>
          )}
          <Field label="School name" error={formState.errors.school && "Write the name of the school"}>
            <TextInput {...register("school", { validate: isWritten })} />
          </Field>
          <Field label="Phase">
            <Select
              options={Object.entries(phases).map(([value, label]) => ({ value, label }))}
              {...register("phase")}
            />
          </Field>
          <Field
            label="Your name"
            error={formState.errors.name && "Write your name: finished records say who wrote them"}
          >
            <TextInput {...register("name", { validate: isWritten })} />
          </Field>
          <Field label="Your role">
            <TextInput {...register("role")} />
          </Field>
          <div>
            <Button type="submit" variant="primary">
              Save
            </Button>
          </div>
        </form>
      </Card>
    </div>
  );
}
