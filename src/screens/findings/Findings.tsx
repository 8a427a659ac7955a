import { type ReactNode, useState } from "react";
import type { Standing } from "../../casefile/patterns/dismissals.ts";
import { keyOf } from "../../casefile/patterns/findings.ts";
import type { Finding } from "../../casefile/patterns/rule.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { showMore } from "../useFirst.tsx";
import { DismissFinding } from "./DismissFinding.tsx";
import { FindingRow } from "./FindingRow.tsx";
import { PutAside } from "./PutAside.tsx";
import "./findings.css";

interface Props {
  readonly title: string;
  readonly standings: readonly Standing[];
  /** The child whose page it is, so that they are not named once more. */
  readonly of?: string | undefined;
  /** The title names the rule, so the rows need not. */
  readonly isOfOneRule?: boolean | undefined;
  /** Beside the title. */
  readonly action?: ReactNode;
}
const atFirst = 3;
const atATime = 20;

/**
 * What stands out when entries are read together: each a fact, with the entries and the rule behind it, to be put aside with a
 * reason. Nothing at all where nothing was found.
 */
export function Findings({ title, standings, of, isOfOneRule, action }: Props) {
  const [dismissing, setDismissing] = useState<Finding>();
  const [most, setMost] = useState(atFirst);
  const open = standings.filter(({ isDismissed }) => !isDismissed);
  const aside = standings.filter(({ isDismissed }) => isDismissed);
  if (standings.length === 0) return null;
  const shown = open.slice(0, most);
  return (
    <>
      <Card title={title} action={action} accent={open.length > 0 ? "amber" : undefined}>
        {open.length === 0 && <p className="muted">Everything that was found has been looked at and put aside.</p>}
        <ul className="findings">
          {shown.map((standing) => (
            <li key={keyOf(standing.finding)}>
              <FindingRow
                standing={standing}
                of={of}
                isUnderRule={isOfOneRule}
                onDismiss={() => setDismissing(standing.finding)}
              />
            </li>
          ))}
        </ul>
        {shown.length < open.length && (
          <div>
            <Button size="small" onClick={() => setMost(most + atATime)}>
              {showMore(open.length - shown.length)}
            </Button>
          </div>
        )}
        {aside.length > 0 && (
          <Disclosure summary={`${aside.length} put aside`}>
            <ul className="findings">
              {aside.map((standing) => (
                <li key={keyOf(standing.finding)}>
                  <PutAside standing={standing} of={of} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </Card>
      {dismissing && <DismissFinding finding={dismissing} onClose={() => setDismissing(undefined)} />}
    </>
  );
}
