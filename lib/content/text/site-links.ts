import { visit } from 'unist-util-visit';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import type { Body } from './body';
import { withTargets } from './body-facts';
import type { Linker } from './markdown';

export type Has = (lang: Lang, address: string) => boolean;

/**
 * The language of the page that a link leads to ("/countries/nepal/"): the reader's if the page
 * exists in it, otherwise English; undefined if there is no such page.
 */
function languageOfTarget(url: string, lang: Lang, has: Has): Lang | undefined {
  const path = url.replace(/[?#].*/, '');
  return ([lang, defaultLang] as const).find((of) => has(of, `/${of}${path}`));
}

/**
 * Adds the language to links to this site; a link to a page in another language than the reader's
 * says so with `note`, "in English".
 */
export function siteLinker(lang: Lang, has: Has, note: string): Linker {
  return (tree) =>
    visit(tree, 'link', (node) => {
      if (!node.url.startsWith('/')) return;
      const found = languageOfTarget(node.url, lang, has);
      if (!found) return;
      node.url = `/${found}${node.url}`;
      if (found === lang) return;
      node.data = { ...node.data, hProperties: { hrefLang: found } };
      node.children.push({ type: 'text', value: ` (${note})` });
    });
}

/**
 * The same for a text that stays Markdown: its addresses on this site with the language, in full.
 */
export function withLinkedSite(
  entry: Body,
  lang: Lang,
  has: Has,
  inFull: (address: string) => string,
): string {
  return withTargets(entry, (target, url) => {
    const found = url.startsWith('/') && languageOfTarget(url, lang, has);
    return found ? target.replace(url, () => inFull(`/${found}${url}`)) : target;
  });
}
