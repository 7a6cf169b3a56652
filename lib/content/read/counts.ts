import type { Content, ContentByLanguage } from '@/lib/content/schema/entry';
import { formatNumber } from '@/lib/i18n/format';
import { type Lang, languages } from '@/lib/i18n/languages';
import { own } from '@/lib/own';

type Count = (content: Content, contents: ContentByLanguage) => number;

/** Counters of the articles that have a page in a language: `{newsInFr}`. */
const inEachLanguage = languages.map(({ code }): [name: string, count: Count] => [
  `newsIn${code.charAt(0).toUpperCase()}${code.slice(1)}`,
  (_, contents) =>
    (contents.get(code)?.news ?? []).filter(({ pageLang }) => pageLang === code).length,
]);

/** What a text of content/pages can count: `{news}` becomes the number of news items. */
export const counters: Readonly<Record<string, Count>> = {
  news: ({ news }) => news.length,
  projectNews: ({ news }) => news.filter(({ relation }) => relation === 'project').length,
  contextNews: ({ news }) => news.filter(({ relation }) => relation === 'context').length,
  followUpNews: ({ news }) => news.filter(({ relation }) => relation === 'follow-up').length,
  countries: ({ countries }) => countries.length,
  resources: ({ resources }) => resources.length,
  terms: ({ glossary }) => glossary.length,
  ...Object.fromEntries(inEachLanguage),
};

export const counterPattern = /\{(\p{L}+)\}/gu;

/** The same contents with the counters in their pages filled in. */
export const withCounts = (contents: ContentByLanguage): ContentByLanguage =>
  new Map([...contents].map(([lang, content]) => [lang, fillIn(lang, content, contents)]));

function fillIn(lang: Lang, content: Content, contents: ContentByLanguage): Content {
  const fill = (body: string) =>
    body.replace(counterPattern, (text, name) => {
      const count = own(counters, name)?.(content, contents);
      return count === undefined ? text : formatNumber(lang, count);
    });
  return { ...content, pages: content.pages.map((page) => ({ ...page, body: fill(page.body) })) };
}
