import { Link } from "wouter";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CheckBackup } from "./CheckBackup.tsx";
import { IfLost } from "./IfLost.tsx";
import { KeptHere } from "./KeptHere.tsx";
import { MakeBackup } from "./MakeBackup.tsx";

/** One file that brings every record back: made, checked, and what to do with it when the day comes. */
export const Backup = () => (
  <div className="stack stack-loose measure">
    <PageHeader
      title="Backup"
      detail="One encrypted file with every record in it, to be kept somewhere else than this device."
      takesFocus
    />
    <MakeBackup />
    <CheckBackup />
    <BringIn />
    <KeptHere />
    <IfLost />
  </div>
);

const BringIn = () => (
  <Card title="Bring a backup in">
    <p>
      From another device with the same records, or from before something went wrong here. You see what differs, and
      what was here before is kept.
    </p>
    <div>
      <Link href="/settings/backup/bring" asChild>
        <LinkButton>Choose a backup to bring in</LinkButton>
      </Link>
    </div>
  </Card>
);
