/** What is loaded when it is first asked for, and at hand from then on. */
export interface LoadedOnce<K, V> {
  /** What is here already, for a screen that would otherwise show that it waits. */
  readonly atHand: (key: K) => V | undefined;
  /**
   * One promise a key, so that a screen that waits for it can be drawn again. A failed load is tried afresh.
   * What is loaded stands on the promise as React writes it there, so that `use` has it at once and is called each time: skipped while
   * React draws again what had waited, it would take the hooks after it for those of another drawing.
   */
  readonly load: (key: K) => Promise<V>;
}

export function loadedOnce<K, V>(fetch: (key: K) => Promise<V>): LoadedOnce<K, V> {
  const loading = new Map<K, Promise<V>>();
  const loaded = new Map<K, V>();
  return {
    atHand: (key) => loaded.get(key),
    load: (key) => {
      const known = loading.get(key);
      if (known) return known;
      const promise = fetch(key);
      loading.set(key, promise);
      promise.then(
        (value) => {
          loaded.set(key, value);
          Object.assign(promise, { status: "fulfilled", value });
        },
        () => loading.delete(key),
      );
      return promise;
    },
  };
}
