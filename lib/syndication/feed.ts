import type { Lang } from '@/lib/i18n/languages';
import type { FeedFormat } from '@/lib/routes';
import { printable } from './printable';
import { stableId } from './stable-id';
import { element, xmlDocument } from './xml';

export interface FeedItem {
  /** A name that never changes, "news/2018-12-13-meeting". */
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

/** What a list of feeds says of each. */
export interface FeedAddress {
  title: string;
  /** Page that lists the same items. */
  page: string;
  /** Address of the feed in each format. */
  urls: Readonly<Record<FeedFormat, string>>;
}

export interface Feed extends FeedAddress {
  /** A name that never changes. */
  name: string;
  description: string;
  lang: Lang;
  author: string;
  /** Date of the feed if it has no item. */
  updated: string;
  /** Newest first. */
  items: readonly FeedItem[];
}

// Feeds need an instant: a month or a year counts from its first day.
const instant = (date: string) => new Date(date).toISOString();
const mailDate = (date: string) => new Date(date).toUTCString();
const urn = (name: string) => `urn:uuid:${stableId(name)}`;
const dateOf = ({ items, updated }: Feed) => items[0]?.date ?? updated;

const printers: Record<FeedFormat, (feed: Feed) => string> = { atom: printAtom, rss: printRss, json: printJson };

/** A feed in one of its formats. */
export function printFeed(format: FeedFormat, feed: Feed): string {
  return printers[format](feed);
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
      element('updated', {}, instant(dateOf(feed))),
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
    element('lastBuildDate', {}, mailDate(dateOf(feed))),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.urls.rss }),
    ...feed.items.map(item),
  ]);
  return xmlDocument(element('rss', { version: '2.0', ...namespaces }, [channel]));
}

function printJson(feed: Feed): string {
  const fields = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.urls.json,
    language: feed.lang,
    authors: [{ name: feed.author }],
    items: feed.items.map(({ name, url, title, summary, html, date, tags }) => ({
      id: urn(name),
      url,
      title,
      summary,
      content_html: html,
      date_published: instant(date),
      tags,
    })),
  };
  return `${JSON.stringify(fields, (_, value) => (typeof value === 'string' ? printable(value) : value), 1)}\n`;
}

/** Subscription list of all feeds, which a feed reader can import (OPML 2.0). */
export function printOpml(title: string, feeds: readonly FeedAddress[]): string {
  const outline = (feed: FeedAddress) =>
    element('outline', { text: feed.title, title: feed.title, type: 'rss', xmlUrl: feed.urls.atom, htmlUrl: feed.page });
  return xmlDocument(
    element('opml', { version: '2.0' }, [element('head', {}, [element('title', {}, title)]), element('body', {}, feeds.map(outline))]),
  );
}
