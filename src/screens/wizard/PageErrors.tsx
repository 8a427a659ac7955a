import { useEffect, useMemo } from "react";
import { check, type Problem } from "../../engine/check.ts";
import { pathIn } from "../../engine/path.ts";
import { summarise } from "../../engine/summary.ts";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { problemWords } from "../problemWords.ts";
import { focusQuestion } from "./fields/focusQuestion.ts";
import { useCheckContext } from "./Progress.tsx";
import { useSettledAnswers, useSheet } from "./useSheet.ts";

/** An attempt to go on that found something. Counted, so that the same mistakes twice are said twice. */
export interface Attempt {
  readonly count: number;
  readonly found: readonly Problem[];
}

/** What stood in the way when Continue was pressed, as far as it still does, here and under each field. */
export function PageErrors({ attempt }: { readonly attempt: Attempt }) {
  const { template, mistakes } = useSheet();
  const answers = useSettledAnswers();
  const context = useCheckContext();
  const open = useMemo(() => {
    const tried = new Set(attempt.found.map((problem) => pathIn(template, problem)));
    return attempt.count === 0
      ? []
      : check(template, answers, "draft", context)
          .map((problem) => ({ path: pathIn(template, problem), problem }))
          .filter(({ path }) => tried.has(path));
  }, [attempt, template, answers, context]);
  const summary = open.length === 0 ? [] : summarise(template, answers, context.names);
  useEffect(() => {
    mistakes.set(new Map(open.map(({ path, problem }) => [path, problem.message])));
    return () => mistakes.set(new Map());
  }, [mistakes, open]);
  return (
    <ErrorSummary
      attempt={attempt.count}
      errors={open.map(({ path, problem }) => ({
        message: problemWords(template, summary, problem),
        onGo: () => focusQuestion(path),
      }))}
    />
  );
}
