import { useMemo, useState } from "react";
import { type Keeping, keepingAbout, stopOf } from "../../casefile/keeping/keeping.ts";
import { localDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { inWords } from "../../lib/words.ts";
import { cannotReach, type DisposeError, dispose, whatGoes } from "../../records/keeping.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useConfirmFirst } from "../confirmFirst.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";
import { keepingLabel } from "./keepingLabel.ts";

interface Props {
  /** Of files, or of children for the children’s papers. */
  readonly ids: readonly Id[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}
const wanted = "dispose";

/** What would go, who agreed and why, and a word typed: this cannot be taken back. */
export function Dispose({ ids, onDone, onCancel }: Props) {
  const workspace = useWorkspace();
  const confirmFirst = useConfirmFirst();
  const file = useCaseFile();
  const names = useNames();
  // Reads everything that stays: not at every key.
  const going = useMemo(() => whatGoes(file, ids), [file, ids]);
  const keepings = ids.flatMap((id) => keepingAbout(file, id) ?? []);
  const references = keepings.map((each) => keepingLabel(each, names));
  const stopped = keepings.filter((each) => stopOf(each, localDate(workspace.now())) !== undefined);
  const [agreedBy, setAgreedBy] = useState("");
  const [reason, setReason] = useState("");
  const [typed, setTyped] = useState("");
  const [keepsCounts, setKeepsCounts] = useState(true);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<DisposeError>();
  const isReady = agreedBy.trim() !== "" && reason.trim() !== "" && typed.trim().toLowerCase() === wanted;
  const go = async () => {
    setTried(true);
    if (!isReady || !(await confirmFirst())) return;
    const done = await dispose(workspace, ids, { agreedBy: agreedBy.trim(), reason: reason.trim(), keepsCounts });
    if (!done.ok) return setError(done.error);
    announce("Disposed of. The certificate stands at the foot of this page.");
    onDone();
  };
  if (stopped.length > 0) return <Stopped keepings={stopped} onCancel={onCancel} />;
  return (
    <Card title={`Dispose of ${references.length === 1 ? "1 record" : `${references.length} records`}`} accent="red">
      <Notice tone="warning" title="This cannot be taken back">
        <p>{cannotReach}</p>
      </Notice>
      <p>
        {inWords(references)} would go, with {going.versions === 1 ? "1 version" : `${going.versions} versions`} and{" "}
        {going.entries === 0 ? "no entries" : going.entries === 1 ? "1 entry" : `${going.entries} entries`} about{" "}
        {references.length === 1 ? "it" : "them"}
        {going.papers > 0 && `, and ${going.papers} ${going.papers === 1 ? "paper" : "papers"} of children`}. The log
        keeps that copies were made, not for whom.
      </p>
      {going.children.length > 0 && (
        <p>The record of {inWords(going.children.map(names.child))} would go too: nothing else names them.</p>
      )}
      {going.others.length > 0 && (
        <p>Also in them, and still in other records: {inWords(going.others.map(names.child))}.</p>
      )}
      {error && <Trouble error={error} />}
      <Form className="stack" onSubmit={go}>
        <Field
          label="Who else agrees?"
          hint="Name and role of a second person, for the certificate."
          error={isTried && agreedBy.trim() === "" ? "Write who agrees" : undefined}
        >
          <TextInput maxLength={200} value={agreedBy} onChange={({ target }) => setAgreedBy(target.value)} />
        </Field>
        <Field
          label="Why are they disposed of?"
          hint="No child’s name: the certificate stays."
          error={isTried && reason.trim() === "" ? "Write the reason" : undefined}
        >
          <TextArea rows={2} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />
        </Field>
        <Checkbox
          label="Go on counting them in Insights"
          hint="Term, kind, place and the like, with nothing that leads to a child."
          checked={keepsCounts}
          onChange={({ target }) => setKeepsCounts(target.checked)}
        />
        <Field
          label={`Type “${wanted}” to go on`}
          error={isTried && typed.trim().toLowerCase() !== wanted ? `Type the word ${wanted}` : undefined}
        >
          <TextInput width="short" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </Field>
        <div className="cluster">
          <Button type="submit" variant="danger">
            Dispose of them for good
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            Keep them
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** Something came in between, such as a legal hold: said in a sentence, and nothing can be gone on with. */
function Stopped({ keepings, onCancel }: { readonly keepings: readonly Keeping[]; readonly onCancel: () => void }) {
  const today = localDate(useWorkspace().now());
  const names = useNames();
  const why = (keeping: Keeping): string => {
    const reference = keepingLabel(keeping, names);
    switch (stopOf(keeping, today)) {
      case "held":
        return `${reference} is on hold: ${keeping.hold?.reason}. While the hold lasts it cannot be disposed of.`;
      case "askedFor":
        return `${reference}: somebody has asked for what is held about a child in it. Answer that first.`;
      case "beingWritten":
        return `${reference}, or an entry about it, is being written in.`;
      default:
        return `${reference} is not due any more.`;
    }
  };
  return (
    <Card title="Stopped" accent="amber">
      <Notice tone="warning" live title="Nothing has been removed">
        {keepings.map((each) => (
          <p key={each.about}>{why(each)}</p>
        ))}
      </Notice>
      <div>
        <Button onClick={onCancel}>Back to the list</Button>
      </div>
    </Card>
  );
}

function Trouble({ error }: { readonly error: DisposeError }) {
  if (error.reason === "names")
    return (
      <Notice tone="problem" live title="The certificate would name a child">
        <p>Take {inWords(error.names)} out of what you wrote. Nothing has been removed.</p>
      </Notice>
    );
  if (error.reason === "stopped")
    return (
      <Notice tone="problem" live title="Nothing has been removed">
        <p>One of them is not what it was when you began. Go back and choose again.</p>
      </Notice>
    );
  return (
    <Notice tone="problem" live title={saveTrouble(error).title}>
      <p>{saveTrouble(error).whatToDo}</p>
    </Notice>
  );
}
