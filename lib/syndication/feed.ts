import type { Lang } from '@/lib/i18n/languages';
import type { FeedFormat } from '@/lib/routes';
import { printable } from './printable';
import { stableId } from './stable-id';
import { element, xmlDocument } from './xml';

export interface FeedItem {
  /** Name of the item that never changes, "news/2018-12-13-meeting". */
  name: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text, with absolute links. */
  html: string;
  /** Day, month or year. */
  date: string;
  tags: readonly string[];
}

export interface Feed {
  name: string;
  title: string;
  description: string;
  lang: Lang;
  /** Page that lists the same items. */
  page: string;
  /** Address of the feed in each format. */
  urls: Readonly<Record<FeedFormat, string>>;
  author: string;
  /** Date of the feed where it has no item. */
  updated: string;
  items: readonly FeedItem[];
}

export const feedLength = 50;

// Feeds want an instant: a month or a year counts from its first day.
const instant = (date: string) => new Date(date).toISOString();
const mailDate = (date: string) => new Date(date).toUTCString();
const urn = (name: string) => `urn:uuid:${stableId(name)}`;
const newest = ({ items, updated }: Feed) =>
  items
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? updated;

const printers: Record<FeedFormat, (feed: Feed) => string> = { atom: printAtom, rss: printRss, json: printJson };

/** A feed in one of its formats, with its newest items. */
export function printFeed(format: FeedFormat, feed: Feed): string {
  return printers[format]({ ...feed, items: feed.items.slice(0, feedLength) });
}

function printAtom(feed: Feed): string {
  const entry = (item: FeedItem) =>
    element('entry', {}, [
      element('id', {}, urn(item.name)),
      element('title', {}, item.title),
      element('link', { rel: 'alternate', type: 'text/html', href: item.url }),
      element('published', {}, instant(item.date)),
      element('updated', {}, instant(item.date)),
      ...item.tags.map((term) => element('category', { term })),
      element('summary', {}, item.summary),
      element('content', { type: 'html' }, item.html),
    ]);
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }, [
      element('id', {}, urn(feed.name)),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, instant(newest(feed))),
      element('author', {}, [element('name', {}, feed.author)]),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls.atom }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.items.map(entry),
    ]),
  );
}

function printRss(feed: Feed): string {
  const item = ({ title, url, name, date, summary, html, tags }: FeedItem) =>
    element('item', {}, [
      element('title', {}, title),
      element('link', {}, url),
      element('guid', { isPermaLink: 'false' }, urn(name)),
      element('pubDate', {}, mailDate(date)),
      ...tags.map((tag) => element('category', {}, tag)),
      element('description', {}, summary),
      element('content:encoded', {}, html),
    ]);
  const namespaces = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:content': 'http://purl.org/rss/1.0/modules/content/' };
  const channel = element('channel', {}, [
    element('title', {}, feed.title),
    element('link', {}, feed.page),
    element('description', {}, feed.description),
    element('language', {}, feed.lang),
    element('lastBuildDate', {}, mailDate(newest(feed))),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.urls.rss }),
    ...feed.items.map(item),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [channel]));
}

function printJson(feed: Feed): string {
  const items = feed.items.map(({ name, url, title, summary, html, date, tags }) => ({
    id: urn(name),
    url,
    title: printable(title),
    summary: printable(summary),
    content_html: printable(html),
    date_published: instant(date),
    tags: tags.map(printable),
  }));
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: printable(feed.title),
      description: printable(feed.description),
      home_page_url: feed.page,
      feed_url: feed.urls.json,
      language: feed.lang,
      authors: [{ name: feed.author }],
      items,
    },
    null,
    1,
  )}\n`;
}

/** Subscription list of all feeds, for a reader to take in at once (OPML 2.0). */
export function printOpml(title: string, feeds: readonly Pick<Feed, 'title' | 'page' | 'urls'>[]): string {
  const outline = (feed: Pick<Feed, 'title' | 'page' | 'urls'>) =>
    element('outline', { text: feed.title, title: feed.title, type: 'rss', xmlUrl: feed.urls.atom, htmlUrl: feed.page });
  return xmlDocument(
    element('opml', { version: '2.0' }, [element('head', {}, [element('title', {}, title)]), element('body', {}, feeds.map(outline))]),
  );
}
