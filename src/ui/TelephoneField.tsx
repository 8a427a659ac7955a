import { type FocusEvent, type ReactNode, useState } from "react";
import { telephoneDoubt } from "../lib/telephone.ts";
import { announce } from "./announcements.ts";
import { Field } from "./Field.tsx";
import { TextInput, type TextInputProps } from "./TextInput.tsx";

interface TelephoneFieldProps extends Omit<TextInputProps, "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A number that may be left out. One of a form that nobody has seen is pointed out once it is written, and kept. */
export function TelephoneField({ label, hint, onBlur, ...input }: TelephoneFieldProps) {
  const [doubt, setDoubt] = useState<string>();
  const look = (event: FocusEvent<HTMLInputElement>) => {
    const found = telephoneDoubt(event.currentTarget.value);
    setDoubt(found);
    if (found !== undefined) announce(found);
    onBlur?.(event);
  };
  return (
    <Field label={label} hint={hint} optional aside={doubt !== undefined && <p className="field-doubt">{doubt}</p>}>
      <TextInput type="tel" {...input} onBlur={look} />
    </Field>
  );
}
