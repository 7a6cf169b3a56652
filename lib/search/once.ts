/** Loads once for each key; after a failure, such as a lost connection, the next call tries again. */
export function once<T, K = void>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const kept =
      loaded.get(key) ??
      load(key).catch((error) => {
        loaded.delete(key);
        throw error;
      });
    loaded.set(key, kept);
    return kept;
  };
}
