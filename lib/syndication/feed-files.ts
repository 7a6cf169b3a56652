import { getCountry, getCountryNames, getFollowed, getLinker, getListed, getObjectives, getUpdated } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, feedFormats, type ListPath, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { absoluteLinks } from './absolute-links';
import { type Feed, type FeedItem, feedLength, printFeed, printOpml } from './feed';
import { firstSlug, itemName } from './stable-id';
import { escapeMarkup } from './xml';

/** Every feed of a language by its address, and the list of them. Each is printed when it is asked for. */
export function feedFiles(lang: Lang): Map<string, () => string> {
  const followed = getFollowed(lang, 'news');
  const printList = () =>
    printOpml(
      messages(lang).siteName,
      followed.map(({ path, label }) => feedAddress(lang, path, label)),
    );
  return new Map([
    [routes.opml(lang), printList],
    ...followed.flatMap(({ path, label }) =>
      feedFormats.map((format) => [routes.feed(lang, path, format), () => printFeed(format, newsFeed(lang, path, label))] as const),
    ),
  ]);
}

/** The feed of all news, of a country's or of an objective's. */
export function newsFeed(lang: Lang, path: ListPath, label: string | undefined): Feed {
  const { siteName, syndication: t } = messages(lang);
  const country = path.facet === 'country' ? getCountry(lang, path.value ?? '') : undefined;
  return {
    ...feedAddress(lang, path, label),
    name: itemName(lang, `feeds/${path.facet ?? 'news'}/${country ? firstSlug(country) : (path.value ?? '')}`),
    description: label ? t.feedDescriptionOf({ label }) : t.feedDescription,
    lang,
    author: siteName,
    updated: getUpdated(),
    items: getListed(lang, 'news', path)
      .slice(0, feedLength)
      .map((article) => feedItem(lang, article)),
  };
}

/** Title and addresses of a feed, all that a list of feeds needs. */
function feedAddress(lang: Lang, path: ListPath, label: string | undefined): Pick<Feed, 'title' | 'page' | 'urls'> {
  const { siteName: site, syndication: t } = messages(lang);
  return {
    title: label ? t.feedTitleOf({ site, label }) : site,
    page: absolute(routes.list(lang, 'news', path)),
    urls: {
      atom: absolute(routes.feed(lang, path, 'atom')),
      rss: absolute(routes.feed(lang, path, 'rss')),
      json: absolute(routes.feed(lang, path, 'json')),
    },
  };
}

// An item is in many feeds of three formats each; its text is rendered once.
const rendered = new WeakMap<Entry<'news'>, string>();
function bodyOf(lang: Lang, article: Entry<'news'>, page: string): string {
  const html = rendered.get(article) ?? absoluteLinks(renderBody(article, getLinker(lang)), page);
  rendered.set(article, html);
  return html;
}

function feedItem(lang: Lang, article: Entry<'news'>): FeedItem {
  const { relations, relationNotes } = messages(lang);
  const names = getCountryNames(lang);
  const url = absolute(addressOf(lang, article));
  const note = article.relation === 'project' ? '' : `<p><em>${relationNotes[article.relation]}</em></p>\n`;
  return {
    name: itemName(lang, `news/${firstSlug(article)}`),
    url,
    title: article.title,
    summary: article.summary,
    html: note + bodyOf(lang, article, url) + sourceList(lang, article),
    date: article.published,
    tags: [
      relations[article.relation],
      ...article.countries.map((slug) => names[slug] ?? slug),
      ...getObjectives(lang).flatMap(({ slug, shortName }) => (article.objectives.includes(slug) ? [shortName] : [])),
    ],
  };
}

function sourceList(lang: Lang, { sources }: Entry<'news'>): string {
  const { marks, sources: heading } = messages(lang);
  const items = sources.map(
    ({ url, title, publisher }) =>
      `<li><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>${marks.comma} ${escapeMarkup(publisher)}</li>`,
  );
  return `\n<p>${heading}</p>\n<ul>${items.join('')}</ul>`;
}
