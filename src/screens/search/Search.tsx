import { type KeyboardEvent, use, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { CaseFile } from "../../casefile/casefile.ts";
import { isNarrowed } from "../../casefile/search/filters.ts";
import { termsOf } from "../../casefile/search/query.ts";
import { localDate } from "../../lib/dates.ts";
import { inSlices } from "../../lib/slices.ts";
import { search, searchWaitsFor } from "../../records/search.ts";
import { announce } from "../../ui/announcements.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Field } from "../../ui/Field.tsx";
import { SearchIcon } from "../../ui/icons.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useSlashKey } from "../../ui/useSlashKey.ts";
import { useCaseFile, useReadable, useWorkspace } from "../workspace.tsx";
import { type Asked, askedIn } from "./asked.ts";
import { FilterFields } from "./FilterFields.tsx";
import { HitGroup } from "./HitGroup.tsx";
import { SavedSearches } from "./SavedSearches.tsx";
import { SaveSearch } from "./SaveSearch.tsx";
import { SlashKey } from "./SlashKey.tsx";
import "./search.css";

/** Everything in the case file by words, people, dates and what was chosen. What is typed stays in memory and in the vault. */
export function Search() {
  const file = useCaseFile();
  const waits = searchWaitsFor(file);
  if (waits !== undefined) use(waits);
  return <SearchNow file={file} />;
}

function SearchNow({ file }: { readonly file: CaseFile }) {
  const workspace = useWorkspace();
  const store = askedIn(workspace);
  const asked = useReadable(store);
  // What is typed shows at once; what was found follows.
  const { words, filters, showsQuotes } = useDeferredValue(asked);
  const terms = useMemo(() => termsOf(words), [words]);
  const today = localDate(workspace.now());
  const isReady = useIsReady(file);
  const groups = useMemo(
    () => (isReady ? search.find(file, terms, filters, today) : []),
    [isReady, file, terms, filters, today],
  );
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useSlashKey(useCallback(() => field.current?.focus(), []));

  const isAsked = terms.length > 0 || isNarrowed(filters);
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  const inWords = count === 0 ? "Nothing found" : count === 1 ? "1 result" : `${count} results`;
  useSaidOnce(isAsked && isReady ? inWords : "");
  const ask = (change: Partial<Asked>) => store.set({ ...store.get(), ...change });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows lead through links that are reached by Tab as well
    <div className="stack stack-loose" onKeyDown={moveByArrows}>
      <PageHeader title="Search" detail="Everything on this device. What you type here stays here." />
      <Field label="Search for" hint="A name, a word, a date such as 12 March, or exact words in “quotation marks”.">
        <TextInput
          ref={field}
          type="search"
          enterKeyHint="search"
          maxLength={500}
          value={asked.words}
          onChange={({ target }) => ask({ words: target.value })}
        />
      </Field>
      <FilterFields asked={asked} onChange={ask} />
      {isAsked && !isReady ? (
        <Progress words="Reading the records" />
      ) : isAsked ? (
        <>
          <div className="split">
            <p className="search-count">{inWords}</p>
            <SaveSearch asked={asked} />
          </div>
          {count === 0 ? (
            <Card>
              <EmptyState icon={SearchIcon} title="Nothing found">
                <p>
                  Every word has to be there. Try fewer words, the beginning of a word, or look whether it is narrowed
                  down. A name may be spelled a little differently; other words may not.
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
        </>
      ) : (
        <>
          <SavedSearches onRun={ask} />
          <SlashKey />
        </>
      )}
    </div>
  );
}

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

/** Down from the field into the hits, up and down among them, and back. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const field = event.currentTarget.querySelector<HTMLElement>("input[type=search]");
  const stops = [field, ...event.currentTarget.querySelectorAll<HTMLElement>(".search-hits a.cover")];
  const { activeElement: here } = document;
  const at = here instanceof HTMLElement ? stops.indexOf(here) : -1;
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
}
