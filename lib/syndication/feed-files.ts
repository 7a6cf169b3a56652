import { getAll, getCountriesOf, getCountry, getFollowed, getLinker, getObjectives, getUpdated } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { remember } from '@/lib/content/remember';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, feedFormats, type ListPath, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { absoluteLinks } from './absolute-links';
import { type Feed, type FeedAddress, type FeedItem, printFeed, printOpml } from './feed';
import { firstSlug, itemName } from './stable-id';
import { escapeMarkup } from './xml';

const feedLength = 50;

/** Every feed of a language and the list of all, by address. Each is printed on demand. */
export function feedFiles(lang: Lang): Map<string, () => string> {
  const followed = getFollowed(lang, 'news');
  const addresses = () => followed.map(({ path, label }) => feedAddress(lang, path, label));
  return new Map([
    [routes.opml(lang), () => printOpml(messages(lang).siteName, addresses())],
    ...followed.flatMap(({ path, label }) =>
      feedFormats.map((format) => [routes.feed(lang, path, format), () => printFeed(format, newsFeed(lang, path, label))] as const),
    ),
  ]);
}

/** The feed of all news, or of the news of a country or an objective. */
function newsFeed(lang: Lang, path: ListPath, label: string | undefined): Feed {
  const { siteName, syndication: t } = messages(lang);
  const country = path.facet === 'country' ? getCountry(lang, path.value ?? '') : undefined;
  return {
    ...feedAddress(lang, path, label),
    name: itemName(lang, `feeds/${path.facet ?? 'news'}/${country ? firstSlug(country) : (path.value ?? '')}`),
    description: label ? t.feedDescriptionOf({ label }) : t.feedDescription,
    lang,
    author: siteName,
    updated: getUpdated(),
    items: getAll(lang, 'news', path)
      .slice(0, feedLength)
      .map((article) => feedItem(lang, article)),
  };
}

function feedAddress(lang: Lang, path: ListPath, label: string | undefined): FeedAddress {
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

// An item is in several feeds of three formats each; its text is rendered once.
const bodyOf = remember((article: Entry<'news'>, page: string) => absoluteLinks(renderBody(article, getLinker(article.pageLang)), page));

function feedItem(lang: Lang, article: Entry<'news'>): FeedItem {
  const { relations, relationNotes } = messages(lang);
  const url = absolute(addressOf(lang, article));
  const note = article.relation === 'project' ? '' : `<p><em>${relationNotes[article.relation]}</em></p>\n`;
  return {
    name: itemName(lang, `news/${firstSlug(article)}`),
    url,
    title: article.title,
    summary: article.summary,
    html: note + bodyOf(article, url) + sourceList(lang, article),
    date: article.published,
    tags: [
      relations[article.relation],
      ...getCountriesOf(lang, article).map(({ title }) => title),
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
