import { type KeyboardEvent, use, useCallback, useEffect, useRef } from "react";
import type { CaseFile } from "../../casefile/casefile.ts";
import { searchWaitsFor } from "../../records/search.ts";
import { Field } from "../../ui/Field.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useAfterPaint } from "../../ui/useAfterPaint.ts";
import { useSingleKey } from "../../ui/useSingleKey.ts";
import { useCaseFile, useReadable, useWorkspace } from "../workspace.tsx";
import { type Asked, askedIn } from "./asked.ts";
import { FilterFields } from "./FilterFields.tsx";
import { Found } from "./Found.tsx";
import "./search.css";

/** Everything in the case file by words, people, dates and what was chosen. What is typed stays in memory and in the vault. */
export function Search() {
  const file = useCaseFile();
  const waits = searchWaitsFor(file);
  if (waits !== undefined) use(waits);
  return <SearchNow file={file} />;
}

function SearchNow({ file }: { readonly file: CaseFile }) {
  const store = askedIn(useWorkspace());
  const asked = useReadable(store);
  const painted = useAfterPaint(asked);
  const ask = useCallback((change: Partial<Asked>) => store.set({ ...store.get(), ...change }), [store]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useSingleKey(
    "search",
    useCallback(() => field.current?.focus(), []),
  );

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
      <Found file={file} asked={painted} onAsk={ask} />
    </div>
  );
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
