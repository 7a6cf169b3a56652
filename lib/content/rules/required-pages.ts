import { requiredPages as needed } from '@/lib/routes';
import type { Rule } from './site';

export const requiredPages: Rule = {
  name: 'required-pages',
  says: `content/pages has the texts of the pages that the site is built around: ${needed.join(', ')}.`,
  *find({ slugsOf }) {
    const reason = 'is missing, and the site has a page that shows this text';
    const fix = 'write the file, or give it back its name; the names of these files cannot change';
    for (const slug of needed)
      if (!slugsOf('pages').has(slug)) yield { file: `pages/${slug}.md`, line: 1, field: 'file name', reason, fix };
  },
};
