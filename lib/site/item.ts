import type { Entry } from '@/lib/content/schema/entry';

/** A news item or an event. */
export type Item = Entry<'news'> | Entry<'events'>;

/** Day on which an article was published or an event began: ISO, as exact as it is known. */
export const dateOf = (item: Item): string =>
  item.collection === 'news' ? item.published : item.start;

/**
 * Whether two dates, each as exact as it is known, may be one day: then it is not known which of
 * two items came first.
 */
export const mayBeOneDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Last day of an event that took longer than its first. */
export const endOf = (item: Item): string | undefined =>
  item.collection === 'events' ? item.end : undefined;
