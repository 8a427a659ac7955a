import type { GroupQuestion } from "../../engine/question.ts";
import { itemIdOf, itemsOf, visibleInItem } from "../../engine/relevant.ts";
import { itemTitle, nameOfItem, wordsFor } from "../../engine/summary.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { announce } from "../../ui/announcements.ts";
import { useNames } from "../workspace.tsx";
import { newItem, withItemMoved, withItems, withoutItem } from "./items.ts";
import { sameWords, useAnswers, useSheet } from "./useSheet.ts";
import { useWizard } from "./useWizard.ts";

/** The items of a group in order, each with its id and what it is called now. */
export interface NamedItem {
  readonly itemId: string;
  /** "Child 2: Amal Idris" */
  readonly title: string;
  /** "Amal Idris", or "Child 2" while its first question is open. */
  readonly name: string;
}

export function useNamedItems(group: GroupQuestion): readonly NamedItem[] {
  const { template, relevant } = useSheet();
  const names = useNames();
  return useAnswers((draft) => {
    const words = wordsFor(template, relevant().answers, names);
    return itemsOf(draft[group.key]).map((item, index) => {
      const name = nameOfItem(group.item, readable(item, relevant().answers[group.key]), words);
      return {
        itemId: itemIdOf(item),
        title: itemTitle(group.itemName, index, name),
        name: name || itemTitle(group.itemName, index, ""),
      };
    });
  }, sameWords);
}
/** The item as it counts: a half-written or damaged answer names nothing. */
const readable = (item: RawAnswers, counted: unknown): RawAnswers =>
  itemsOf(counted).find((each) => itemIdOf(each) === itemIdOf(item)) ?? {};

export interface ItemActions {
  readonly add: (items?: readonly RawAnswers[]) => void;
  readonly remove: (item: NamedItem) => void;
  readonly move: (item: NamedItem, by: -1 | 1) => void;
}

/** Adding, removing and moving the items of a group, with where the focus goes and what is announced. */
export function useItemActions(group: GroupQuestion, sectionId: string): ItemActions {
  const sheet = useSheet();
  const { go, offerUndo } = useWizard();
  return {
    add: (items = [newItem()]) => {
      const first = items[0];
      if (first === undefined) return;
      sheet.rewrite(withItems(sheet.answers.get(), group.key, items));
      const isOne = items.length === 1;
      announce(isOne ? `Added: ${group.itemName}` : `${items.length} added`);
      // What it was picked by is answered already.
      const asked = visibleInItem(group.item, first, (key) => sheet.relevant().answers[key]);
      const firstKey = asked.find(({ kind, key }) => kind !== "notice" && first[key] === undefined)?.key ?? group.key;
      const place = { sectionId, key: isOne ? firstKey : group.key };
      go(isOne ? { ...place, itemId: itemIdOf(first) } : place, isOne && group.layout === "rows" ? "field" : "heading");
    },
    remove: ({ itemId, title }) => {
      const { answers, removed } = withoutItem(sheet.answers.get(), group.key, itemId);
      if (removed === undefined) return;
      sheet.rewrite(answers);
      go({ sectionId, key: group.key }, "field");
      offerUndo({ message: `Removed: ${title}`, removed });
    },
    move: ({ itemId, name }, by) => {
      const answers = withItemMoved(sheet.answers.get(), group.key, itemId, by);
      sheet.rewrite(answers);
      const items = itemsOf(answers[group.key]);
      announce(`${name} is now ${items.findIndex((item) => itemIdOf(item) === itemId) + 1} of ${items.length}`);
    },
  };
}

/** "a place", "an adult" */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
