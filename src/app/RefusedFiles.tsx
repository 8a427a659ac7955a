import { useEffect, useState } from "react";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { refuseFiles } from "./refuseFiles.ts";

/** Says why a file that was dropped or pasted is not there. Stays until it is read. */
export function RefusedFiles() {
  const [reason, setReason] = useState<string>();
  useEffect(() => refuseFiles(setReason), []);
  if (reason === undefined) return null;
  return (
    <div className="refused-files">
      <Notice tone="warning" title="Nothing was added">
        <p>{reason}</p>
        <div>
          <Button size="small" onClick={() => setReason(undefined)}>
            Close
          </Button>
        </div>
      </Notice>
    </div>
  );
}
