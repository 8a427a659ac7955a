import { useState } from "react";
import { filtersInWords } from "../../casefile/search/filterFields.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { saveSearch } from "../../records/search.ts";
import { Button } from "../../ui/Button.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { useWorkspace } from "../workspace.tsx";
import type { Asked } from "./asked.ts";
import { NameSearch } from "./NameSearch.tsx";

/** Keeps what is being searched for, under a name that says nothing of anybody unless somebody writes it. */
export function SaveSearch({ asked: { words, filters } }: { readonly asked: Asked }) {
  const workspace = useWorkspace();
  const [naming, setNaming] = useState(false);
  const suggested = filtersInWords(filters) || `Search of ${longDate(localDate(workspace.now()))}`;
  return (
    <>
      <Button size="small" icon={PlusIcon} onClick={() => setNaming(true)}>
        Save this search
      </Button>
      {naming && (
        <NameSearch
          title="Save this search"
          name={suggested}
          onClose={() => setNaming(false)}
          onName={(name) => saveSearch(workspace, { name, words, filters })}
        />
      )}
    </>
  );
}
