import { groupIn, itemIdOf, itemsOf } from "../../../engine/relevant.ts";
import { itemTitle, nameOfItem, wordsFor } from "../../../engine/summary.ts";
import { RadioList } from "../../../ui/RadioList.tsx";
import { useNames } from "../../workspace.tsx";
import { sameWords, useAnswers, useSheet } from "../useSheet.ts";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

/** The items of an earlier group, by name. */
export function WhichField({ question, path }: FieldProps<"which">) {
  const { template, relevant } = useSheet();
  const names = useNames();
  const { value, set, onBlur } = useFormAnswer(path);
  const group = groupIn(template, question.group);
  const options = useAnswers(() => {
    if (group === undefined) return [];
    const { answers } = relevant();
    const words = wordsFor(template, answers, names);
    return itemsOf(answers[group.key]).map((item, index) => ({
      value: itemIdOf(item),
      label: nameOfItem(group.item, item, words) || itemTitle(group.itemName, index, ""),
    }));
  }, sameWords);
  return (
    <Frame several question={question} path={path}>
      {options.length === 0 && (
        <p className="muted">Nothing to choose from yet: add a {group?.itemName ?? "first one"} first.</p>
      )}
      <RadioList
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
      />
    </Frame>
  );
}
