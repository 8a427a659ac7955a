import "./confidence.css";
import { useState } from "react";
import { Link } from "wouter";
import { closedRounds, nextFrom, openRound } from "../../casefile/confidence/rounds.ts";
import type { Confidence } from "../../casefile/entities.ts";
import { smallest } from "../../casefile/insights/suppression.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { type Ending, openConfidenceRound } from "../../records/confidence.ts";
import { confidenceReport } from "../../records/confidencePapers.ts";
import { logExport } from "../../records/exportLog.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { BackIcon, PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { OpenRound } from "./OpenRound.tsx";
import { Results } from "./Results.tsx";

/** The staff confidence check: a round that is open, and what closed ones say. A head sees the results alone. */
export function ConfidenceCheck() {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [ending, setEnding] = useState<Ending>();
  const mayAsk = workspace.me?.access !== "part";
  const round = openRound(file);
  const [newest, ...earlier] = closedRounds(file);
  return (
    <div className="confidence stack stack-loose measure">
      <PageHeader
        title="Staff confidence check"
        detail="How sure colleagues feel, and what would help them. Without names, in sums only."
        actions={
          <Link href="/team" asChild>
            <LinkButton icon={BackIcon}>Your team</LinkButton>
          </Link>
        }
        takesFocus
      />
      {ending === "tooFew" && round === undefined && (
        <Notice live title="The round was closed, and nothing of it was kept">
          <p>
            Fewer than {smallest} people had answered, so that each could have been recognised. Another round can be
            opened when more of you are there.
          </p>
        </Notice>
      )}
      {mayAsk && (round === undefined ? <NoRound newest={newest} /> : <OpenRound round={round} onClosed={setEnding} />)}
      {newest === undefined ? (
        !mayAsk && (
          <Card>
            <p>There is no result yet. A lead or a deputy opens a round, and closes it when everybody has answered.</p>
          </Card>
        )
      ) : (
        <>
          <Results rounds={[newest, ...earlier]} />
          <Card title="For the head or governors">
            <OutgoingRow
              title="Results of the confidence check"
              usual={{ recipient: "the head and governors", purpose: "How sure staff feel" }}
              outgoing={(handing) => confidenceReport(workspace, [newest, ...earlier], handing)}
              alsoAs={["word"]}
              mayLock={false}
              hidesNames
              onLeft={(leaving) =>
                logExport(workspace, { fileId: newest.id, version: 0, documentId: "confidence" }, leaving)
              }
            />
          </Card>
        </>
      )}
      <WhatIsKept />
    </div>
  );
}

function NoRound({ newest }: { readonly newest: Confidence | undefined }) {
  const workspace = useWorkspace();
  const [trouble, setTrouble] = useState<Trouble>();
  const from = nextFrom(newest === undefined ? [] : [newest]);
  const mustWait = from !== undefined && from > localDate(workspace.now());
  const open = async () => {
    const opened = await openConfidenceRound(workspace);
    setTrouble(opened.ok ? undefined : saveTrouble(opened.error));
  };
  return (
    <Card title="Ask your colleagues">
      <p>
        Once a term or twice a year. The device goes round in a meeting, or sheets of paper are typed in. Results show
        from {smallest} people on: ask everybody at once, and not a few of you.
      </p>
      {trouble && (
        <Notice tone="problem" live title={trouble.title}>
          <p>{trouble.whatToDo}</p>
        </Notice>
      )}
      {mustWait ? (
        <p className="muted">
          The next round can be opened from {longDate(from)}. Of two rounds close together, what differs could be one
          person’s answers.
        </p>
      ) : (
        <div>
          <Button variant="primary" icon={PlusIcon} onClick={() => void open()}>
            Open a round
          </Button>
        </div>
      )}
    </Card>
  );
}

/** What anonymous means here, with its limits. */
const WhatIsKept = () => (
  <Card>
    <Disclosure summary="What is kept, and what it can give away">
      <p>
        Of each thing that is asked two numbers are kept: how many answered, and how many said so. There is no row for a
        person, no time, no order, and nothing that ties the answer to one question to the answer to another.
      </p>
      <p>
        Earlier states stay in the safety copy on this device for a while, and in backups. So that they cannot be taken
        from one another, sums grow by {smallest} people or more at a time; until then answers are in memory only. The
        activity log notes when sums were kept and who had Waymark open, never who answered.
      </p>
      <p>
        What this cannot do: whoever asks can mix in answers of their own and so single somebody out; ask everybody, by
        someone they trust. When all of a few answer alike, those who have both the keys and the skill to read older
        copies by other means know what all of them said. Whoever types sheets in sees each sheet, and somebody who
        looks over a shoulder sees what is ticked.
      </p>
    </Disclosure>
  </Card>
);
