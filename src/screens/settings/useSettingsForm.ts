import { useState } from "react";
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import type { Result } from "../../lib/result.ts";
import type { SaveError } from "../saveTrouble.ts";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";

export type Outcome = "saved" | { readonly error: SaveError } | undefined;

export interface SettingsForm<T extends FieldValues> extends Pick<UseFormReturn<T>, "register" | "formState"> {
  readonly outcome: Outcome;
  readonly submit: () => void;
}

/** A form with a Save button. What is typed and not saved is kept at a lock and when the page is left; `save` passes over what is empty and must not be. */
export function useSettingsForm<T extends FieldValues>(
  defaultValues: DefaultValues<T>,
  save: (values: T) => Promise<Result<null, SaveError>>,
): SettingsForm<T> {
  const { register, formState, handleSubmit, getValues } = useForm<T>({ defaultValues });
  const [outcome, setOutcome] = useState<Outcome>();
  const unsaved = useKeepUnsaved(() => getValues(), save);
  const submit = handleSubmit(
    async () => {
      const saved = await save(getValues());
      if (saved.ok) unsaved.settle();
      setOutcome(saved.ok ? "saved" : { error: saved.error });
    },
    () => setOutcome(undefined),
  );
  return { register, formState, outcome, submit: () => void submit() };
}
