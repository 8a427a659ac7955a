import { useState } from "react";
import { useLocation } from "wouter";
import type { Confidence } from "../../casefile/entities.ts";
import { smallest } from "../../casefile/insights/suppression.ts";
import { longDate } from "../../lib/dates.ts";
import {
  closeConfidenceRound,
  type Ending,
  gathered,
  giveUpConfidenceRound,
  handed,
} from "../../records/confidence.ts";
import { confidenceSheet } from "../../records/confidencePapers.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { DoneIcon, EditIcon, PeopleIcon, RemoveIcon } from "../../ui/icons.ts";
import { handedRound } from "../handedRound.ts";
import { MakePaper } from "../outgoing/MakePaper.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useReadable, useWorkspace } from "../workspace.tsx";
import { Gathered } from "./Gathered.tsx";

interface Props {
  readonly round: Confidence;
  readonly onClosed: (ending: Ending) => void;
}

/** A round that is open: three ways to answer, and its end. */
export function OpenRound({ round, onClosed }: Props) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [asks, setAsks] = useState<"close" | "giveUp">();
  return (
    <>
      <Card title={`Open since ${longDate(round.openedOn)}`} accent="amber">
        <Gathered round={round} />
        <div className="cluster">
          <Button variant="primary" icon={PeopleIcon} onClick={() => handedRound(workspace).set(true)}>
            Hand this device round
          </Button>
          <Button icon={EditIcon} onClick={() => go("/team/confidence/type")}>
            Type in sheets
          </Button>
        </div>
        <p className="muted">
          While it goes round, the device shows the questions and nothing else; your passphrase leads back. Waymark
          locks as always after five minutes without a touch.
        </p>
      </Card>
      <Card title="On paper">
        <p className="muted">
          A sheet for whoever would rather have a pen. Collect the sheets folded, in a box; shuffle them, type them in
          together, then shred them.
        </p>
        <MakePaper title="Confidence check, sheet" outgoing={() => confidenceSheet(workspace)} />
      </Card>
      <Card title="When everybody has answered">
        <div className="cluster">
          <Button icon={DoneIcon} onClick={() => setAsks("close")}>
            Close this round
          </Button>
          <Button variant="quiet" icon={RemoveIcon} onClick={() => setAsks("giveUp")}>
            Give this round up
          </Button>
        </div>
        <p className="muted">Results can be seen once it is closed, and nothing is added after that.</p>
      </Card>
      {asks === "close" && <CloseDialog round={round} onClosed={onClosed} onStay={() => setAsks(undefined)} />}
      {asks === "giveUp" && <GiveUpDialog onStay={() => setAsks(undefined)} />}
    </>
  );
}

interface CloseProps extends Props {
  readonly onStay: () => void;
}

function CloseDialog({ round, onClosed, onStay }: CloseProps) {
  const workspace = useWorkspace();
  const { kept, inHand } = gathered(round, useReadable(handed(workspace)));
  const [problem, setProblem] = useState<string>();
  const close = async () => {
    const closed = await closeConfidenceRound(workspace);
    if (closed.ok) onClosed(closed.value);
    else setProblem(saveTrouble(closed.error).title);
  };
  return (
    <Dialog
      isOpen
      title="Close this round?"
      onClose={onStay}
      actions={
        <>
          <Button variant="primary" onClick={() => void close()}>
            {kept + inHand < smallest ? "Close it and forget the answers" : "Close this round"}
          </Button>
          <Button onClick={onStay}>Keep it open</Button>
        </>
      }
    >
      <p>{endingInWords(kept, inHand)}</p>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}. The round is still open.
        </p>
      )}
    </Dialog>
  );
}

/** What closing now would keep, and why not more. */
export function endingInWords(kept: number, inHand: number): string {
  const all = kept + inHand;
  if (all === 0) return "Nobody has answered yet. Closed now, the round goes, and another can be opened at once.";
  if (all < smallest)
    return `Only ${all} ${all === 1 ? "person has" : "people have"} answered. With fewer than ${smallest}, each could be recognised, so nothing could be kept or shown: closed now, the answers are forgotten. Wait for ${smallest - all} more, or close it and talk with each other instead.`;
  if (kept > 0 && inHand > 0 && inHand < smallest)
    return `${kept} people are in the sums. ${inHand} more ${inHand === 1 ? "is" : "are"} in hand: added by themselves, they could be read from the difference. Wait for ${smallest - inHand} more, or close it without them.`;
  return `${all} people have answered. After this nothing is added, and the results can be seen.`;
}

function GiveUpDialog({ onStay }: { readonly onStay: () => void }) {
  const workspace = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const giveUp = async () => {
    const gone = await giveUpConfidenceRound(workspace);
    if (!gone.ok) setProblem(saveTrouble(gone.error).title);
  };
  return (
    <Dialog
      isOpen
      title="Give this round up?"
      onClose={onStay}
      actions={
        <>
          <Button variant="danger" onClick={() => void giveUp()}>
            Forget all answers
          </Button>
          <Button onClick={onStay}>Keep it open</Button>
        </>
      }
    >
      <p>All answers of this round are forgotten, those that are kept too. Earlier rounds stay as they are.</p>
      {problem !== undefined && (
        <p className="field-error" role="alert">
          {problem}. The round is still there.
        </p>
      )}
    </Dialog>
  );
}
