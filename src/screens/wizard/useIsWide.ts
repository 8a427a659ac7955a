import { useSyncExternalStore } from "react";

/** Room for the sections and the document beside the questions: a tablet held sideways, a desk screen. */
const wide = "(min-width: 66rem)";

export const useIsWide = (): boolean => useSyncExternalStore(follow, isWide);

function follow(tell: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", tell);
  return () => query.removeEventListener("change", tell);
}
const isWide = (): boolean => window.matchMedia(wide).matches;
