import { useMemo } from "react";
import { Card } from "../../ui/Card.tsx";
import { useGuidanceSoon } from "../useGuidance.ts";
import { CardRows } from "./CardRows.tsx";

/** A few are enough beside what the records say; the place for cards has the others. */
const few = 3;

/** Cards that fit what is searched for. Nothing where none does. */
export function CardHits({ typed }: { readonly typed: string }) {
  const guidance = useGuidanceSoon();
  const found = useMemo(() => guidance?.find(typed).slice(0, few) ?? [], [guidance, typed]);
  if (found.length === 0) return null;
  return (
    <Card title="What to do" flush>
      <CardRows cards={found} label="What to do" />
    </Card>
  );
}
