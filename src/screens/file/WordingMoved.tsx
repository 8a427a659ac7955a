import type { FileNow } from "../../casefile/casefile.ts";
import { policyState } from "../../casefile/policy/state.ts";
import type { AnyTemplate, PassageChange } from "../../engine/template.ts";
import { wordingChanges } from "../../records/policy.ts";
import { Card } from "../../ui/Card.tsx";
import { Tag, type Tone } from "../../ui/Tag.tsx";
import { useCaseFile } from "../workspace.tsx";

interface Props {
  readonly policy: FileNow;
  readonly template: AnyTemplate;
}

const kinds: Readonly<Record<PassageChange["kind"], { readonly words: string; readonly tone: Tone }>> = {
  words: { words: "Changed", tone: "amber" },
  names: { words: "Names only", tone: "neutral" },
  added: { words: "New", tone: "green" },
  gone: { words: "Taken out", tone: "red" },
};

/** What Waymark’s wording of today would change in the adopted edition: only this school’s paragraphs, old and new side by side. */
export function WordingMoved({ policy, template }: Props) {
  const file = useCaseFile();
  const { adopted, waiting } = policyState(file, policy);
  const changes = adopted === undefined ? [] : wordingChanges(file, template, adopted.record);
  if (changes.length === 0 || waiting !== undefined) return null;
  return (
    <Card title="Waymark’s wording has moved on" accent="amber">
      <p>
        {changes.length === 1 ? "One paragraph" : `${changes.length} paragraphs`} of your adopted policy would read
        otherwise today. The adopted edition stays as it is until you write the next one.
      </p>
      <ol className="wording-changes" aria-label="Paragraphs that would change">
        {changes.map((change) => (
          <li key={change.id}>
            <OneChange change={change} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function OneChange({ change: { part, title, kind, why, before, after } }: { readonly change: PassageChange }) {
  return (
    <>
      <h3 className="cluster">
        <span>
          {part}: {title}
        </span>
        <Tag tone={kinds[kind].tone}>{kinds[kind].words}</Tag>
      </h3>
      {why.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <div className="wording-sides">
        <Side title="Adopted" text={before} none="Was not there" />
        <Side title="Waymark’s wording now" text={after} none="No longer there" />
      </div>
    </>
  );
}

const Side = ({ title, text, none }: { readonly title: string; readonly text: string; readonly none: string }) => (
  <section aria-label={title}>
    <h4>{title}</h4>
    <p className="as-written">{text === "" ? none : text}</p>
  </section>
);
