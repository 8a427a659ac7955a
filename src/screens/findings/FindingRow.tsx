import { Fragment, useId, useState } from "react";
import { aboutInWords } from "../../casefile/patterns/aboutWords.ts";
import type { Standing } from "../../casefile/patterns/dismissals.ts";
import { ruleOf } from "../../casefile/patterns/rules.ts";
import { longDate } from "../../lib/dates.ts";
import { Tag } from "../../ui/Tag.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { useNames } from "../workspace.tsx";
import { FindingWhy } from "./FindingWhy.tsx";

interface Props {
  readonly standing: Standing;
  readonly of: string | undefined;
  /** The rule is named by the heading that this stands under. */
  readonly isUnderRule?: boolean | undefined;
  readonly onDismiss: () => void;
}

/** One finding: what it is, the fact, and what can be done with it. */
export function FindingRow({ standing: { finding, dismissal, since }, of, isUnderRule, onDismiss }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const names = useNames();
  // Rows of one rule are told apart by whom or what they are about.
  const title = [
    ruleOf(finding.rule)?.title ?? finding.rule,
    ...finding.about.filter((each) => each !== of).map((each) => aboutInWords(each, names)),
  ].join(", ");
  return (
    <div className="flow">
      <FindingFact finding={finding} of={of} isUnderRule={isUnderRule} />
      {dismissal && (
        <p className="small muted">
          {`Dismissed on ${longDate(dismissal.at.slice(0, 10))} with the reason “${dismissal.reason}”; ${since === 1 ? "one new entry" : `${since} new entries`} since.`}
        </p>
      )}
      <p className="cluster">
        <TextButton aria-expanded={isOpen} aria-controls={id} about={title} onClick={() => setOpen(!isOpen)}>
          See why
        </TextButton>
        <TextButton about={title} onClick={onDismiss}>
          Dismiss with a reason
        </TextButton>
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <FindingWhy finding={finding} />}
      </div>
    </div>
  );
}

/** The sentence of a finding, with whom or what else it is about. */
export function FindingFact({
  finding,
  of,
  isUnderRule = false,
}: {
  readonly finding: Standing["finding"];
  readonly of: string | undefined;
  readonly isUnderRule?: boolean | undefined;
}) {
  const names = useNames();
  const others = finding.about.filter((each) => each !== of);
  return (
    <p>
      {!isUnderRule && <strong>{ruleOf(finding.rule)?.title ?? finding.rule}. </strong>}
      {finding.sentence}
      {others.map((each) => (
        <Fragment key={each}>
          {" "}
          <Tag>{aboutInWords(each, names)}</Tag>
        </Fragment>
      ))}
    </p>
  );
}
