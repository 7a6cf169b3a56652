import { Feed as AtomFeed } from 'feed';
import type { Lang } from '@/lib/i18n/languages';
import { printable } from './printable';
import { stableId } from './stable-id';
import { escapeMarkup } from './xml';

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

export interface Feed {
  /** A name that never changes. */
  name: string;
  title: string;
  description: string;
  lang: Lang;
  author: string;
  /** Page that lists the same items. */
  page: string;
  /** Address of the feed. */
  url: string;
  /** Date of the feed if it has no item. */
  updated: string;
  /** Newest first. */
  items: readonly FeedItem[];
}

const urn = (name: string) => `urn:uuid:${stableId(name)}`;

/** A feed in Atom. A month or a year counts from its first day, since a feed needs an instant. */
export function printFeed({ name, title, description, lang, author, page, url, updated, items }: Feed): string {
  const feed = new AtomFeed({
    id: urn(name),
    title: printable(title),
    description: printable(description),
    updated: new Date(items[0]?.date ?? updated),
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
      published: date,
      // It does not escape "<" in an attribute.
      category: item.tags.map((tag) => ({ term: printable(tag).replaceAll('<', '‹') })),
    });
  }
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${lang}" `)}\n`;
}
