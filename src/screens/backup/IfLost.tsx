import { Card } from "../../ui/Card.tsx";

/** What nobody wants to look up on that day. */
export const IfLost = () => (
  <Card title="If this device is lost or broken">
    <ol className="stack stack-tight">
      <li>Open Waymark on another device, where it has not been set up.</li>
      <li>Press “Restore from a backup” and choose the newest file.</li>
      <li>
        Type the passphrase, or the recovery key from its envelope, as they were when the backup was made. Every record
        is there as it was then.
      </li>
    </ol>
    <p className="muted">
      Without Waymark, the file opens with the free tool “age”: docs/backup-file.md, beside Waymark’s source, says how.
    </p>
  </Card>
);
