import type { Origin } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** A page older than this is named beside its number. */
const yearsUntilOld = 2;

/** The years of the pages that an entry was read from, "2017, 2025", or that they have no date. */
export function yearsOf(site: Site, origins: readonly Origin[]): string {
  const years = yearsIn(origins);
  return years.length > 0 ? site.format.sideBySide(years) : site.messages.helpline.undated;
}

/** "page of 2022", if the newest page that gives a number is old, or that no page has a date; undefined if it is not old. */
export function ageOf(site: Site, origins: readonly Origin[]): string | undefined {
  const newest = yearsIn(origins).at(-1);
  if (newest === undefined) return site.messages.help.undatedPage;
  const isOld = Number(site.updated.slice(0, 4)) - Number(newest) > yearsUntilOld;
  return isOld ? site.messages.help.oldPage({ years: newest }) : undefined;
}

/** The same beside a number of a service, unless what is said of the number names a year. */
export const ageBeside = (
  site: Site,
  use: string | undefined,
  origins: readonly Origin[],
): string | undefined => (/\b(19|20)\d\d\b/.test(use ?? '') ? undefined : ageOf(site, origins));

const yearsIn = (origins: readonly Origin[]): string[] =>
  [...new Set(origins.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))].sort();
