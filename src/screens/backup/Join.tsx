import { useState } from "react";
import type { Id } from "../../lib/ids.ts";
import { askedIn, joinBackup, type LookedAt, removedHere, removedInBackup, type Side } from "../../records/bringing.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useWorkspace } from "../workspace.tsx";
import { Removed } from "./Removed.tsx";
import { SideBySide } from "./SideBySide.tsx";
import type { Bringer } from "./useBringing.ts";

/** With more of them, one press for all of them is offered. */
const few = 3;
const missing = "Choose which stands";

/** Joins a backup with what is here, once everything is answered that only a person can. */
export function Join({ looked, bringer }: { readonly looked: LookedAt; readonly bringer: Bringer }) {
  const workspace = useWorkspace();
  const asked = askedIn(looked);
  const [goneHere, goneThere] = [removedHere(looked), removedInBackup(looked)];
  const [sides, setSides] = useState<Readonly<Record<Id, Side>>>({});
  const [backHere, setBackHere] = useState<Side>("here");
  const [goesHere, setGoesHere] = useState<Side | undefined>(goneThere.length === 0 ? "here" : undefined);
  const [wasPressed, setPressed] = useState(false);
  const all = (side: Side) => setSides(Object.fromEntries(asked.map(({ key }) => [key, side])));
  const isAnswered = asked.every(({ key }) => sides[key] !== undefined) && goesHere !== undefined;
  const join = () => {
    setPressed(true);
    if (isAnswered)
      bringer.run(() => joinBackup(workspace, looked, { sides, removedHere: backHere, removedInBackup: goesHere }));
  };
  return (
    <>
      <Card title="Join the two">
        <p>
          What is only in the backup or newer there comes in. What is only here or newer here stays. What was here
          before is kept on this device first.
        </p>
        {asked.length > 0 && (
          <p>
            {asked.length === 1 ? "One thing has" : `${asked.length} things have`} been changed on both sides. Say which
            stands. What you do not choose is not lost: what is here is in the copy that is kept first, and what is in
            the backup stays in its file.
          </p>
        )}
        {asked.length > few && (
          <div className="cluster">
            <Button size="small" onClick={() => all("here")}>
              For all: what is here
            </Button>
            <Button size="small" onClick={() => all("backup")}>
              For all: what is in the backup
            </Button>
          </div>
        )}
      </Card>
      {asked.map((each) => (
        <SideBySide
          key={each.key}
          asked={each}
          names={looked.names}
          side={sides[each.key]}
          onChoose={(side) => setSides({ ...sides, [each.key]: side })}
          error={wasPressed && sides[each.key] === undefined ? missing : undefined}
        />
      ))}
      <Removed looked={looked} gone={goneHere} where="here" side={backHere} onChoose={setBackHere} error={undefined} />
      <Removed
        looked={looked}
        gone={goneThere}
        where="backup"
        side={goesHere}
        onChoose={setGoesHere}
        error={wasPressed && goesHere === undefined ? missing : undefined}
      />
      {wasPressed && !isAnswered && (
        <Notice tone="problem" live title="Something is not chosen yet">
          <p>Nothing was changed. Look further up for what says “{missing}”.</p>
        </Notice>
      )}
      <div>
        <Button
          variant="primary"
          busy={bringer.isBusy ? "Keeping what is here, then joining…" : undefined}
          onClick={join}
        >
          Join the backup with what is here
        </Button>
      </div>
    </>
  );
}
