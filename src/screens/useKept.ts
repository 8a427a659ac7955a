import { useEffect, useRef } from "react";
import type { Result } from "../lib/result.ts";
import { type Unsaved, useKeepUnsaved } from "./useKeepUnsaved.ts";

const pause = 500;

/** Keeps what is typed shortly after it is typed, before a lock, and when the page is left. */
export function useKept<T>(words: T, save: (words: T) => Promise<Result<null, unknown>>): Unsaved {
  const first = useRef(words);
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    if (words === first.current) return;
    const waiting = setTimeout(() => void latest.current(words), pause);
    return () => clearTimeout(waiting);
  }, [words]);
  return useKeepUnsaved(() => words, save);
}
