import { PageHeader } from "../../ui/PageHeader.tsx";
import { CheckBackup } from "./CheckBackup.tsx";
import { IfLost } from "./IfLost.tsx";
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
    <IfLost />
  </div>
);
