import { isAnswered } from "../../../engine/answer.ts";
import { isAnswerable, type Question } from "../../../engine/question.ts";
import { wordsFor } from "../../../engine/summary.ts";
import type { Passage } from "../../../engine/template.ts";
import { longDate } from "../../../lib/dates.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import { TextButton } from "../../../ui/TextButton.tsx";
import { useNames } from "../../workspace.tsx";
import { useSheet } from "../useSheet.ts";
import { useWizard } from "../useWizard.ts";

interface WhyProps {
  readonly passage: Passage;
  /** Called before the wizard goes to a question. */
  readonly onGone: () => void;
}

/** What put a passage into the document: answers, and what it rests on. */
export function Why({ passage, onGone }: WhyProps) {
  const { isMade, original, standing, rests, lastChecked, verify } = passage;
  if (original === "" && !isMade)
    return <p>Here the policy can say what no paragraph of Waymark’s says. Leave it empty and nothing prints.</p>;
  return (
    <>
      <p>
        {standing === "statutory" ? (
          <Tag tone="violet">Required by law or statutory guidance</Tag>
        ) : (
          <Tag>Good practice</Tag>
        )}
      </p>
      <Because passage={passage} onGone={onGone} />
      {rests.length > 0 && (
        <div>
          <h4>What it rests on</h4>
          <ul>
            {rests.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="muted">
        {rests.length === 0 && "Waymark’s own judgement of good practice. "}Wording last checked on{" "}
        {longDate(lastChecked)}, in Waymark’s own words.
      </p>
      {verify !== undefined && (
        <Notice tone="warning" title="Check this at the source">
          <p>{verify}</p>
        </Notice>
      )}
    </>
  );
}

function Because({ passage, onGone }: WhyProps) {
  const { template, relevant } = useSheet();
  const { go } = useWizard();
  const names = useNames();
  const { answers, sections } = relevant();
  const words = wordsFor(template, answers, names);
  const says = (question: Question): string => {
    const answer = answers[question.key];
    if (!isAnswered(answer)) return "Not answered yet";
    return question.kind === "group"
      ? `${Array.isArray(answer) ? answer.length : 0} in the list`
      : isAnswerable(question)
        ? words(question, answer)
        : "";
  };
  const asked = sections.flatMap(({ section, questions }) =>
    questions
      .filter(({ key }) => passage.because.includes(key))
      .map((question) => ({ sectionId: section.id, question })),
  );
  if (asked.length === 0) return <p>It stands in every school’s policy, whatever the answers.</p>;
  return (
    <div>
      <h4>Your answers that put it here, or fill it</h4>
      <ul className="passage-because">
        {asked.map(({ sectionId, question }) => (
          <li key={question.key}>
            <span className="muted">{question.label}</span> <strong>{says(question)}</strong>{" "}
            <TextButton
              about={question.label}
              onClick={() => {
                onGone();
                go({ sectionId, key: question.key }, "field");
              }}
            >
              Change
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
