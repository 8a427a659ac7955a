import { useState } from "react";
import { practicePassphrase } from "../../records/practiceMark.ts";
import type { Session, VaultState } from "../../records/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { useSchools } from "../schools.tsx";
import { Restore } from "./Restore.tsx";
import { Unlock } from "./Unlock.tsx";

interface Props {
  readonly session: Session;
  readonly vault: VaultState & { readonly state: "none" | "lost" | "locked" };
}

/** The door of the practice school. Its passphrase is written on it: it locks nobody who lives. */
export function PracticeDoor({ session, vault }: Props) {
  return vault.state === "locked" ? (
    <>
      <Unlock session={session} ways={vault.ways} />
      <div className="door">
        <Words />
      </div>
    </>
  ) : (
    <Empty session={session} />
  );
}

function Words() {
  const { goTo } = useSchools();
  const [problem, setProblem] = useState<string>();
  return (
    <Notice title="The passphrase of the practice school">
      <p className="practice-words">{practicePassphrase}</p>
      <p>
        It is the same on every device, because everybody in there is invented. If you have chosen another since, type
        that one. Your own records have your own.
      </p>
      <p>
        <TextButton onClick={() => void goTo("practice").then(setProblem)}>Unlock with these words</TextButton>
      </p>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </Notice>
  );
}

/** There is none on this device: make one, or practise bringing one back. */
function Empty({ session }: Pick<Props, "session">) {
  const { goTo } = useSchools();
  const [isRestoring, setRestoring] = useState(false);
  const [problem, setProblem] = useState<string>();
  if (isRestoring) return <Restore session={session} onBack={() => setRestoring(false)} />;
  return (
    <DoorPage title="The practice school">
      <p>A school of invented people on this device, apart from any records of your own. There is none here yet.</p>
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <div>
        <Button variant="primary" onClick={() => void goTo("practice").then(setProblem)}>
          Make the practice school
        </Button>
      </div>
      <p>
        <TextButton onClick={() => setRestoring(true)}>Restore a practice backup</TextButton> to practise that.
      </p>
    </DoorPage>
  );
}
