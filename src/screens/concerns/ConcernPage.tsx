import { useEffect, useState } from "react";
import { Link } from "wouter";
import type { Concern } from "../../casefile/entities.ts";
import { answerConcern, seeConcern, startFromConcern } from "../../records/concerns.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useNoted } from "../useNoted.ts";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ConcernText } from "./ConcernText.tsx";

/** One concern. Those who lead on safeguarding decide here what comes of it; whoever wrote it reads what did. */
export function ConcernPage({ concernId }: { readonly concernId: string }) {
  const { concerns } = useCaseFile();
  const { me } = useWorkspace();
  const concern = concerns.get(concernId);
  useNoted("concern", concern?.id);
  if (concern === undefined)
    return (
      <PageHeader title="This concern is not here" detail="It may have been written on another device." takesFocus />
    );
  return (
    <div className="stack stack-loose measure">
      <PageHeader title="A concern from staff" takesFocus />
      <ConcernText concern={concern} />
      {me?.access !== "part" && <Decide concern={concern} />}
    </div>
  );
}

function Decide({ concern }: { readonly concern: Concern }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const [words, setWords] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const { id, seen, outcome } = concern;
  useEffect(() => {
    if (seen === undefined) void seeConcern(workspace, id);
  }, [workspace, id, seen]);
  if (outcome?.fileId !== undefined)
    return (
      <div>
        <Link href={`/file/${outcome.fileId}`} asChild>
          <LinkButton>Open the record that was started from it</LinkButton>
        </Link>
      </div>
    );
  if (outcome !== undefined) return null;
  return (
    <>
      <Card title="Start a record from it">
        <p>
          What was written is carried over as it stands, with whose words they are. The concern itself stays as it was.
        </p>
        {trouble}
        <div>
          <Button variant="primary" onClick={() => void start(() => startFromConcern(workspace, concern))}>
            Record an incident
          </Button>
        </div>
      </Card>
      <Card title="No record of its own">
        <Form
          className="stack"
          onSubmit={async () => {
            setEmpty(words.trim() === "");
            if (words.trim() !== "") await answerConcern(workspace, id, words.trim());
          }}
        >
          <Field
            label="What came of it"
            hint="Whoever wrote it reads this: what was done, no more about a child than they know already."
            error={isEmpty ? "Say what came of it, and why no record is needed." : undefined}
          >
            <TextArea rows={3} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
          </Field>
          <div>
            <Button type="submit">Answer it</Button>
          </div>
        </Form>
      </Card>
    </>
  );
}
