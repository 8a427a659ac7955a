import { useState } from "react";
import type { GroupQuestion } from "../../engine/question.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { Button } from "../../ui/Button.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { PickItems } from "./PickItems.tsx";
import { withArticle } from "./useItems.ts";

interface AddItemsProps {
  readonly group: GroupQuestion;
  readonly isFirst: boolean;
  readonly add: (items?: readonly RawAnswers[]) => void;
}

/** Adds one item, or, where the group says so, several picked from a list. */
export function AddItems({ group, isFirst, add }: AddItemsProps) {
  const [isPicking, setPicking] = useState(false);
  const isPicked = group.pickBy !== undefined;
  return (
    <div>
      <Button icon={PlusIcon} onClick={isPicked ? () => setPicking(true) : () => add()}>
        {isFirst ? `Add ${withArticle(group.itemName)}` : `Add another ${group.itemName}`}
      </Button>
      {isPicked && <PickItems group={group} isOpen={isPicking} onClose={() => setPicking(false)} add={add} />}
    </div>
  );
}
