/** The folders of content/ that hold items. */
export const collections = [
  'news',
  'events',
  'countries',
  'objectives',
  'partners',
  'resources',
  'glossary',
  'milestones',
  'threads',
  'pages',
] as const;
export type Collection = (typeof collections)[number];
