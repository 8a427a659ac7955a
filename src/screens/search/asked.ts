import { type Filters, noFilters } from "../../casefile/search/filters.ts";
import { createStore, type Store } from "../../lib/store.ts";
import type { Workspace } from "../../records/workspace.ts";

/** What is being searched for. */
export interface Asked {
  readonly words: string;
  readonly filters: Filters;
  /** Exact words are folded away in lists until somebody asks for them. */
  readonly showsQuotes: boolean;
}
const nothing: Asked = { words: "", filters: noFilters, showsQuotes: false };

const remembered = new WeakMap<Workspace, Store<Asked>>();

/**
 * Kept while the records are open, so that the way back from a hit leads to the same hits, and gone with the lock. Never in an
 * address, a title or the history: what somebody searches for is a name more often than not.
 */
export function askedIn(workspace: Workspace): Store<Asked> {
  const store = remembered.get(workspace) ?? createStore(nothing);
  remembered.set(workspace, store);
  return store;
}
