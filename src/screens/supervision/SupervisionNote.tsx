import { type RefObject, useDeferredValue, useRef, useState } from "react";
import { Redirect, useLocation } from "wouter";
import { localDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { ok } from "../../lib/result.ts";
import { inWords } from "../../lib/words.ts";
import {
  blankNote,
  childrenIn,
  keepNote,
  type NoteWords,
  noteKinds,
  notePrompts,
  removeNote,
} from "../../records/supervision.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { DoneIcon, RemoveIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useKept } from "../useKept.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ForYourself } from "./ForYourself.tsx";
import { WhoCanRead } from "./WhoCanRead.tsx";

const kinds = (Object.keys(noteKinds) as readonly NoteWords["kind"][]).map((value) => ({ value, ...noteKinds[value] }));
const prompts = Object.keys(notePrompts) as readonly (keyof typeof notePrompts)[];

/** One note, written where it is read. It is kept as it is typed. */
export function SupervisionNote({ noteId }: { readonly noteId: Id }) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [words, setWords] = useState<NoteWords>(
    () => workspace.caseFile.get().supervision.get(noteId) ?? blankNote(localDate(workspace.now())),
  );
  const isGone = useRef(false);
  useKept(words, async (latest) => (isGone.current ? ok(null) : keepNote(workspace, noteId, pick(latest))));
  const change = (part: Partial<NoteWords>) => setWords({ ...words, ...part });
  if (workspace.me === undefined) return <Redirect to="/team/supervision" replace />;
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="A note of your own"
        detail="About you and your work. No child’s name belongs here. What you type is kept as you go."
        takesFocus
      />
      <Card>
        <div className="stack">
          <FieldGroup label="What kind of talk was it?">
            <RadioList options={kinds} value={words.kind} onChange={(kind) => kind !== "" && change({ kind })} />
          </FieldGroup>
          <FieldGroup label="On which day?">
            <DateInput value={words.on} onChange={(on) => change({ on })} />
          </FieldGroup>
          {prompts.map((key) => (
            <Field key={key} label={notePrompts[key].label} hint={notePrompts[key].hint} optional>
              {key === "withWhom" ? (
                <TextInput
                  value={words[key]}
                  onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
                />
              ) : (
                <TextArea
                  rows={4}
                  value={words[key]}
                  onChange={({ currentTarget }) => change({ [key]: currentTarget.value })}
                />
              )}
            </Field>
          ))}
          <NamesHere words={words} />
          <FieldGroup
            label="When next?"
            hint="The first page then reminds you, from the day before, of a date of your own, and says no more."
            optional
          >
            <DateInput value={words.nextOn} onChange={(nextOn) => change({ nextOn })} />
          </FieldGroup>
        </div>
      </Card>
      <div className="cluster">
        <Button variant="primary" icon={DoneIcon} onClick={() => go("/team/supervision")}>
          Done
        </Button>
        <RemoveNote noteId={noteId} isGone={isGone} />
      </div>
      <Card>
        <WhoCanRead />
      </Card>
      <ForYourself />
    </div>
  );
}

/** A note that is read carries more than what is asked. */
const pick = ({ kind, on, withWhom, about, howIAm, helps, agreed, nextOn }: NoteWords): NoteWords => ({
  ...{ kind, on, withWhom, about, howIAm, helps, agreed, nextOn },
});

/** Points out a name that does not belong here, and stops nobody. */
function NamesHere({ words }: { readonly words: NoteWords }) {
  const file = useCaseFile();
  const names = childrenIn(file, useDeferredValue(words));
  if (names.length === 0) return null;
  return (
    <Notice title="Is this a child’s name?">
      <p>
        {inWords(names.map((name) => `“${name}”`))} {names.length === 1 ? "is a name" : "are names"} in your records of
        children. In a note about yourself “a pupil in Year 8” is enough. If it means somebody else, leave it.
      </p>
    </Notice>
  );
}

interface RemoveProps {
  readonly noteId: Id;
  /** What was typed just before is not kept again after it. */
  readonly isGone: RefObject<boolean>;
}

function RemoveNote({ noteId, isGone }: RemoveProps) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const isKept = useCaseFile().supervision.has(noteId);
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  if (!isKept) return null;
  const remove = async () => {
    isGone.current = true;
    const removed = await removeNote(workspace, noteId);
    setAsking(false);
    if (removed.ok) return go("/team/supervision");
    isGone.current = false;
    setTrouble(saveTrouble(removed.error));
  };
  return (
    <>
      <Button variant="quiet" icon={RemoveIcon} onClick={() => setAsking(true)}>
        Remove this note
      </Button>
      {trouble && (
        <Notice tone="problem" live title={trouble.title}>
          <p>{trouble.whatToDo}</p>
        </Notice>
      )}
      <Dialog
        isOpen={isAsking}
        title="Remove this note?"
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button variant="danger" onClick={() => void remove()}>
              Remove
            </Button>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </>
        }
      >
        <p>It goes from this device and cannot be brought back from here. Backups from before still hold it.</p>
      </Dialog>
    </>
  );
}
