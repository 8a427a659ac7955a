import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

/** Shown once, when a draft was brought forward to a newer version of its form. */
export function ChangedForm({ changes }: { readonly changes: readonly string[] }) {
  const [isSeen, setSeen] = useState(false);
  if (changes.length === 0 || isSeen) return null;
  return (
    <Notice title="This form changed since you started">
      <p>Everything you wrote is still here.</p>
      <ul>
        {changes.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => setSeen(true)}>
          Close this note
        </Button>
      </div>
    </Notice>
  );
}
