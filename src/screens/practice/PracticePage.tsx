import { useState } from "react";
import { useLocation } from "wouter";
import { guide, showGuide } from "../../records/practiceGuide.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { type Schools, useSchools } from "../schools.tsx";
import { useReadable } from "../workspace.tsx";

/** Into the practice school and, in it, what can be done with it. */
export function PracticePage() {
  const { place } = useSchools();
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Practice school"
        detail="A school of invented people on this device, apart from your own records: to try things, and to show them."
        takesFocus
      />
      {place === "real" ? <Enter /> : <Inside />}
    </div>
  );
}

function Enter() {
  const { goTo } = useSchools();
  const [problem, setProblem] = useState<string>();
  return (
    <Card title="Go there">
      <p>
        Your own records are locked first, and nothing of them is there. Eight cases, from reception to the sixth form,
        and a guided first one.
      </p>
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <div>
        <Button variant="primary" onClick={() => void goTo("practice").then(setProblem)}>
          Lock, and go to the practice school
        </Button>
      </div>
    </Card>
  );
}

function Inside() {
  const { goTo, beginAgain, remove } = useSchools();
  const [, go] = useLocation();
  const isGuided = useReadable(guide);
  const [asked, setAsked] = useState<"again" | "remove">();
  const [problem, setProblem] = useState<string>();
  const act = async (way: Schools["remove"]) => {
    setAsked(undefined);
    setProblem(await way());
  };
  return (
    <>
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <Card title="The guided first case">
        <p>A few steps from a record to a finished plan and its PDF.</p>
        <div>
          <Button
            disabled={isGuided}
            onClick={() => {
              showGuide(true);
              go("/");
            }}
          >
            {isGuided ? "The guide is on" : "Show the guide"}
          </Button>
        </div>
      </Card>
      <Card title="Back to the beginning">
        <p>What you wrote here goes, and the eight cases stand as they did. Dates are counted from today again.</p>
        <div>
          <Button onClick={() => setAsked("again")}>Put it back to the beginning</Button>
        </div>
      </Card>
      <Card title="Leave">
        <p>The practice school stays on this device, locked. Or it is taken off whole.</p>
        <div className="cluster">
          <Button onClick={() => void act(() => goTo("real"))}>Leave the practice school</Button>
          <Button variant="danger" onClick={() => setAsked("remove")}>
            Take it off this device
          </Button>
        </div>
      </Card>
      <Dialog
        isOpen={asked !== undefined}
        title={asked === "remove" ? "Take the practice school off?" : "Put it back to the beginning?"}
        onClose={() => setAsked(undefined)}
        actions={
          <>
            <Button variant="primary" onClick={() => void act(asked === "remove" ? remove : beginAgain)}>
              {asked === "remove" ? "Take it off" : "Put it back"}
            </Button>
            <Button onClick={() => setAsked(undefined)}>Keep it as it is</Button>
          </>
        }
      >
        <p>
          Everything that was written in the practice school goes for good. Your school’s own records are not touched.
        </p>
      </Dialog>
    </>
  );
}
