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

/** What goes for good, and is asked about first. */
const asking = {
  beginAgain: { title: "Put it back to the beginning?", button: "Put it back" },
  lose: { title: "Lose this device, for practice?", button: "Lose it" },
  remove: { title: "Take the practice school off?", button: "Take it off" },
} as const satisfies Partial<Record<keyof Schools, { readonly title: string; readonly button: string }>>;

function Inside() {
  const schools = useSchools();
  const [, go] = useLocation();
  const isGuided = useReadable(guide);
  const [asked, setAsked] = useState<keyof typeof asking>();
  const [problem, setProblem] = useState<string>();
  const act = async (way: () => Promise<string | undefined>) => {
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
          <Button onClick={() => setAsked("beginAgain")}>Put it back to the beginning</Button>
        </div>
      </Card>
      <Card title="Practise a restore">
        <p>
          Make a backup first, under Settings, Backup. Then everything here goes, as on a device that was lost, and you
          bring it back from the file.
        </p>
        <div>
          <Button onClick={() => setAsked("lose")}>Lose this device, for practice</Button>
        </div>
      </Card>
      <Card title="Leave">
        <p>The practice school stays on this device, locked. Or it is taken off whole.</p>
        <div className="cluster">
          <Button onClick={() => void act(() => schools.goTo("real"))}>Leave the practice school</Button>
          <Button variant="danger" onClick={() => setAsked("remove")}>
            Take it off this device
          </Button>
        </div>
      </Card>
      <Dialog
        isOpen={asked !== undefined}
        title={asked === undefined ? "" : asking[asked].title}
        onClose={() => setAsked(undefined)}
        actions={
          asked !== undefined && (
            <>
              <Button variant="primary" onClick={() => void act(schools[asked])}>
                {asking[asked].button}
              </Button>
              <Button onClick={() => setAsked(undefined)}>Keep it as it is</Button>
            </>
          )
        }
      >
        <p>
          Everything that was written in the practice school goes for good. Your school’s own records are not touched.
        </p>
      </Dialog>
    </>
  );
}
