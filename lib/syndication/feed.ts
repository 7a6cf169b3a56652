import { Feed as AtomFeed } from 'feed';
import { visit } from 'unist-util-visit';
import {
  getAll,
  getCountriesOf,
  getFollowed,
  getLinker,
  getObjectives,
  getUpdated,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { fragments, renderBody } from '@/lib/content/text/markdown';
import { escapeMarkup, printable } from '@/lib/escape-markup';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { remember } from '@/lib/remember';
import { addressOf, type ListPath, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { itemName, stableId } from './stable-id';

const feedLength = 50;

/** Every feed of a language by its address: all news, each country, each objective. Each is printed on demand. */
export const feedFiles = (lang: Lang): Map<string, () => string> =>
  new Map(
    getFollowed(lang).map(({ path, label }) => [
      routes.feed(lang, path),
      () => printFeed(newsFeed(lang, path, label)),
    ]),
  );

/** The feed of all news, or of the news of a country or an objective. */
function newsFeed(lang: Lang, path: ListPath, label: string | undefined) {
  const { siteName: site, syndication: t } = messages(lang);
  return {
    name: itemName(lang, `feeds/${path.facet ?? 'news'}/${path.value ?? ''}`),
    title: label ? t.feedTitleOf({ site, label }) : site,
    description: label ? t.feedDescriptionOf({ label }) : t.feedDescription,
    lang,
    author: site,
    page: absolute(routes.list(lang, 'news', path)),
    url: absolute(routes.feed(lang, path)),
    updated: getUpdated(),
    items: getAll(lang, 'news', path)
      .slice(0, feedLength)
      .map((article) => feedItem(lang, article)),
  };
}

export type Feed = ReturnType<typeof newsFeed>;

// An item is in several feeds; its text is rendered once.
const bodyOf = remember((article: Entry<'news'>, page: string) =>
  absoluteLinks(renderBody(article, getLinker(article.pageLang)), page),
);

function feedItem(lang: Lang, article: Entry<'news'>) {
  const { relations, relationNotes, translation } = messages(lang);
  const url = absolute(addressOf(lang, article));
  const note =
    article.relation === 'project'
      ? ''
      : `<p><em>${escapeMarkup(relationNotes[article.relation])}</em></p>\n`;
  return {
    name: itemName(lang, `news/${article.slug}`),
    url,
    title:
      article.pageLang === lang ? article.title : `${article.title} (${translation.untranslated})`,
    summary: article.summary,
    html:
      note +
      (bodyOf(article, url) || `<p>${escapeMarkup(article.summary)}</p>`) +
      sourceList(lang, article),
    date: article.published,
    ...(article.datedBy === 'event' && { isUndated: true }),
    tags: [
      relations[article.relation],
      ...getCountriesOf(lang, article).map(({ title }) => title),
      ...getObjectives(lang).flatMap(({ slug, shortName }) =>
        article.objectives.includes(slug) ? [shortName] : [],
      ),
    ],
  };
}

export type FeedItem = Feed['items'][number];

function sourceList(lang: Lang, { sources }: Entry<'news'>): string {
  const { marks, sources: heading } = messages(lang);
  const items = sources.map(
    ({ url, title, publisher }) =>
      `<li><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>${escapeMarkup(marks.comma)} ${escapeMarkup(publisher)}</li>`,
  );
  return `\n<p>${escapeMarkup(heading)}</p>\n<ul>${items.join('')}</ul>`;
}

const urn = (name: string) => `urn:uuid:${stableId(name)}`;

/** A feed in Atom. A month or a year counts from its first day, since a feed needs an instant. */
export function printFeed({
  name,
  title,
  description,
  lang,
  author,
  page,
  url,
  updated,
  items,
}: Feed): string {
  const feed = new AtomFeed({
    id: urn(name),
    title: printable(title),
    description: printable(description),
    updated: new Date(updated),
    author: { name: author },
    link: page,
    feedLinks: { atom: url },
    generator: false,
    copyright: '',
  });
  for (const item of items) {
    const date = new Date(item.date);
    feed.addItem({
      id: urn(item.name),
      link: item.url,
      // The package declares these as HTML.
      title: escapeMarkup(item.title),
      description: escapeMarkup(item.summary),
      // It ends a section of character data only once.
      content: printable(item.html).replaceAll(']]>', ']]&gt;'),
      date,
      ...(!item.isUndated && { published: date }),
      // It does not escape "<" in an attribute.
      category: item.tags.map((tag) => ({ term: printable(tag).replaceAll('<', '‹') })),
    });
  }
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `)}\n`;
}

/** Makes the links in rendered HTML absolute, since a feed is read away from its page; `page` is the absolute address of that page. */
export function absoluteLinks(html: string, page: string): string {
  const tree = fragments.parse(html);
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['href'] === 'string')
      properties['href'] = new URL(properties['href'], page).href;
  });
  return fragments.stringify(tree);
}
