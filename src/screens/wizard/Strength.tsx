import { createContext, type ReactNode, use, useDeferredValue, useMemo } from "react";
import { localDate } from "../../lib/dates.ts";
import { type AdviceFound, adviceFor, adviceReached } from "../../records/advice.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { useWorkspace } from "../workspace.tsx";
import { useSettledAnswers, useSheet } from "./useSheet.ts";

const StrengthContext = createContext<readonly AdviceFound[] | undefined>(undefined);

/**
 * What could make the writing stronger, as far as the writer has come. Undefined where the template has no advice to give, and
 * until it has been worked out for the first time.
 */
export const useStrength = (): readonly AdviceFound[] | undefined => use(StrengthContext);

interface StrengthProviderProps {
  readonly desk: DraftDesk;
  readonly children: ReactNode;
}

/** Works out the advice once for everything that shows it, a moment behind the typing. */
export function StrengthProvider({ desk, children }: StrengthProviderProps) {
  const { template } = useSheet();
  const workspace = useWorkspace();
  const answers = useSettledAnswers();
  const today = localDate(workspace.now());
  // The questions are shown before anything is said about the answers.
  const isTime = useDeferredValue(true, false);
  const found = useMemo(() => {
    if (!isTime || template.advice === undefined) return undefined;
    const draft = { ...desk.draft(), answers };
    return adviceReached(template, draft, adviceFor(workspace.caseFile.get(), template, draft, today));
  }, [isTime, workspace, template, desk, answers, today]);
  return <StrengthContext value={found}>{children}</StrengthContext>;
}
