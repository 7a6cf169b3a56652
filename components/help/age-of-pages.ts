import type { Origin } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** A page older than this is named beside its number. */
const yearsUntilOld = 2;

/** The years of the pages that an entry was read from, "2017, 2025", or that they have no date. */
export function yearsOf(site: Site, origins: readonly Origin[]): string {
  if (haveOwnPage(origins)) return site.messages.help.ownPage;
  const years = yearsIn(origins);
  return years.length > 0 ? site.format.sideBySide(years) : site.messages.helpline.undated;
}

/**
 * What a reader should know beside a number of the pages that give it: "page of 2022", if the newest
 * is old, or that none has a date.
 */
export function ageBeside(
  site: Site,
  { number, use = '' }: { number: string; use?: string | undefined },
  origins: readonly Origin[],
): string | undefined {
  const isSaid = /\b(19|20)\d\d\b/.test(use);
  // A year would make the numbers that are surest look dead.
  if (isSaid || number === '112' || haveOwnPage(origins)) return undefined;
  const newest = yearsIn(origins).at(-1);
  if (newest === undefined) return site.messages.help.undatedPage;
  const isOld = Number(site.updated.slice(0, 4)) - Number(newest) > yearsUntilOld;
  return isOld ? site.messages.help.oldPage({ years: newest }) : undefined;
}

/** Whether the page of the service itself was read and has no date: then the years of other pages say little. */
const haveOwnPage = (origins: readonly Origin[]): boolean =>
  origins.some(({ own, date }) => own && !date);

const yearsIn = (origins: readonly Origin[]): string[] =>
  [...new Set(origins.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))].sort();
