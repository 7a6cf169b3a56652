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
  new Map([[site.address.feed(), () => printFeed(site)]]);

/** The latest news as a feed in Atom. */
function printFeed(site: Site): string {
  const { lang, messages } = site;
  const name = textIn(lang, messages.siteName);
  const page = absolute(site.link('news').href);
  const entries = site
    .items('news')
    .slice(0, feedLength)
    .map((article) => printEntry(site, article));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${idOf(lang, 'feeds/news/')}</id>
  <title>${name}</title>
  <subtitle>${textIn(lang, messages.syndication.feedDescription)}</subtitle>
  <author><name>${name}</name></author>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeMarkup(page)}"/>
  <link rel="self" type="application/atom+xml" href="${escapeMarkup(absolute(site.address.feed()))}"/>
  <updated>${instant(site.updated)}</updated>
${entries.join('')}</feed>
`;
}

function printEntry(site: Site, article: Entry<'news'>): string {
  const { relations, translation } = site.messages;
  const { slug, relation, pageLang, title, summary, published, datedBy } = article;
  const date = instant(published);
  const words = pageLang === site.lang ? title : `${title} (${translation.untranslated})`;
  // The same terms in every language, and what the language calls them.
  const categories = [
    { term: relation, label: relations[relation] },
    ...site.countriesOf(article).map((country) => ({ term: country.slug, label: country.title })),
    ...site.objectivesOf(article).map((one) => ({ term: one.slug, label: one.shortName })),
  ].map(
    ({ term, label }) =>
      `    <category term="${escapeMarkup(term)}" label="${textIn(site.lang, label)}" xml:lang="${site.lang}"/>\n`,
  );
  return `  <entry xml:lang="${pageLang}">
    <id>${idOf(site.lang, `news/${slug}`)}</id>
    <title>${textIn(pageLang, words)}</title>
    <link rel="alternate" type="text/html" hreflang="${pageLang}" href="${escapeMarkup(absolute(site.address.of(article)))}"/>
${datedBy === 'event' ? '' : `    <published>${date}</published>\n`}    <updated>${date}</updated>
${categories.join('')}    <summary>${textIn(pageLang, summary)}</summary>
    <content type="html">${escapeMarkup(contentOf(site, article))}</content>
  </entry>
`;
}

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
  const { punctuation, sources: heading } = site.messages;
  const words = (of: string, text: string) =>
    of === site.lang
      ? escapeMarkup(text)
      : `<span lang="${of}" dir="auto">${escapeMarkup(text)}</span>`;
  const items = sources.map((source) => {
    const { url, title, publisher, language = defaultLang } = source;
    const publisherName = words(publisherLanguage(publisher, language), publisher);
    return `<li><a href="${escapeMarkup(url)}">${words(titleLanguage(source), title)}</a>${punctuation.comma} ${publisherName}</li>`;
  });
  return `\n<p>${escapeMarkup(heading)}</p>\n<ul>${items.join('')}</ul>`;
}

/** The same wherever the site is published; feeds in two languages share no item. */
const idOf = (lang: Lang, name: string): string =>
  `urn:uuid:${stableId(lang === defaultLang ? name : `${lang}/${name}`)}`;

/** A month or a year counts from its first day, since a feed needs an instant. */
const instant = (date: string): string => new Date(date).toISOString();

/**
 * Plain text in a language. Atom has no attribute for the direction; the mark at the beginning sets
 * a text from right to left even if its first word is Latin.
 */
const textIn = (lang: Lang, text: string): string =>
  escapeMarkup(languageOf(lang).direction === 'rtl' ? `\u200F${text}` : text);
