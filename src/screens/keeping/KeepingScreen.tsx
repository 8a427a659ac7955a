import { type ReactNode, useState } from "react";
import { isDue, type Keeping, keepings, rules, stopOf } from "../../casefile/keeping/keeping.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon } from "../../ui/icons.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useStepFocus } from "../../ui/useStepFocus.ts";
import { showMore } from "../useFirst.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";
import { Certificates } from "./Certificates.tsx";
import { Decide } from "./Decide.tsx";
import { Dispose } from "./Dispose.tsx";
import { GeneralHold } from "./GeneralHold.tsx";
import { keepingLabel } from "./keepingLabel.ts";

const atATime = 20;

/** How long records are kept: a list to be looked through. Nothing is deleted by itself. */
export function KeepingScreen() {
  const file = useCaseFile();
  const names = useNames();
  const today = localDate(useWorkspace().now());
  const all = keepings(file);
  const due = all.filter((each) => isDue(each, today));
  const later = all.filter((each) => !isDue(each, today));
  const unknown = all.filter(({ reviewOn }) => reviewOn === undefined).length;
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  /** What is about to be disposed of: it stays what was looked at, whatever comes in between. */
  const [asked, setAsked] = useState<readonly Id[]>();
  const picked = due.filter((each) => chosen.has(each.about) && stopOf(each, today) === undefined);
  const place = useStepFocus<HTMLDivElement>(asked ? "dispose" : "choose");
  const stop = () => {
    setAsked(undefined);
    setChosen(new Set());
  };
  const pick = (id: Id, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="How long records are kept"
        detail={`Usually until ${rules.birth25} years after a child’s birth, the youngest child’s where there are several; then a person looks. Nothing is deleted by itself. Check the rule of your authority or trust.`}
        takesFocus
      />
      <GeneralHold />
      <div ref={place}>
        {asked ? (
          <Dispose ids={asked} onDone={stop} onCancel={() => setAsked(undefined)} />
        ) : (
          <Card title="To be looked at">
            {due.length === 0 ? (
              <EmptyState icon={ClockIcon} title="Nothing is due">
                <p>
                  A record stands here when its day has come. Then you keep it longer, with a reason, or dispose of it.
                </p>
              </EmptyState>
            ) : (
              <Rows
                keepings={due}
                choice={(each) =>
                  stopOf(each, today) === undefined && (
                    <Checkbox
                      label={`Choose ${keepingLabel(each, names)}`}
                      checked={chosen.has(each.about)}
                      onChange={({ target }) => pick(each.about, target.checked)}
                    />
                  )
                }
              />
            )}
            {picked.length > 0 && (
              <div>
                <Button variant="danger" onClick={() => setAsked(picked.map((each) => each.about))}>
                  Look at what would be disposed of
                </Button>
              </div>
            )}
          </Card>
        )}
      </div>
      <Card title="Later">
        {unknown > 0 && (
          <p>
            {unknown === 1 ? "1 record has" : `${unknown} records have`} a child whose date of birth is not written
            down, so {unknown === 1 ? "it is" : "they are"} never due.
          </p>
        )}
        {later.length === 0 ? <p className="muted">Nothing else is kept.</p> : <Rows keepings={later} />}
      </Card>
      <Certificates />
    </div>
  );
}

interface RowsProps {
  readonly keepings: readonly Keeping[];
  readonly choice?: (keeping: Keeping) => ReactNode;
}

function Rows({ keepings: all, choice }: RowsProps) {
  const [shown, setShown] = useState(atATime);
  return (
    <>
      {all.slice(0, shown).map((each) => (
        <KeepingRow key={each.about} keeping={each}>
          {choice?.(each)}
        </KeepingRow>
      ))}
      {all.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + atATime)}>{showMore(all.length - shown)}</Button>
        </div>
      )}
    </>
  );
}

function KeepingRow({ keeping, children }: { readonly keeping: Keeping; readonly children: ReactNode }) {
  const names = useNames();
  const { reviewOn, hold, isAskedFor, looks, rule } = keeping;
  const reference = keepingLabel(keeping, names);
  const last = looks.at(-1);
  return (
    <section className="stack stack-tight" aria-label={reference}>
      <div className="split">
        <strong>{reference}</strong>
        {hold ? <Tag tone="amber">On hold</Tag> : <Tag>{rules[rule]} years after birth</Tag>}
      </div>
      <p className="muted">
        {keeping.children.map(names.child).join(", ") || "No child in it"}.{" "}
        {reviewOn === undefined
          ? "No day, since a date of birth is missing"
          : `To be looked at on ${longDate(reviewOn)}`}
        .{isAskedFor && " Somebody has asked for what is held, and waits for an answer."}
        {hold && ` Held since ${longDate(hold.since.slice(0, 10))}: ${hold.reason}.`}
        {last && ` Kept longer on ${longDate(last.at.slice(0, 10))}: ${last.reason}.`}
      </p>
      {children}
      <Decide keeping={keeping} reference={reference} />
    </section>
  );
}
