import { cardFiles } from './cards/card-files';
import type { Lang } from './i18n/languages';
import { calendarFiles } from './syndication/calendar-files';
import { citationFiles } from './syndication/citation-files';
import { dataFiles } from './syndication/data-files';
import { feedFiles } from './syndication/feed-files';

/** Every file of a language that is made from the content besides the pages, by its address; each is printed on demand. */
export const printedFiles = (lang: Lang): ReadonlyMap<string, () => string | Promise<Buffer>> =>
  new Map<string, () => string | Promise<Buffer>>([
    ...feedFiles(lang),
    ...calendarFiles(lang),
    ...citationFiles(lang),
    ...dataFiles(lang),
    ...cardFiles(lang),
  ]);
