import type { GroupQuestion } from "../../engine/question.ts";
import { Button } from "../../ui/Button.tsx";
import { RemoveIcon } from "../../ui/icons.ts";
import { useItemActions, useNamedItems } from "./useItems.ts";

interface RemoveThisProps {
  readonly group: GroupQuestion;
  readonly itemId: string;
  readonly sectionId: string;
}

/** Takes the item whose page this is away; the wizard then shows the list and offers to undo. */
export function RemoveThis({ group, itemId, sectionId }: RemoveThisProps) {
  const item = useNamedItems(group).find((each) => each.itemId === itemId);
  const actions = useItemActions(group, sectionId);
  if (item === undefined) return null;
  return (
    <div>
      <Button variant="quiet" icon={RemoveIcon} onClick={() => actions.remove(item)}>
        Remove this {group.itemName}
      </Button>
    </div>
  );
}
