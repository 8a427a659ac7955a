import { localDateTime, longDateTime } from "../../../lib/dates.ts";
import { Field, FieldGroup } from "../../../ui/Field.tsx";
import { SignaturePad } from "../../../ui/SignaturePad.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";
import { useWorkspace } from "../../workspace.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { partOf, textOf, useFormAnswer } from "./useFormAnswer.ts";

/** The typed name is the signature; drawing it as well is for whoever wants to. The time is that of the last change. */
export function SignatureField({ question, path }: FieldProps<"signature">) {
  const { now } = useWorkspace();
  const { value, set, onBlur } = useFormAnswer(path);
  const name = textOf(partOf(value, "name"));
  const strokes = strokesIn(partOf(value, "strokes"));
  const signedAt = textOf(partOf(value, "signedAt"));
  const put = (next: { readonly name: string; readonly strokes: typeof strokes }) => {
    const isEmpty = next.name === "" && next.strokes.length === 0;
    set(isEmpty ? "" : { ...next, signedAt: localDateTime(now()) });
  };
  return (
    <Frame several question={question} path={path}>
      <div className="parts">
        <Field label="Name" hint="Typing your name here signs this. You may draw it as well.">
          <TextInput
            value={name}
            onChange={(event) => put({ name: event.currentTarget.value, strokes })}
            onBlur={onBlur}
          />
        </Field>
        <FieldGroup label="Drawn signature" optional>
          <SignaturePad
            label={name === "" ? "Signature" : `Signature of ${name}`}
            value={strokes}
            onChange={(next) => put({ name, strokes: next })}
          />
        </FieldGroup>
      </div>
      {signedAt !== "" && <p className="muted">Signed on {longDateTime(signedAt)}</p>}
    </Frame>
  );
}

const strokesIn = (stored: unknown): readonly (readonly number[])[] =>
  Array.isArray(stored) ? stored.filter(Array.isArray) : [];
