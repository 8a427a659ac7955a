import { foundIf } from "../../engine/foundIf.ts";
import type { Rule } from "../../engine/template.ts";
import { partIds, partKey } from "./groups.ts";
import type { GapAnswers } from "./sections.ts";

const littleToGoOn: Rule<GapAnswers> = {
  id: "little-to-go-on",
  level: "warn",
  source: "facts.md §5.2: every part is looked at",
  find: (answers) => {
    const judged = partIds.filter((part) => answers[partKey(part)] !== undefined);
    return foundIf(
      (answers.existing ?? "").trim() === "" && judged.length < partIds.length / 2,
      "existing",
      "No text was pasted and fewer than half of the parts are judged, so this check says little. Paste the policy, or go through the parts by hand.",
    );
  },
};

export const rules: readonly Rule<GapAnswers>[] = [littleToGoOn];
