import { Link } from "wouter";
import { Card } from "../../ui/Card.tsx";
import { SafetyLines } from "../SafetyLines.tsx";
import { shortAnswer } from "../safety.ts";
import { useSafety } from "../useSafety.ts";

/** The short answer to “Are my records safe?”, from what the vault and the browser say, not from what we hope. */
export function RecordsSafe() {
  const facts = useSafety();
  return (
    <Card title="Are my records safe?">
      {facts && <SafetyLines lines={shortAnswer(facts)} />}
      <p>
        <Link href="/settings/backup">Backup</Link> · <Link href="/settings/safe">The whole answer</Link>
      </p>
    </Card>
  );
}
