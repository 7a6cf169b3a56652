/** The folders of content/ that hold items. */
export const collections = [
  'news',
  'countries',
  'destinations',
  'objectives',
  'partners',
  'resources',
  'glossary',
  'milestones',
  'threads',
  'pages',
] as const;
export type Collection = (typeof collections)[number];

/** A record with what `make` returns for each collection. */
export const perCollection = <T>(make: (collection: Collection) => T) =>
  Object.fromEntries(collections.map((collection) => [collection, make(collection)])) as Record<
    Collection,
    T
  >;
