import { useEffect, useRef, useState } from "react";
import type { Passage } from "../../../engine/template.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { Field } from "../../../ui/Field.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { useSheet } from "../useSheet.ts";
import { writtenFor } from "./usePassages.ts";

interface OwnWordsProps {
  readonly passage: Passage;
  readonly questionKey: string;
  /** How often somebody has asked for something here: each time the text takes the focus. */
  readonly asked: number;
  readonly onWrite: (text: string) => void;
}

/** The school’s own words for a passage, with Waymark’s beneath them. */
export function OwnWords({ passage, questionKey, asked, onWrite }: OwnWordsProps) {
  const sheet = useSheet();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked > 0) area.current?.focus();
  }, [asked]);
  const [text, setText] = useState(() => writtenFor(sheet.answers.get(), questionKey, passage.id) ?? passage.original);
  return (
    <>
      <Field
        label={passage.original === "" ? "What should stand here?" : "In our own words"}
        hint="A line that begins with a dash is a point of a list. A blank line begins a new paragraph. Name no child."
      >
        <TextArea
          ref={area}
          rows={8}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            onWrite(target.value);
          }}
        />
      </Field>
      {passage.isChanged && passage.original !== "" && (
        <Disclosure summary="Waymark’s wording">
          <p className="as-written">{passage.original}</p>
        </Disclosure>
      )}
    </>
  );
}
