import { formatNumber } from '@/lib/i18n/format';
import { defaultLang } from '@/lib/i18n/languages';
import type { Content } from './load';

/** What a text of content/pages may have counted for it: `{news}` becomes the number of news items. */
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

/** A counter in a text. */
export const counterPattern = /\{([A-Za-z]+)\}/g;

const filled = new WeakMap<Content, Content>();

/** The same content with the counters in its pages filled in. */
export function withCounts(content: Content): Content {
  let full = filled.get(content);
  if (!full) {
    const fill = (body: string) =>
      body.replace(counterPattern, (text, name) => {
        const count = counters[name]?.(content);
        return count === undefined ? text : formatNumber(defaultLang, count);
      });
    full = { ...content, pages: content.pages.map((page) => ({ ...page, body: fill(page.body) })) };
    filled.set(content, full);
  }
  return full;
}
