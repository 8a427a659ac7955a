import { useState } from "react";
import type { Answers } from "../../casefile/confidence/hand.ts";
import {
  answersFrom,
  type Chosen,
  type ConfidenceQuestion,
  choicesOf,
  parts,
} from "../../records/confidenceAnswers.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";

interface Props {
  readonly button: string;
  readonly onDone: (answers: Answers) => void;
  /** Leaves without being counted. */
  readonly leave: { readonly button: string; readonly onLeave: () => void };
}

/** One person’s answers. They are in this form only until they are done; give it another `key` for the next person. */
export function AnswerForm({ button, onDone, leave }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [isEmpty, setEmpty] = useState(false);
  const done = () => {
    const answers = answersFrom(chosen);
    if (Object.keys(answers).length === 0) setEmpty(true);
    else onDone(answers);
  };
  return (
    <Form className="stack stack-loose" onSubmit={done}>
      {parts.map(({ id, title, questions }) => (
        <Card key={id} title={title}>
          <div className="stack">
            {questions.map((question) => (
              <Question
                key={question.key}
                question={question}
                chosen={chosen[question.key]}
                onChoose={(answer) => {
                  setEmpty(false);
                  setChosen({ ...chosen, [question.key]: answer });
                }}
              />
            ))}
          </div>
        </Card>
      ))}
      {isEmpty && (
        <Notice tone="warning" live title="Nothing is answered yet">
          <p>Answer at least one question, or leave without being counted.</p>
        </Notice>
      )}
      <div className="cluster">
        <Button variant="primary" type="submit">
          {button}
        </Button>
        <Button variant="quiet" onClick={leave.onLeave}>
          {leave.button}
        </Button>
      </div>
    </Form>
  );
}

interface QuestionProps {
  readonly question: ConfidenceQuestion;
  readonly chosen: Chosen[string] | undefined;
  readonly onChoose: (answer: Chosen[string]) => void;
}

function Question({ question, chosen = "", onChoose }: QuestionProps) {
  const options = choicesOf(question);
  return (
    <FieldGroup label={question.asks} hint={question.hint}>
      {question.kind === "several" ? (
        <CheckboxList
          options={options}
          layout="pills"
          value={typeof chosen === "string" ? [] : chosen}
          onChange={onChoose}
        />
      ) : (
        <RadioList
          options={options}
          layout="pills"
          clearable
          value={typeof chosen === "string" ? chosen : ""}
          onChange={onChoose}
        />
      )}
    </FieldGroup>
  );
}
