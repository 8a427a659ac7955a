/** What is loaded when it is first asked for, and at hand from then on. */
export interface LoadedOnce<K, V> {
  /** What is here already, for a screen that would otherwise show that it waits. */
  readonly atHand: (key: K) => V | undefined;
  /** One promise a key, so that a screen that waits for it can be drawn again. A failed load is tried afresh. */
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
        (value) => loaded.set(key, value),
        () => loading.delete(key),
      );
      return promise;
    },
  };
}
