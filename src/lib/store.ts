/** A value that can be read at once and listened to: the shape React's useSyncExternalStore takes. */
export interface Readable<T> {
  readonly get: () => T;
  /** Returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}
export interface Store<T> extends Readable<T> {
  readonly set: (value: T) => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
