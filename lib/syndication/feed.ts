import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import { escapeMarkup } from '@/lib/escape-markup';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import { publisherLanguage, titleLanguage } from '@/lib/i18n/title-language';
import { type Site, siteIn } from '@/lib/site';
import { absolute } from '@/lib/site-url';
import { stableId } from './stable-id';

const feedLength = 50;

/** The news feed of a language by its address, printed on demand. */
export const feedFiles = (site: Site): Map<string, () => string> =>
  new Map([[site.address.feed(), () => printFeed(newsFeed(site))]]);

function newsFeed(site: Site) {
  const { siteName, syndication } = site.messages;
  return {
    name: nameIn(site.lang, 'feeds/news/'),
    title: siteName,
    description: syndication.feedDescription,
    lang: site.lang,
    author: siteName,
    page: absolute(site.link('news').href),
    url: absolute(site.address.feed()),
    updated: site.updated,
    items: site
      .items('news')
      .slice(0, feedLength)
      .map((article) => feedItem(site, article)),
  };
}

/** "news/2018-12-13-a" or "fr/news/2018-12-13-a": feeds in two languages share no item. */
const nameIn = (lang: Lang, name: string): string =>
  lang === defaultLang ? name : `${lang}/${name}`;

export type Feed = ReturnType<typeof newsFeed>;

function feedItem(site: Site, article: Entry<'news'>) {
  const { relations, translation } = site.messages;
  const { relation, pageLang, title } = article;
  const objectives = site.objectivesOf(article);
  return {
    name: nameIn(site.lang, `news/${article.slug}`),
    url: absolute(site.address.of(article)),
    lang: pageLang,
    title: pageLang === site.lang ? title : `${title} (${translation.untranslated})`,
    summary: article.summary,
    html: contentOf(site, article),
    date: article.published,
    isUndated: article.datedBy === 'event',
    /** The same terms in every language, and what the language calls them. */
    categories: [
      { term: relation, label: relations[relation] },
      ...site.countriesOf(article).map((country) => ({
        term: country.slug,
        label: country.title,
      })),
      ...objectives.map(({ slug, shortName }) => ({ term: slug, label: shortName })),
    ],
  };
}

export type FeedItem = Feed['items'][number];

/** The text of an article between a note, if it is not about GLO.ACT itself, and its sources. */
function contentOf(site: Site, article: Entry<'news'>): string {
  const { relationNotes } = site.messages;
  const { relation, pageLang } = article;
  const note =
    relation === 'project' ? '' : `<p><em>${escapeMarkup(relationNotes[relation])}</em></p>\n`;
  const text =
    renderBody(article, siteIn(pageLang).linker, absolute(site.address.of(article))) ||
    `<p>${escapeMarkup(article.summary)}</p>`;
  return inLanguage(
    site.lang,
    note + (pageLang === site.lang ? text : inLanguage(pageLang, text)) + sourceList(site, article),
  );
}

/**
 * HTML with its language and the side from which it is read, which a feed reader would not know.
 */
const inLanguage = (lang: Lang, html: string): string =>
  `<div lang="${lang}" dir="${languageOf(lang).direction}">${html}</div>`;

function sourceList(site: Site, { sources }: Entry<'news'>): string {
  const { marks, sources: heading } = site.messages;
  const words = (of: string, text: string) =>
    of === site.lang
      ? escapeMarkup(text)
      : `<span lang="${of}" dir="auto">${escapeMarkup(text)}</span>`;
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
 * Plain text in a language. Atom has no attribute for the direction; the mark at the beginning sets
 * a text from right to left even if its first word is Latin.
 */
const textIn = (lang: Lang, text: string): string =>
  escapeMarkup(languageOf(lang).direction === 'rtl' ? `\u200F${text}` : text);
