import { memo } from "react";
import type { Problem } from "../../engine/check.ts";
import { Card } from "../../ui/Card.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { ItemListProps } from "./ItemRows.tsx";
import { ItemTools } from "./ItemTools.tsx";
import { useProgress } from "./Progress.tsx";
import { useWizard } from "./useWizard.ts";

/** The items by name, each leading to a page of its own. */
export function ItemCards({ items, ...rest }: ItemListProps) {
  const { problems } = useProgress();
  if (items.length === 0) return <p className="muted">None yet.</p>;
  const open = openByItem(problems);
  return (
    <Card flush>
      <List label={rest.group.label}>
        {items.map((item, index) => (
          <ItemCard
            key={item.itemId}
            item={item}
            index={index}
            count={items.length}
            open={open.get(item.itemId) ?? 0}
            {...rest}
          />
        ))}
      </List>
    </Card>
  );
}

interface ItemCardProps extends Omit<ItemListProps, "items"> {
  readonly item: ItemListProps["items"][number];
  readonly index: number;
  readonly count: number;
  readonly open: number;
}

/** Drawn again only when it says something else: there may be hundreds, and the counts follow every pause in the typing. */
const ItemCard = memo(function ItemCard({ item, index, count, open, group, sectionId, actions }: ItemCardProps) {
  const { go } = useWizard();
  return (
    <ListRow
      lead={<StatusMark compact status={open === 0 ? "done" : "inProgress"} />}
      title={item.name}
      detail={open === 0 ? undefined : openWords(open)}
      onOpen={() => go({ sectionId, key: group.key, itemId: item.itemId }, "heading")}
      action={<ItemTools item={item} index={index} count={count} actions={actions} />}
    />
  );
});

function openByItem(problems: readonly Problem[]): ReadonlyMap<string | undefined, number> {
  const open = new Map<string | undefined, number>();
  for (const { itemId, level } of problems) if (level === "stop") open.set(itemId, (open.get(itemId) ?? 0) + 1);
  return open;
}

export const openWords = (open: number): string => (open === 1 ? "1 question is open" : `${open} questions are open`);
