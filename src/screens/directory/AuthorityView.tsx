import { Link } from "wouter";
import { daysInWords, lineKeys } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EditIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { AuthorityContacts } from "../AuthorityContacts.tsx";
import { RemoveAuthority } from "./RemoveAuthority.tsx";

interface Props {
  readonly authority: Authority;
  readonly onEdit: () => void;
}

/** What is known of an authority, to be read in a hurry: telephone numbers first. */
export function AuthorityView({ authority, onEdit }: Props) {
  const { name, thresholds, writtenWithin, notes } = authority;
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        kicker={<Link href="/directory">Directory</Link>}
        title={name}
        actions={
          <Button icon={EditIcon} onClick={onEdit}>
            Change
          </Button>
        }
        takesFocus
      />
      <Card title="How to reach them">
        <AuthorityContacts authority={authority} lines={lineKeys} />
        <p>
          A referral by telephone is followed in writing within {writtenWithin} {writtenWithin === 1 ? "hour" : "hours"}
          .
        </p>
      </Card>
      <Card title="Threshold levels">
        {thresholds.length === 0 ? (
          <p className="muted">None written down yet. A referral can then offer no level to choose from.</p>
        ) : (
          <ul>
            {thresholds.map(({ label, meaning }) => (
              <li key={label}>
                <strong>{label}</strong>
                {meaning !== "" && `: ${meaning}`}
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Disagreement authority={authority} />
      {notes !== "" && (
        <Card title="Notes">
          <p className="as-written">{notes}</p>
        </Card>
      )}
      <RemoveAuthority authority={authority} />
    </div>
  );
}

const Disagreement = ({ authority: { stages, stagesAreDefault, stagesSource } }: { readonly authority: Authority }) => (
  <Card title="If you disagree with a decision">
    {stagesAreDefault && <GuessedStages />}
    {stages.length === 0 ? (
      <p className="muted">No stages written down yet.</p>
    ) : (
      <ol>
        {stages.map(({ name, to, workingDays }) => (
          <li key={`${name} ${to}`}>
            <strong>{name}:</strong> {to}
            {to !== "" && ", "}
            {daysInWords(workingDays)}
          </li>
        ))}
      </ol>
    )}
    {stagesSource !== "" && <p className="muted">From: {stagesSource}</p>}
    <p className="muted">A child in danger waits for no stage: ring 999.</p>
  </Card>
);

/** Says of stages that nobody has put right what they are. */
export const GuessedStages = () => (
  <Notice tone="warning" title="Waymark’s own stages, not your partnership’s">
    <p>
      Put them right: take the stages and the days from the partnership’s own procedure, and name it as their source.
    </p>
  </Notice>
);
