import { useState } from "react";
import { localDate } from "../../lib/dates.ts";
import type { Activity } from "../../records/activity.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { countInWords, troubles } from "../logStandingWords.ts";
import { useWorkspace } from "../workspace.tsx";
import { WhatToDo } from "./WhatToDo.tsx";

interface Props {
  readonly activity: Activity;
  /** Reads it again and looks at each signature. */
  readonly onCheck: () => Promise<void>;
}

/** How the log stands, and the full check for whoever asks for it. */
export function Standing({ activity, onCheck }: Props) {
  const today = localDate(useWorkspace().now());
  const [checking, setChecking] = useState<"not" | "now" | "done" | "failed">("not");
  const { standing, lines } = activity;
  const check = async () => {
    setChecking("now");
    setChecking(
      await onCheck().then(
        () => "done" as const,
        () => "failed" as const,
      ),
    );
  };
  return (
    <Card title="How the log stands">
      {standing.isWhole ? (
        <Notice tone="success" title="Whole" live={checking === "done"}>
          <p>
            {countInWords(standing, today)}. Each line holds the fingerprint of the one before, and they agree
            {checking === "done" ? `, as do the signatures. ${unsigned(lines)}` : "."}
          </p>
        </Notice>
      ) : (
        <Notice tone="problem" title="The activity log is not whole" live={checking === "done"}>
          <p>{countInWords(standing, today)}.</p>
          <ul>
            {troubles(standing).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <WhatToDo />
        </Notice>
      )}
      {checking === "failed" && (
        <Notice tone="problem" live>
          <p>The signatures could not be looked at just now. Nothing has been changed. Try again in a moment.</p>
        </Notice>
      )}
      {checking === "now" ? (
        <Progress words={`Looking at the signature of each of ${lines.length.toLocaleString("en-GB")} lines`} />
      ) : (
        <div>
          <Button onClick={() => void check()}>Check every signature</Button>
        </div>
      )}
    </Card>
  );
}

/** Lines that nobody’s key was there to sign. */
function unsigned(lines: Activity["lines"]): string {
  const count = lines.filter(({ sig }) => sig === "").length;
  if (count === 0) return "";
  return count === 1
    ? "1 line has none: it was written after coming in by the recovery key, or in a browser that cannot sign."
    : `${count.toLocaleString("en-GB")} lines have none: they were written after coming in by the recovery key, or in a browser that cannot sign.`;
}
