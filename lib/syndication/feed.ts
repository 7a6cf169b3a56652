import { visit } from 'unist-util-visit';
import {
  getAll,
  getCountriesOf,
  getLinker,
  getObjectives,
  getUpdated,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { fragments, renderBody } from '@/lib/content/text/markdown';
import { escapeMarkup } from '@/lib/escape-markup';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { publisherLanguage, titleLanguage } from '@/lib/i18n/title-language';
import { addressOf, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { itemName, stableId } from './stable-id';

const feedLength = 50;

/** The news feed of a language by its address, printed on demand. */
export const feedFiles = (lang: Lang): Map<string, () => string> =>
  new Map([[routes.feed(lang), () => printFeed(newsFeed(lang))]]);

function newsFeed(lang: Lang) {
  const { siteName, syndication } = messages(lang);
  return {
    name: itemName(lang, 'feeds/news/'),
    title: siteName,
    description: syndication.feedDescription,
    lang,
    author: siteName,
    page: absolute(routes.list(lang, 'news')),
    url: absolute(routes.feed(lang)),
    updated: getUpdated(),
    items: getAll(lang, 'news')
      .slice(0, feedLength)
      .map((article) => feedItem(lang, article)),
  };
}

export type Feed = ReturnType<typeof newsFeed>;

function feedItem(lang: Lang, article: Entry<'news'>) {
  const { relations, translation } = messages(lang);
  const { relation, pageLang, title } = article;
  const objectives = getObjectives(lang).filter(({ slug }) => article.objectives.includes(slug));
  return {
    name: itemName(lang, `news/${article.slug}`),
    url: absolute(addressOf(lang, article)),
    lang: pageLang,
    title: pageLang === lang ? title : `${title} (${translation.untranslated})`,
    summary: article.summary,
    html: contentOf(lang, article),
    date: article.published,
    isUndated: article.datedBy === 'event',
    /** The same terms in every language, and what the language calls them. */
    categories: [
      { term: relation, label: relations[relation] },
      ...getCountriesOf(lang, article).map((country) => ({
        term: country.slug,
        label: country.title,
      })),
      ...objectives.map(({ slug, shortName }) => ({ term: slug, label: shortName })),
    ],
  };
}

export type FeedItem = Feed['items'][number];

/** The text of an article between a note, if it is not about GLO.ACT itself, and its sources. */
function contentOf(lang: Lang, article: Entry<'news'>): string {
  const { relationNotes } = messages(lang);
  const { relation, pageLang } = article;
  const note =
    relation === 'project' ? '' : `<p><em>${escapeMarkup(relationNotes[relation])}</em></p>\n`;
  const html = renderBody(article, getLinker(pageLang));
  const text =
    absoluteLinks(html, absolute(addressOf(lang, article))) ||
    `<p>${escapeMarkup(article.summary)}</p>`;
  return inLanguage(
    lang,
    note + (pageLang === lang ? text : inLanguage(pageLang, text)) + sourceList(lang, article),
  );
}

/** HTML with its language and the side from which it is read, which a feed reader would not know. */
const inLanguage = (lang: Lang, html: string): string =>
  `<div lang="${lang}" dir="${languageOf(lang).direction}">${html}</div>`;

function sourceList(lang: Lang, { sources }: Entry<'news'>): string {
  const { marks, sources: heading } = messages(lang);
  const words = (of: string, text: string) =>
    of === lang ? escapeMarkup(text) : `<span lang="${of}" dir="auto">${escapeMarkup(text)}</span>`;
  const items = sources.map((source) => {
    const { url, title, publisher, language = defaultLang } = source;
    const publisherName = words(publisherLanguage(publisher, language), publisher);
    return `<li><a href="${escapeMarkup(url)}">${words(titleLanguage(source), title)}</a>${marks.comma} ${publisherName}</li>`;
  });
  return `\n<p>${escapeMarkup(heading)}</p>\n<ul>${items.join('')}</ul>`;
}

/** A feed in Atom. */
export function printFeed(feed: Feed): string {
  const { lang, page, url } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${urn(feed.name)}</id>
  <title>${textIn(lang, feed.title)}</title>
  <subtitle>${textIn(lang, feed.description)}</subtitle>
  <author><name>${textIn(lang, feed.author)}</name></author>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeMarkup(page)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(url)}"/>
  <updated>${instant(feed.updated)}</updated>
${feed.items.map((item) => printEntry(lang, item)).join('')}</feed>
`;
}

function printEntry(feedLang: Lang, item: FeedItem): string {
  const { lang } = item;
  const date = instant(item.date);
  const categories = item.categories.map(
    ({ term, label }) =>
      `    <category term="${escapeMarkup(term)}" label="${textIn(feedLang, label)}" xml:lang="${feedLang}"/>\n`,
  );
  return `  <entry xml:lang="${lang}">
    <id>${urn(item.name)}</id>
    <title>${textIn(lang, item.title)}</title>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeMarkup(item.url)}"/>
${item.isUndated ? '' : `    <published>${date}</published>\n`}    <updated>${date}</updated>
${categories.join('')}    <summary>${textIn(lang, item.summary)}</summary>
    <content type="html">${escapeMarkup(item.html)}</content>
  </entry>
`;
}

const urn = (name: string): string => `urn:uuid:${stableId(name)}`;

/** A month or a year counts from its first day, since a feed needs an instant. */
const instant = (date: string): string => new Date(date).toISOString();

/**
 * Plain text in a language. Atom has no attribute for the direction; the mark at the beginning sets a text from right
 * to left even if its first word is Latin.
 */
const textIn = (lang: Lang, text: string): string =>
  escapeMarkup(languageOf(lang).direction === 'rtl' ? `\u200F${text}` : text);

/** Makes the links in rendered HTML absolute, since a feed is read away from its page; `page` is the absolute address of that page. */
export function absoluteLinks(html: string, page: string): string {
  const tree = fragments.parse(html);
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string')
      properties['href'] = new URL(properties['href'], page).href;
  });
  return fragments.stringify(tree);
}
