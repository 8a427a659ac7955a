import { type Choices, choiceLabel } from "../../../engine/question.ts";
import type { Option } from "../../../ui/OptionList.tsx";

export const optionsOf = (choices: Choices): readonly Option[] =>
  Object.entries(choices).map(([value, choice]) => ({
    value,
    label: choiceLabel(choice),
    hint: typeof choice === "string" ? undefined : choice.hint,
  }));
