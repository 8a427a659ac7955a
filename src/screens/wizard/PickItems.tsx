import { useState } from "react";
import type { ChoiceQuestion, GroupQuestion } from "../../engine/question.ts";
import { itemsOf } from "../../engine/relevant.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { optionsOf } from "./fields/options.ts";
import { newItem } from "./items.ts";
import { withArticle } from "./useItems.ts";
import { sameWords, useAnswers } from "./useSheet.ts";

interface PickItemsProps {
  readonly group: GroupQuestion;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly add: (items: readonly RawAnswers[]) => void;
}

/** Several items at once, one for each choice that is ticked. Choices that are there already say so and stay open to be ticked again. */
export function PickItems({ group, isOpen, onClose, add }: PickItemsProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const key = group.pickBy ?? "";
  const question = group.item.find((leaf): leaf is ChoiceQuestion => leaf.kind === "choice" && leaf.key === key);
  const present = useAnswers((answers) => itemsOf(answers[group.key]).map((item) => item[key]), sameWords);
  if (question === undefined) return null;
  const close = () => {
    setPicked([]);
    onClose();
  };
  const addAll = () => {
    add(picked.map((value) => newItem({ [key]: value })));
    close();
  };
  const options = optionsOf(question.choices).map((option) =>
    present.includes(option.value) ? { ...option, hint: "Already on the list" } : option,
  );
  return (
    <Dialog
      isOpen={isOpen}
      title={`Add ${withArticle(group.itemName)}`}
      onClose={close}
      actions={
        <>
          <Button
            variant="primary"
            aria-disabled={picked.length === 0}
            onClick={picked.length === 0 ? undefined : addAll}
          >
            {picked.length < 2 ? "Add" : `Add ${picked.length}`}
          </Button>
          <Button variant="quiet" onClick={close}>
            Cancel
          </Button>
        </>
      }
    >
      <FieldGroup label={question.label} hint="Tick as many as you need. Each gets questions of its own.">
        <CheckboxList options={options} value={picked} onChange={setPicked} />
      </FieldGroup>
    </Dialog>
  );
}
