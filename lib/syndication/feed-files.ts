import { getAll, getCountriesOf, getFollowed, getLinker, getObjectives, getUpdated } from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { remember } from '@/lib/content/remember';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, type ListPath, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { absoluteLinks } from './absolute-links';
import { type Feed, type FeedItem, printFeed } from './feed';
import { itemName } from './stable-id';
import { escapeMarkup } from './xml';

const feedLength = 50;

/** Every feed of a language by its address: all news, each country, each objective. Each is printed on demand. */
export const feedFiles = (lang: Lang): Map<string, () => string> =>
  new Map(getFollowed(lang).map(({ path, label }) => [routes.feed(lang, path), () => printFeed(newsFeed(lang, path, label))]));

/** The feed of all news, or of the news of a country or an objective. */
function newsFeed(lang: Lang, path: ListPath, label: string | undefined): Feed {
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

// An item is in several feeds; its text is rendered once.
const bodyOf = remember((article: Entry<'news'>, page: string) => absoluteLinks(renderBody(article, getLinker(article.pageLang)), page));

function feedItem(lang: Lang, article: Entry<'news'>): FeedItem {
  const { relations, relationNotes } = messages(lang);
  const url = absolute(addressOf(lang, article));
  const note = article.relation === 'project' ? '' : `<p><em>${escapeMarkup(relationNotes[article.relation])}</em></p>\n`;
  return {
    name: itemName(lang, `news/${article.slug}`),
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
      `<li><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>${escapeMarkup(marks.comma)} ${escapeMarkup(publisher)}</li>`,
  );
  return `\n<p>${escapeMarkup(heading)}</p>\n<ul>${items.join('')}</ul>`;
}
