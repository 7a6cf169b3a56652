import { factsOf } from '@/lib/content/body-facts';
import type { Rule } from './site';

export const markup: Rule = {
  name: 'markup',
  says: 'A text has no HTML, no pictures, no heading of the first level or out of order, and no link that is not to the web, to mail, a telephone or this site.',
  find: ({ texts }) => texts.flatMap((text) => factsOf(text).problems),
};
