import type { ReactNode } from "react";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import type { Outcome } from "./useSettingsForm.ts";

interface Props {
  readonly title: string;
  readonly outcome: Outcome;
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** A form of its own in a card, which says how its saving went. */
export const SettingsCard = ({ title, outcome, onSave, children }: Props) => (
  <Card title={title}>
    <Form className="stack" onSubmit={onSave}>
      {outcome === "saved" && (
        <Notice tone="success" live>
          <p>Saved. New documents use these details; finished ones stay as they were.</p>
        </Notice>
      )}
      {typeof outcome === "object" && (
        <Notice tone="problem" live title={saveTrouble(outcome.error).title}>
          <p>{saveTrouble(outcome.error).whatToDo}</p>
        </Notice>
      )}
      {children}
      <div>
        <Button type="submit" variant="primary" aria-label={`Save: ${title}`}>
          Save
        </Button>
      </div>
    </Form>
  </Card>
);
