import { memo, useEffect, useMemo, useState } from "react";
import type { CaseFile } from "../../casefile/casefile.ts";
import { isNarrowed } from "../../casefile/search/filters.ts";
import { termsOf } from "../../casefile/search/query.ts";
import { localDate } from "../../lib/dates.ts";
import { inSlices } from "../../lib/slices.ts";
import { search } from "../../records/search.ts";
import { announce } from "../../ui/announcements.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SearchIcon } from "../../ui/icons.ts";
import { Progress } from "../../ui/Progress.tsx";
import { CardHits } from "../cards/CardHits.tsx";
import { KeySwitch } from "../KeySwitch.tsx";
import { useWorkspace } from "../workspace.tsx";
import type { Asked } from "./asked.ts";
import { HitGroup } from "./HitGroup.tsx";
import { SavedSearches } from "./SavedSearches.tsx";
import { SaveSearch } from "./SaveSearch.tsx";

interface Props {
  readonly file: CaseFile;
  readonly asked: Asked;
  readonly onAsk: (change: Partial<Asked>) => void;
}

/** What was found; before anything is asked, the searches that were kept. Not drawn again by a key that only shows in the field. */
export const Found = memo(function Found({ file, asked, onAsk }: Props) {
  const { words, filters, showsQuotes } = asked;
  const terms = useMemo(() => termsOf(words), [words]);
  const today = localDate(useWorkspace().now());
  const isReady = useIsReady(file);
  const groups = useMemo(
    () => (isReady ? search.find(file, terms, filters, today) : []),
    [isReady, file, terms, filters, today],
  );
  const isAsked = terms.length > 0 || isNarrowed(filters);
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const inWords = count === 0 ? "Nothing found" : count === 1 ? "1 result" : `${count} results`;
  useSaidOnce(isAsked && isReady ? inWords : "");

  if (!isAsked)
    return (
      <>
        <SavedSearches onRun={onAsk} />
        <KeySwitch name="search" />
      </>
    );
  if (!isReady) return <Progress words="Reading the records" />;
  return (
    <>
      <div className="split">
        <p className="search-count">{inWords}</p>
        <SaveSearch asked={asked} />
      </div>
      {count === 0 ? (
        <Card>
          <EmptyState icon={SearchIcon} title="Nothing found">
            <p>
              Every word has to be there. Try fewer words, the beginning of a word, or look whether it is narrowed down.
              A name may be spelled a little differently; other words may not.
            </p>
          </EmptyState>
        </Card>
      ) : (
        groups.map((group) => (
          <HitGroup
            // Another question begins at the top again.
            key={`${group.kind} ${words}`}
            group={group}
            terms={terms}
            showsQuotes={showsQuotes}
          />
        ))
      )}
      {!isNarrowed(filters) && <CardHits typed={words} />}
    </>
  );
});

/**
 * Makes the records ready in the pauses between whatever else goes on. Until they are, nothing is looked for: the first letter
 * would read all of them at once and hold up the next.
 */
function useIsReady(file: CaseFile): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    void inSlices(search.prepare(file), stop.signal).then(() => {
      if (!stop.signal.aborted) setReady(true);
    });
    return () => stop.abort();
  }, [file]);
  return isReady;
}

/** Says how much was found once the typing has paused. */
function useSaidOnce(words: string): void {
  useEffect(() => {
    if (words === "") return;
    const timer = setTimeout(() => announce(words), 700);
    return () => clearTimeout(timer);
  }, [words]);
}
