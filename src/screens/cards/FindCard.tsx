import { type CardHere, subjects } from "../../records/guidance.ts";
import { Card } from "../../ui/Card.tsx";
import { FindField } from "../../ui/FindField.tsx";
import { CardRows } from "./CardRows.tsx";

interface FindCardProps {
  /** Where what is typed goes. */
  readonly hint: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The words that come to mind, by which a card is found. */
export const FindCard = (words: FindCardProps) => <FindField label="What happened?" {...words} />;

interface BySubjectProps {
  readonly cards: readonly CardHere[];
  /** Where a card is no page of its own. */
  readonly onOpen?: (card: CardHere) => void;
}

/** Every card, below what it is about. */
export const CardsBySubject = ({ cards, ...opening }: BySubjectProps) =>
  Object.entries(subjects).map(([subject, title]) => (
    <Card key={subject} title={title} flush>
      <CardRows cards={cards.filter((card) => card.subject === subject)} label={title} {...opening} />
    </Card>
  ));
