import { answersNow, type FileNow } from "../../casefile/casefile.ts";
import { cardsUsedFor } from "../../casefile/guidance/ticks.ts";
import { isClosed } from "../../casefile/today.ts";
import { Card } from "../../ui/Card.tsx";
import { CardRows } from "../cards/CardRows.tsx";
import { useGuidanceSoon } from "../useGuidance.ts";
import { useCaseFile } from "../workspace.tsx";

/** More would not be read; the others are one press away. */
const most = 4;

/** Cards for this record: those whose steps were ticked off on it, then those that its answers ask for. */
export function OfferedCards({ now }: { readonly now: FileNow }) {
  const file = useCaseFile();
  const guidance = useGuidanceSoon();
  if (guidance === undefined || isClosed(file, now)) return null;
  const used = cardsUsedFor(file, now.fileId, now.finished);
  const cards = [
    ...new Set([
      ...guidance.cards.filter(({ id }) => used.has(id)),
      ...guidance.offeredFor(now.templateId, answersNow(now)),
    ]),
  ].slice(0, most);
  if (cards.length === 0) return null;
  return (
    <Card title="What to do" flush>
      <CardRows cards={cards} label="What to do" hrefOf={({ id }) => `/guidance/${id}/for/${now.fileId}`} />
    </Card>
  );
}
