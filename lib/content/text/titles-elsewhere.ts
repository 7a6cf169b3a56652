import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content } from '@/lib/content/read/schema';
import { collections, type Entry, type Source } from '@/lib/content/read/schema';
import { remember } from '@/lib/content/remember';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { titleLanguage } from '@/lib/i18n/title-language';
import { factsOf } from './body-facts';
import type { Linker } from './markdown';

/** Identifies a page and a title of it, whatever the punctuation. */
const keyOf = (url: string, title: string) =>
  `${url} ${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** Each title by which the originals name a page elsewhere, with its language: English unless a source says otherwise. */
const titlesIn = remember((content: Content): ReadonlyMap<string, string> => {
  const entries = collections.flatMap((collection) => content[collection] as readonly Entry[]);
  const sources = entries.flatMap((entry) => ('sources' in entry ? (entry.sources as readonly Source[]) : []));
  const languages = new Map(sources.map(({ url, language = defaultLang }) => [url, language]));
  const inTexts = entries.flatMap((entry) => factsOf(entry).links.filter(({ url }) => url.startsWith('http')));
  return new Map([
    ...inTexts.map(({ url, text }): [string, string] => [keyOf(url, text), languages.get(url) ?? defaultLang]),
    ...sources.map((source): [string, string] => [keyOf(source.url, source.title), titleLanguage(source)]),
  ]);
});

/** Marks the language of links in a translation that name a page elsewhere by its own title, which stays untranslated. */
export function titleMarker(lang: Lang, original: Content): Linker {
  return (tree) =>
    visit(tree, 'link', (node) => {
      if (!node.url.startsWith('http')) return;
      const of = titlesIn(original).get(keyOf(node.url, plainText(node)));
      if (of && of !== lang) node.data = { ...node.data, hProperties: { hrefLang: of, lang: of } };
    });
}
