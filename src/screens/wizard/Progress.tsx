import { createContext, type ReactNode, use, useMemo } from "react";
import { type CheckContext, check, type Problem } from "../../engine/check.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { localDate } from "../../lib/dates.ts";
import { checkContext } from "../../records/checking.ts";
import { useNames, useWorkspace } from "../workspace.tsx";
import { useSettledAnswers, useSheet } from "./useSheet.ts";

/** What a finished record would still need, worked out once for everything that shows it, a moment behind the typing. */
interface ProgressNow {
  readonly answers: RawAnswers;
  readonly problems: readonly Problem[];
}
const ProgressContext = createContext<ProgressNow>({ answers: {}, problems: [] });
export const useProgress = (): ProgressNow => use(ProgressContext);

export function ProgressProvider({ children }: { readonly children: ReactNode }) {
  const { template } = useSheet();
  const answers = useSettledAnswers();
  const context = useCheckContext();
  const now = useMemo(
    () => ({ answers, problems: check(template, answers, "final", context) }),
    [template, answers, context],
  );
  return <ProgressContext value={now}>{children}</ProgressContext>;
}

export function useCheckContext(): CheckContext {
  const workspace = useWorkspace();
  const names = useNames();
  const today = localDate(workspace.now());
  return useMemo(() => checkContext(workspace.caseFile.get(), today, names), [workspace, today, names]);
}
