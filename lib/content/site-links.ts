import { visit } from 'unist-util-visit';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import type { Linker } from './markdown';

/**
 * Points the links of a text to this site, which name no language ("/countries/nepal/"), to the page in the reader's language, or to the English one where there is none:
 * such a link says so, by `mark`. `has` tells whether an address exists.
 */
export function siteLinker(lang: Lang, has: (lang: Lang, address: string) => boolean, mark: string): Linker {
  return (tree) =>
    visit(tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || !node.url.startsWith('/')) return;
      const path = node.url.replace(/[?#].*/, '');
      const found = ([lang, defaultLang] as const).find((of) => has(of, `/${of}${path}`));
      if (!found) return;
      node.url = `/${found}${node.url}`;
      if (found === lang) return;
      node.data = { ...node.data, hProperties: { hrefLang: found } };
      if (node.type === 'link') node.children.push({ type: 'text', value: ` (${mark})` });
    });
}
