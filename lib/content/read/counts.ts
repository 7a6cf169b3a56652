import { formatNumber } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import type { Content, Contents } from './schema';

/** What a text of content/pages can count: `{news}` becomes the number of news items. */
export const counters: Readonly<Record<string, (content: Content) => number>> = {
  news: ({ news }) => news.length,
  projectNews: ({ news }) => news.filter(({ relation }) => relation === 'project').length,
  contextNews: ({ news }) => news.filter(({ relation }) => relation === 'context').length,
  followUpNews: ({ news }) => news.filter(({ relation }) => relation === 'follow-up').length,
  events: ({ events }) => events.length,
  countries: ({ countries }) => countries.length,
  resources: ({ resources }) => resources.length,
  terms: ({ glossary }) => glossary.length,
};

export const counterPattern = /\{(\p{L}+)\}/gu;

/** The same contents with the counters in their pages filled in. */
export const withCounts = (contents: Contents): Contents => new Map([...contents].map(([lang, content]) => [lang, fillIn(lang, content)]));

function fillIn(lang: Lang, content: Content): Content {
  const fill = (body: string) =>
    body.replace(counterPattern, (text, name) => {
      const count = counters[name]?.(content);
      return count === undefined ? text : formatNumber(lang, count);
    });
  return { ...content, pages: content.pages.map((page) => ({ ...page, body: fill(page.body) })) };
}
