import { useState } from "react";
import { Link, Redirect } from "wouter";
import { openRound } from "../../casefile/confidence/rounds.ts";
import { handIn } from "../../records/confidence.ts";
import { announce } from "../../ui/announcements.ts";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { Gathered } from "./Gathered.tsx";

/** Sheets that were filled in on paper, typed in one after the other. */
export function TypeSheets() {
  const workspace = useWorkspace();
  const round = openRound(useCaseFile());
  const [typed, setTyped] = useState(0);
  const [emptied, setEmptied] = useState(0);
  if (round === undefined) return <Redirect to="/team/confidence" replace />;
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title={`Sheet ${typed + 1} of this sitting`}
        detail="Shuffle the sheets first. What one says is part of the sums as soon as you go on, and cannot be taken back."
        actions={
          <Link href="/team/confidence" asChild>
            <LinkButton icon={BackIcon}>Confidence check</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Notice>
        <Gathered round={round} />
      </Notice>
      <AnswerForm
        key={`${typed}/${emptied}`}
        button="Add it, next sheet"
        onDone={(answers) => {
          void handIn(workspace, answers);
          setTyped(typed + 1);
          announce(`Sheet ${typed + 1} is added`);
        }}
        leave={{ button: "Empty this sheet", onLeave: () => setEmptied(emptied + 1) }}
      />
    </div>
  );
}
