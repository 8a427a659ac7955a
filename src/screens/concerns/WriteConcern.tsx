import { useId, useState } from "react";
import { useLocation } from "wouter";
import { newId } from "../../lib/ids.ts";
import { begunConcern, type ConcernWords, keepConcern, noWords } from "../../records/concerns.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useKept } from "../useKept.ts";
import { useWorkspace } from "../workspace.tsx";

const required = { about: "Say whom it is about.", account: "Say what you saw, heard or were told." } as const;
type Required = keyof typeof required;

/** What somebody on the staff saw or heard, written while it is fresh and handed on. */
export function WriteConcern() {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [begun] = useState(() => begunConcern(workspace));
  const [id] = useState(() => begun?.id ?? newId());
  const [words, setWords] = useState<ConcernWords>(() => begun ?? noWords);
  const [attempt, setAttempt] = useState(0);
  const [trouble, setTrouble] = useState<{ readonly title: string; readonly whatToDo: string }>();
  const unsaved = useKept(words, (latest) => keepConcern(workspace, id, pick(latest), false));
  const ids = { about: useId(), account: useId() };
  const missing = (Object.keys(required) as Required[]).filter((key) => words[key].trim() === "");
  const errorOf = (key: Required) => (attempt > 0 && missing.includes(key) ? required[key] : undefined);
  const bind = (key: keyof ConcernWords) => ({
    value: words[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setWords({ ...words, [key]: event.currentTarget.value }),
  });
  const send = async () => {
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    const sent = await keepConcern(workspace, id, pick(words), true);
    if (sent.ok) {
      unsaved.settle();
      go("/");
    } else setTrouble(saveTrouble(sent.error));
  };
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Write down a concern"
        detail="Only you and those who lead on safeguarding can read it. If a child is in danger now, find them first: write afterwards."
        takesFocus
      />
      <Form className="stack" onSubmit={send}>
        <ErrorSummary
          attempt={attempt}
          errors={missing.map((key) => ({ message: required[key], fieldId: ids[key] }))}
        />
        {trouble && (
          <Notice tone="problem" live title={trouble.title}>
            <p>{trouble.whatToDo}</p>
          </Notice>
        )}
        <Field
          id={ids.about}
          label="Whom is it about?"
          hint="Full names, and the class, as far as you know them."
          error={errorOf("about")}
        >
          <TextInput {...bind("about")} autoCapitalize="words" />
        </Field>
        <Field label="When was it?" hint="A day and a time, or about when.">
          <TextInput {...bind("when")} />
        </Field>
        <Field label="Where was it?">
          <TextInput {...bind("where")} />
        </Field>
        <Field
          id={ids.account}
          label="What did you see, hear or were you told?"
          hint="What was said in the exact words, with the questions that were asked. Keep what you think apart from what you know."
          error={errorOf("account")}
        >
          <TextArea {...bind("account")} rows={8} />
        </Field>
        <Field label="What have you done about it already?" hint="Whom you told, and who is with the child now.">
          <TextArea {...bind("done")} rows={3} />
        </Field>
        <p className="muted">What you type is kept on this device as you go. Once it is sent it stays as it is.</p>
        <div className="cluster">
          <Button variant="primary" type="submit">
            Send it to the safeguarding lead
          </Button>
          <Button variant="quiet" onClick={() => go("/")}>
            Keep it and go back
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** A concern that was begun carries more than what is asked. */
const pick = ({ about, when, where, account, done }: ConcernWords): ConcernWords => ({
  about,
  when,
  where,
  account,
  done,
});
