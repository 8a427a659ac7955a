import { useState } from "react";
import { check } from "../../engine/check.ts";
import { onward, onwardAfterChange } from "./navigation.ts";
import { useCheckContext } from "./Progress.tsx";
import type { Pages } from "./usePages.ts";
import { useSheet } from "./useSheet.ts";

/**
 * Goes on from the page that is open: to the next one, or, after a Change link, to what the change has made necessary.
 * What was wrong before the change is remembered from when the wizard opened.
 */
export function useOnward({ pages, index, go }: Pages, cameFromReview: boolean, onReview: () => void): () => void {
  const { template, answers } = useSheet();
  const context = useCheckContext();
  const problemsNow = () => check(template, answers.get(), "final", context);
  const [before] = useState(problemsNow);
  return () => {
    const next = cameFromReview ? onwardAfterChange(pages, before, problemsNow()) : onward(pages, index);
    if (next.to === "review") onReview();
    else go(next.place, next.field ? "field" : "heading");
  };
}
