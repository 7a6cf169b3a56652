import type { Entry } from '@/lib/content/read/schema';

export type Listed = Entry<'news'> | Entry<'events'>;

/** An item as a row of a list, with the countries and objectives it names. */
export interface Row<T extends Listed = Listed> {
  item: T;
  countries: readonly Entry<'countries'>[];
  objectives: readonly Entry<'objectives'>[];
}

/** Day on which an article was published or an event began: ISO, as exact as it is known. */
export const dateOf = (item: Listed): string =>
  item.collection === 'news' ? item.published : item.start;

/** Whether two dates, each as exact as it is known, may be one day: then it is not known which of two items came first. */
export const mayBeOneDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** Last day of an event that took longer than its first. */
export const endOf = (item: Listed): string | undefined =>
  item.collection === 'events' ? item.end : undefined;
