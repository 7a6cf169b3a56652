/**
 * The same function, computed once for each object given as its first argument; the other arguments
 * must follow from that object.
 * @example const addressesOf = remember((content: Content, lang: Lang) => sitePages(content, lang))
 */
export function remember<K extends WeakKey, R extends unknown[], V>(
  make: (key: K, ...rest: R) => V,
): (key: K, ...rest: R) => V {
  const made = new WeakMap<K, V>();
  return (key, ...rest) => {
    if (!made.has(key)) made.set(key, make(key, ...rest));
    return made.get(key) as V;
  };
}
