import { createStore, type Store } from "../lib/store.ts";
import type { Workspace } from "../records/workspace.ts";

const stores = new WeakMap<Workspace, Store<boolean>>();

/**
 * Whether the device is in the hands of colleagues who answer questions. Nothing but those questions is then shown, whatever the
 * address says, until whoever handed it round shows that it is they. A lock ends it.
 */
export function handedRound(workspace: Workspace): Store<boolean> {
  const store = stores.get(workspace) ?? createStore(false);
  stores.set(workspace, store);
  return store;
}
