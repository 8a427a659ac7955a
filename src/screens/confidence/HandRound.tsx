import "./confidence.css";
import { useState } from "react";
import { useLocation } from "wouter";
import { handIn } from "../../records/confidence.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { handedRound } from "../handedRound.ts";
import { ConfirmMe } from "../keys/ConfirmMe.tsx";
import { useWorkspace } from "../workspace.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { useLeftAlone } from "./useLeftAlone.ts";

type At = "welcome" | "answering" | "leftAlone" | "thanks" | "handBack";

/** After so long without a touch, answers that were not handed in are taken off the page: the next may be holding it. */
const leftAloneAfter = 3 * 60_000;

/**
 * What colleagues see while the device goes round: the questions and nothing else. Each begins on an empty page, and no address and
 * no Back button leads anywhere else (handedRound.ts).
 */
export function HandRound() {
  const workspace = useWorkspace();
  const [at, setAt] = useState<At>("welcome");
  switch (at) {
    case "welcome":
    case "leftAlone":
      return (
        <Welcome wasLeft={at === "leftAlone"} onBegin={() => setAt("answering")} onBack={() => setAt("handBack")} />
      );
    case "answering":
      return (
        <Answering
          onDone={(answers) => {
            // What cannot be saved stays in hand and is tried again with the next.
            void handIn(workspace, answers);
            setAt("thanks");
          }}
          onLeave={() => setAt("welcome")}
          onLeftAlone={() => setAt("leftAlone")}
        />
      );
    case "thanks":
      return <Thanks onNext={() => setAt("welcome")} />;
    case "handBack":
      return <HandBack onStay={() => setAt("welcome")} />;
  }
}

interface WelcomeProps {
  readonly wasLeft: boolean;
  readonly onBegin: () => void;
  readonly onBack: () => void;
}

const Welcome = ({ wasLeft, onBegin, onBack }: WelcomeProps) => (
  <div className="stack stack-loose measure hand-round">
    <PageHeader
      title="How sure do you feel?"
      kicker="A check for all staff · three minutes"
      detail="About harmful sexual behaviour among pupils, and what would help you to deal with it. It is no test."
      takesFocus
    />
    {wasLeft && (
      <Notice title="Answers that were not handed in are gone">
        <p>Nobody touched this page for three minutes, so it was emptied. Nothing of them was counted.</p>
      </Notice>
    )}
    <Card title="Nobody can see what you answer">
      <ul className="confidence-lines">
        <li>Your answers are added to everybody’s as soon as you are done. Only the sums are kept, never yours.</li>
        <li>No name is asked, and no time or order is noted.</li>
        <li>Leave out whatever you would rather not answer.</li>
        <li>No result is shown to anybody for fewer than five people.</li>
      </ul>
    </Card>
    <div className="cluster">
      <Button variant="primary" onClick={onBegin}>
        Begin
      </Button>
      <Button variant="quiet" onClick={onBack}>
        Everybody is done
      </Button>
    </div>
  </div>
);

interface AnsweringProps {
  readonly onDone: Parameters<typeof AnswerForm>[0]["onDone"];
  readonly onLeave: () => void;
  readonly onLeftAlone: () => void;
}

function Answering({ onDone, onLeave, onLeftAlone }: AnsweringProps) {
  useLeftAlone(leftAloneAfter, onLeftAlone);
  return (
    <div className="stack stack-loose measure hand-round">
      <PageHeader title="Your answers" detail="You can leave any of them out." takesFocus />
      <AnswerForm button="Done" onDone={onDone} leave={{ button: "Leave without answering", onLeave }} />
    </div>
  );
}

const Thanks = ({ onNext }: { readonly onNext: () => void }) => (
  <div className="stack stack-loose measure hand-round">
    <PageHeader
      title="Thank you"
      detail="Your answers are part of the sums now, and nobody can tell them from the others. Hand the device to the next person."
      takesFocus
    />
    <div>
      <Button variant="primary" onClick={onNext}>
        I am the next person
      </Button>
    </div>
  </div>
);

/** Only whoever handed it round gets behind these questions. */
function HandBack({ onStay }: { readonly onStay: () => void }) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const back = () => {
    go("/team/confidence", { replace: true });
    handedRound(workspace).set(false);
  };
  return (
    <div className="stack stack-loose measure hand-round">
      <PageHeader
        title="For whoever handed this round"
        detail={
          workspace.me === undefined
            ? "You came in by the recovery key, so nothing but a lock ends this. Choose Lock above."
            : "Your passphrase leads back to Waymark. Everybody else: go back to the questions."
        }
        takesFocus
      />
      {workspace.me !== undefined && (
        <Card>
          <ConfirmMe button="End handing round" onConfirmed={back} />
        </Card>
      )}
      <div>
        <Button variant="quiet" onClick={onStay}>
          Back to the questions
        </Button>
      </div>
    </div>
  );
}
