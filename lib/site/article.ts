import type { Entry } from '@/lib/content/schema/entry';

/** An article: what lists show. */
export type Article = Entry<'news'>;

/**
 * First day of what an article reports, or the day of its publication if it reports no event: ISO,
 * as exact as it is known.
 */
export const dateOf = ({ event, published }: Article): string => event?.start ?? published;

/** Last day of an event that took longer than its first. */
export const endOf = ({ event }: Article): string | undefined => event?.end;

/** Where it happened. */
export const placeOf = ({ event, place = '' }: Article): string => event?.place ?? place;
