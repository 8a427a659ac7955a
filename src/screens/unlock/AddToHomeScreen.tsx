import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { ShareIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";

/** For a tab on an iPad or iPhone, before anything is written there. */
export function AddToHomeScreen({ onContinue }: { readonly onContinue: () => void }) {
  const [isKnowing, setKnowing] = useState(false);
  return (
    <DoorPage title="First, add Waymark to the Home Screen">
      <p>
        Safari deletes what a website has kept when nobody has opened it for seven days. A school holiday is longer. An
        app on the Home Screen is not cleared in this way.
      </p>
      <ol className="stack stack-tight">
        <li>
          Press Share <ShareIcon /> in Safari’s bar.
        </li>
        <li>Choose “Add to Home Screen”, leave “Open as Web App” on, and press Add.</li>
        <li>Open Waymark from the Home Screen and set it up there.</li>
      </ol>
      <Notice title="Do this before you write anything">
        <p>The app on the Home Screen starts empty: it cannot see what was written in Safari.</p>
      </Notice>
      <Checkbox
        label="I want to go on in Safari, and I know that records may be deleted after seven days"
        checked={isKnowing}
        onChange={(event) => setKnowing(event.currentTarget.checked)}
      />
      <div>
        <Button disabled={!isKnowing} onClick={onContinue}>
          Go on in Safari
        </Button>
      </div>
    </DoorPage>
  );
}
