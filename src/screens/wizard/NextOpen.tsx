import type { Page } from "../../engine/pages.ts";
import { pathIn } from "../../engine/path.ts";
import { Button } from "../../ui/Button.tsx";
import { focusQuestion } from "./fields/focusQuestion.ts";
import { openOn } from "./navigation.ts";
import { useProgress } from "./Progress.tsx";
import { pathAt } from "./sheet.ts";
import { useSheet } from "./useSheet.ts";

/** Leads to an answer that this page still asks for: the first, or from one of them to the one after it. */
export function NextOpen({ page }: { readonly page: Page }) {
  const { template, place } = useSheet();
  const { problems } = useProgress();
  const open = [...new Set(openOn(page, problems).map((problem) => pathIn(template, problem)))];
  if (open.length === 0) return null;
  const lead = () => {
    const here = place.get();
    const at = here === undefined ? -1 : open.indexOf(pathAt(template, here) ?? "");
    const next = open[(at + 1) % open.length];
    if (next !== undefined) focusQuestion(next);
  };
  return (
    <Button onClick={lead}>
      <span>
        Next open<span className="next-open-what"> answer</span>
      </span>
    </Button>
  );
}
