/** The same function, which works out its answer once for each object that it is first given. */
export function remember<K extends WeakKey, R extends unknown[], V>(make: (key: K, ...rest: R) => V): (key: K, ...rest: R) => V {
  const made = new WeakMap<K, V>();
  return (key, ...rest) => {
    if (!made.has(key)) made.set(key, make(key, ...rest));
    return made.get(key) as V;
  };
}
