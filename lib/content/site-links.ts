import { visit } from 'unist-util-visit';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import type { Linker } from './markdown';

/** Whether the site has an address in a language. */
export type Has = (lang: Lang, address: string) => boolean;

/** The language to which a link of a text leads, which names none ("/countries/nepal/"): the reader's where the page is in it, else English; undefined where there is no such page. */
function languageOf(url: string, lang: Lang, has: Has): Lang | undefined {
  const path = url.replace(/[?#].*/, '');
  return ([lang, defaultLang] as const).find((of) => has(of, `/${of}${path}`));
}

/** Gives the links of a text to this site their language; one to another language than the reader's says so, by `mark`. */
export function siteLinker(lang: Lang, has: Has, mark: string): Linker {
  return (tree) =>
    visit(tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'definition') || !node.url.startsWith('/')) return;
      const found = languageOf(node.url, lang, has);
      if (!found) return;
      node.url = `/${found}${node.url}`;
      if (found === lang) return;
      node.data = { ...node.data, hProperties: { hrefLang: found } };
      if (node.type === 'link') node.children.push({ type: 'text', value: ` (${mark})` });
    });
}

/** The same in Markdown that stays Markdown. */
export const withLinkedSite = (markdown: string, lang: Lang, has: Has): string =>
  markdown.replace(/(\]\(|^\[[^\]]+\]:\s+)(\/[^\s)]*)/gm, (whole, before: string, url: string) => {
    const found = languageOf(url, lang, has);
    return found ? `${before}/${found}${url}` : whole;
  });
