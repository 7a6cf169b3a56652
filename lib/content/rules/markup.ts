import { factsOf } from '@/lib/content/body-facts';
import type { Content } from '@/lib/content/load';
import type { Problem } from '@/lib/content/problem';
import { collections, type Entry } from '@/lib/content/schema';
import type { Rule } from './site';

export const markup: Rule = {
  name: 'markup',
  says: 'A text has no HTML, no pictures, no heading of the first level or out of order, and no links except to the web, mail, a telephone or this site.',
  find: ({ texts }) => texts.flatMap((text) => factsOf(text).problems),
};

/** The same for every entry: no page can show such a text. */
export const markupProblems = (content: Content): Problem[] =>
  collections.flatMap((collection) => (content[collection] as readonly Entry[]).flatMap((entry) => factsOf(entry).problems));
