import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { ConfirmMe } from "../keys/ConfirmMe.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";

export interface StepProps {
  /** What is true now, in a sentence. */
  readonly onDone: (done: string) => void;
  readonly onBack: () => void;
}

interface ConfirmProps {
  readonly title: string;
  readonly kicker: string;
  readonly onConfirmed: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The first step of everything that changes who can come in. */
export const ConfirmStep = ({ title, kicker, onConfirmed, onBack, children }: ConfirmProps) => (
  <DoorPage title={title} kicker={kicker}>
    {children}
    <ConfirmMe button="Continue" onConfirmed={onConfirmed} />
    <p>
      <Button variant="quiet" onClick={onBack}>
        Back, and change nothing
      </Button>
    </p>
  </DoorPage>
);
