import { useEffect } from "react";
import { spellAhead } from "../../casefile/redaction/spellings.ts";
import { inSlices } from "../../lib/slices.ts";
import { useCaseFile } from "../workspace.tsx";

/** Gets what names are looked for by ready while the person is still reading the page. */
export function useSpellAhead(): void {
  const { children } = useCaseFile();
  useEffect(() => {
    const stop = new AbortController();
    void inSlices(spellAhead(children.values()), stop.signal);
    return () => stop.abort();
  }, [children]);
}
