import { createContext, use } from "react";
import { type AnswerPath, partsOfPath } from "../../engine/path.ts";
import type { Guidance } from "../../records/guidance.ts";
import { TextButton } from "../../ui/TextButton.tsx";
import { useAnswer, useSheet } from "./useSheet.ts";
import { useWizard } from "./useWizard.ts";

/** The cards, once they are here. Undefined where nothing is offered beside questions. */
export const CardsContext = createContext<Guidance | undefined>(undefined);

/** More would be a list to read, and the question is what is to be answered. */
const most = 3;

/** What to do: cards that the pack puts beside this question. */
export function CardsBeside({ path }: { readonly path: AnswerPath }) {
  const guidance = use(CardsContext);
  const { template } = useSheet();
  const { key, item } = partsOfPath(path);
  const question = [template.id, ...(item === undefined ? [] : [item.groupKey]), key].join("/");
  if (guidance === undefined) return null;
  return (
    <>
      {guidance.asksForLevel(question) && <ToThink guidance={guidance} />}
      {guidance.isBeside(question) && <Offered guidance={guidance} question={question} path={path} />}
    </>
  );
}

/** What to think about before anybody answers how worrying a behaviour is. */
function ToThink({ guidance: { understanding } }: { readonly guidance: Guidance }) {
  const { openCard } = useWizard();
  return (
    <p className="cards-beside">
      <span>Think first:</span>
      <TextButton onClick={() => openCard(understanding)}>{understanding.title}</TextButton>
    </p>
  );
}

function Offered({
  guidance,
  question,
  path,
}: {
  readonly guidance: Guidance;
  readonly question: string;
  readonly path: AnswerPath;
}) {
  const answer = useAnswer(path);
  const { openCard } = useWizard();
  const cards = guidance.beside(question, answer).slice(0, most);
  if (cards.length === 0) return null;
  return (
    <p className="cards-beside">
      <span>What to do:</span>
      {cards.map((card) => (
        <TextButton key={card.id} onClick={() => openCard(card)}>
          {card.title}
        </TextButton>
      ))}
    </p>
  );
}
