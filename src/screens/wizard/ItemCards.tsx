import type { Problem } from "../../engine/check.ts";
import { Card } from "../../ui/Card.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import type { ItemListProps } from "./ItemRows.tsx";
import { ItemTools } from "./ItemTools.tsx";
import { useProgress } from "./Progress.tsx";
import { useWizard } from "./useWizard.ts";

/** The items by name, each leading to a page of its own. */
export function ItemCards({ group, sectionId, items, actions }: ItemListProps) {
  const { go } = useWizard();
  const { problems } = useProgress();
  if (items.length === 0) return <p className="muted">None yet.</p>;
  return (
    <Card flush>
      <List label={group.label}>
        {items.map((item, index) => {
          const open = openIn(problems, item.itemId);
          return (
            <ListRow
              key={item.itemId}
              lead={<StatusMark compact status={open === 0 ? "done" : "inProgress"} />}
              title={item.name}
              detail={open === 0 ? undefined : openWords(open)}
              onOpen={() => go({ sectionId, key: group.key, itemId: item.itemId }, "heading")}
              action={<ItemTools item={item} index={index} count={items.length} actions={actions} />}
            />
          );
        })}
      </List>
    </Card>
  );
}

const openIn = (problems: readonly Problem[], itemId: string): number =>
  problems.filter((problem) => problem.itemId === itemId && problem.level === "stop").length;

export const openWords = (open: number): string => (open === 1 ? "1 question is open" : `${open} questions are open`);
