import { memo, use } from "react";
import type { GroupQuestion } from "../../engine/question.ts";
import { AddItems } from "./AddItems.tsx";
import { HeadingContext } from "./fields/Frame.tsx";
import { fieldId } from "./fields/field.ts";
import { ItemCards } from "./ItemCards.tsx";
import { ItemRows } from "./ItemRows.tsx";
import { useItemActions, useNamedItems } from "./useItems.ts";
import { useMistake } from "./useSheet.ts";

interface GroupFieldProps {
  readonly group: GroupQuestion;
  readonly sectionId: string;
}

/** Several of the same thing: all of them here as rows, or as cards that each open a page. */
export const GroupField = memo(function GroupField({ group, sectionId }: GroupFieldProps) {
  const items = useNamedItems(group);
  const actions = useItemActions(group, sectionId);
  const mistake = useMistake(group.key);
  const Heading = `h${use(HeadingContext) ?? 2}` as const;
  const list = { group, sectionId, items, actions };
  return (
    <section className="group" data-path={group.key} aria-labelledby={fieldId(group.key)}>
      <div className="group-head">
        <Heading id={fieldId(group.key)} tabIndex={-1}>
          {group.label} {!group.required && <span className="field-optional">(optional)</span>}
        </Heading>
        {group.hint !== undefined && <p className="field-hint">{group.hint}</p>}
        {mistake !== undefined && (
          <p className="field-error">
            <span>Error:</span> {mistake}
          </p>
        )}
      </div>
      <HeadingContext value={undefined}>
        {group.layout === "cards" ? <ItemCards {...list} /> : <ItemRows {...list} />}
      </HeadingContext>
      {items.length < group.max && <AddItems group={group} isFirst={items.length === 0} add={actions.add} />}
    </section>
  );
});
