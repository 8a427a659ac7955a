import { IconButton } from "../../ui/IconButton.tsx";
import { MoveDownIcon, MoveUpIcon, RemoveIcon } from "../../ui/icons.ts";
import type { ItemActions, NamedItem } from "./useItems.ts";

interface ItemToolsProps {
  readonly item: NamedItem;
  readonly index: number;
  readonly count: number;
  readonly actions: ItemActions;
}

/** Up, down and away. At either end the button stays, so that the focus is not lost by pressing it. */
export const ItemTools = ({ item, index, count, actions }: ItemToolsProps) => (
  <div className="item-tools">
    {count > 1 && (
      <>
        <IconButton
          icon={MoveUpIcon}
          label={`Move up: ${item.title}`}
          aria-disabled={index === 0}
          onClick={() => actions.move(item, -1)}
        />
        <IconButton
          icon={MoveDownIcon}
          label={`Move down: ${item.title}`}
          aria-disabled={index === count - 1}
          onClick={() => actions.move(item, 1)}
        />
      </>
    )}
    <IconButton icon={RemoveIcon} label={`Remove: ${item.title}`} onClick={() => actions.remove(item)} />
  </div>
);
