import { createStore, type Store } from "../../lib/store.ts";
import type { Workspace } from "../../records/workspace.ts";

const remembered = new WeakMap<Workspace, Store<string>>();

/** What was typed to find a card: kept while the records are open, so that the way back from a card leads to the same list. */
export function typedIn(workspace: Workspace): Store<string> {
  const store = remembered.get(workspace) ?? createStore("");
  remembered.set(workspace, store);
  return store;
}
