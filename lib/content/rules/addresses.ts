import { sitePages } from '@/lib/content/addresses';
import { addressOf, isCoded } from '@/lib/routes';
import type { Rule } from './site';

export const addresses: Rule = {
  name: 'addresses',
  says: 'No text of content/pages has the address of another page.',
  *find({ content, lang }) {
    const others = { ...content, pages: content.pages.filter(({ slug }) => isCoded(slug)) };
    const taken = new Set(sitePages(others, lang).map(({ address }) => address));
    for (const page of content.pages) {
      const address = addressOf(lang, page);
      if (isCoded(page.slug) || !taken.has(address)) continue;
      const reason = `gives the page the address ${address}, which another page has`;
      yield { file: page.file, line: 1, field: 'file name', reason, fix: 'give the file another name' };
    }
  },
};
