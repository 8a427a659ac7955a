import { useState } from "react";
import type { SavedSearch } from "../../casefile/entities.ts";
import { filtersInWords } from "../../casefile/search/filterFields.ts";
import { filtersFrom } from "../../casefile/search/filters.ts";
import { removeSearch, renameSearch, restoreSearch } from "../../records/search.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { EditIcon, RemoveIcon, SearchIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { UndoBar } from "../../ui/UndoBar.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import type { Asked } from "./asked.ts";
import { NameSearch } from "./NameSearch.tsx";

/** Searches that somebody wants again, newest first. What they ask for is seen once one is run. */
export function SavedSearches({ onRun }: { readonly onRun: (asked: Partial<Asked>) => void }) {
  const workspace = useWorkspace();
  const all = [...useCaseFile().savedSearches.values()].toSorted((a, b) => b.at.localeCompare(a.at));
  const [renaming, setRenaming] = useState<SavedSearch>();
  const [removed, setRemoved] = useState<SavedSearch>();
  const remove = async (saved: SavedSearch) => {
    if ((await removeSearch(workspace, saved)).ok) setRemoved(saved);
  };
  const restore = async (saved: SavedSearch) => {
    if ((await restoreSearch(workspace, saved)).ok) setRemoved(undefined);
  };
  return (
    <Card title="Saved searches" flush>
      {all.length === 0 ? (
        <EmptyState icon={SearchIcon} title="None yet">
          <p>Search for something, then save it to have it again with one press.</p>
        </EmptyState>
      ) : (
        <List label="Saved searches">
          {all.map((saved) => (
            <ListRow
              key={saved.id}
              icon={SearchIcon}
              title={saved.name}
              detail={filtersInWords(filtersFrom(saved.filters)) || undefined}
              onOpen={() => onRun({ words: saved.words, filters: filtersFrom(saved.filters) })}
              action={
                <div className="cluster">
                  <IconButton icon={EditIcon} label={`Rename: ${saved.name}`} onClick={() => setRenaming(saved)} />
                  <IconButton icon={RemoveIcon} label={`Delete: ${saved.name}`} onClick={() => void remove(saved)} />
                </div>
              }
            />
          ))}
        </List>
      )}
      {removed && (
        <UndoBar
          message="Deleted a saved search"
          onUndo={() => void restore(removed)}
          onDismiss={() => setRemoved(undefined)}
        />
      )}
      {renaming && (
        <NameSearch
          title="Rename this search"
          name={renaming.name}
          onClose={() => setRenaming(undefined)}
          onName={(name) => renameSearch(workspace, renaming, name)}
        />
      )}
    </Card>
  );
}
