import type { GroupQuestion } from "../../engine/question.ts";
import { ItemQuestions } from "./ItemQuestions.tsx";
import { ItemTools } from "./ItemTools.tsx";
import type { ItemActions, NamedItem } from "./useItems.ts";

export interface ItemListProps {
  readonly group: GroupQuestion;
  readonly sectionId: string;
  readonly items: readonly NamedItem[];
  readonly actions: ItemActions;
}

/** Every item on the page, its questions below its name. */
export const ItemRows = ({ group, items, actions }: ItemListProps) =>
  items.map((item, index) => (
    <fieldset key={item.itemId} className="item-row">
      <legend className="item-title">{item.title}</legend>
      <ItemTools item={item} index={index} count={items.length} actions={actions} />
      <ItemQuestions group={group} itemId={item.itemId} />
    </fieldset>
  ));
