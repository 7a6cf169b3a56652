import { factsOf } from '@/lib/content/body-facts';
import type { Content } from '@/lib/content/load';
import type { Body } from '@/lib/content/markdown';
import type { Problem } from '@/lib/content/problem';
import { collections, type Entry } from '@/lib/content/schema';
import type { Rule } from './site';

export const markup: Rule = {
  name: 'markup',
  says: 'A text has no HTML, no pictures, no heading of the first level or out of order, and no link that is not to the web, to mail, a telephone or this site.',
  find: ({ texts }) => problemsOf(texts),
};

const problemsOf = (texts: readonly Body[]) => texts.flatMap((text) => factsOf(text).problems);

/** The same of all entries: no page can show such a text. */
export const markupProblems = (content: Content): Problem[] =>
  collections.flatMap((collection) => problemsOf(content[collection] as readonly Entry[]));
