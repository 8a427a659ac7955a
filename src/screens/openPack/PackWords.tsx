import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

/** The words that open the file, as they were told by another way than it came. */
export function PackWords({ onOpen }: { readonly onOpen: (words: string) => Promise<void> }) {
  const [isMissing, setMissing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const submit = async (form: HTMLFormElement) => {
    const words = String(new FormData(form).get("words") ?? "");
    setMissing(words.trim() === "");
    if (words.trim() === "" || isBusy) return input.current?.focus();
    setBusy(true);
    await onOpen(words);
    setBusy(false);
    input.current?.select();
  };
  return (
    <Form className="stack" onSubmit={submit}>
      <Field
        label="The words of this pack"
        hint="Five words, which the other school tells you by another way than the file came"
        error={isMissing ? "Type the words of this pack" : undefined}
      >
        <TextInput name="words" autoCapitalize="none" ref={input} />
      </Field>
      <div>
        <Button type="submit" variant="primary" busy={isBusy ? "Opening…" : undefined}>
          Open the pack
        </Button>
      </div>
    </Form>
  );
}
