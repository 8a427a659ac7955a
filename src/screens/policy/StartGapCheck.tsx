import { useState } from "react";
import { startGapCheck } from "../../records/policyGap.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useStart } from "../useStart.tsx";
import { useWorkspace } from "../workspace.tsx";

/** Takes the policy that a school has already, and starts a check of it with what its words suggest. */
export function StartGapCheck() {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const begin = () => startGapCheck(workspace, text, title);
  // A lock in the middle turns what was pasted into a draft, which stands on the Policy page.
  const { settle } = useKeepUnsaved(() => ({ title, text }), begin);
  // What could not be saved is still unsaved.
  const beginOnce = async () => {
    const begun = await begin();
    if (begun.ok) settle();
    return begun;
  };
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Gap check"
        detail="Your present policy beside the parts of a whole one: present, partly there, or missing, and what to add."
        takesFocus
      />
      {trouble}
      <Card>
        <div className="stack">
          <Field label="Which policy is it?" hint="Its title and date" optional>
            <TextInput value={title} onChange={({ target }) => setTitle(target.value)} />
          </Field>
          <Field
            label="Paste its text"
            hint="It stays in this vault, in this check only. Waymark looks for words, suggests, and shows what it found; you decide. Leave it empty to answer part by part."
            optional
          >
            <TextArea rows={10} value={text} onChange={({ target }) => setText(target.value)} />
          </Field>
          <div>
            <Button variant="primary" onClick={() => void start(beginOnce)}>
              {text.trim() === "" ? "Answer part by part" : "Look through it"}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
