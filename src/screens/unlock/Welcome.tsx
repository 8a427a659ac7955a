import { Button } from "../../ui/Button.tsx";
import { DeviceIcon, DocumentIcon, type Icon, KeyIcon, StopIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { TryPractice } from "./TryPractice.tsx";

const points: readonly { readonly icon: Icon; readonly title: string; readonly words: string }[] = [
  {
    icon: DocumentIcon,
    title: "Write it once, use it everywhere",
    words: "Record an incident, turn it into a risk assessment and safety plan, and make the papers a meeting needs.",
  },
  {
    icon: DeviceIcon,
    title: "Everything stays on this device",
    words: "Records are encrypted here. There is no account and no server, and it needs no network.",
  },
  {
    icon: KeyIcon,
    title: "Only you can open it",
    words: "So nobody else can open it for you. You will choose a passphrase and print a recovery key.",
  },
  {
    icon: StopIcon,
    title: "It takes no images",
    words:
      "No photographs, videos or files. If there is an image, do not look at it, copy it or send it on: write down what you were told.",
  },
];

interface Props {
  readonly onStart: () => void;
  readonly onRestore: () => void;
  /** Opens the cards that say what to do. */
  readonly onRead: () => void;
}

export const Welcome = ({ onStart, onRestore, onRead }: Props) => (
  <DoorPage title="Welcome to Waymark">
    <p>
      For the people in a school who respond when one child’s sexual behaviour may harm another: a calm place to write
      down what happened and to plan how everyone is kept safe.
    </p>
    <Notice tone="warning" title="If a child is in danger now, call 999">
      <p>
        Do that first. The record can wait. <TextButton onClick={onRead}>What to do now</TextButton> needs no set-up.
      </p>
    </Notice>
    <div className="cluster">
      <Button variant="primary" onClick={onStart}>
        Set up Waymark
      </Button>
      <span className="muted">About five minutes. Have a printer, or pen and paper, at hand.</span>
    </div>
    <TryPractice isButton />
    <p>
      <TextButton onClick={onRestore}>Restore from a backup</TextButton> if your records are in one.
    </p>
    {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
    <ul className="door-points" role="list">
      {points.map(({ icon: Mark, title, words }) => (
        <li key={title}>
          <Mark />
          <strong>{title}</strong>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  </DoorPage>
);
