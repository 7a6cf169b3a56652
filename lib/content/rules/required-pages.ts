import { requiredPages as needed } from '@/lib/routes';
import type { Rule } from './site';

export const requiredPages: Rule = {
  name: 'required-pages',
  says: `content/pages has the texts of the pages that the site is built around: ${needed.join(', ')}.`,
  find: ({ slugsOf }) =>
    needed
      .filter((slug) => !slugsOf('pages').has(slug))
      .map((slug) => ({
        file: `pages/${slug}.md`,
        line: 1,
        field: 'file name',
        reason: 'is missing, and the site has a page that shows this text',
        fix: 'write the file, or give it back its name; the names of these files cannot change',
      })),
};
