import {
  getAll,
  getCountries,
  getCountry,
  getMarkdown,
  getMilestones,
  getResources,
  getTerms,
  getUpdated,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { remember } from '@/lib/content/remember';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, type CitedCollection, type DataCollection, dataFileNames, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { printCitations } from './citation';
import { citationOf } from './item-citation';
import { type DataEntries, makeOpenData, type OpenData, printDataFile } from './open-data';

/** Every file of the open data of a language by its address. Each is printed on demand. */
export const dataFiles = (lang: Lang): Map<string, () => string> =>
  new Map(dataFileNames.map((name) => [routes.dataFile(lang, name), () => dataFile(lang, name)]));

/** A file of the open data by its name: "news.csv", "news.bib". */
export function dataFile(lang: Lang, name: string): string {
  const [collection, format] = name.split('.');
  if (format !== 'bib' && format !== 'ris') return printDataFile(name, openData(lang));
  const entries = entriesIn(lang)[collection as CitedCollection];
  return printCitations(
    lang,
    format,
    entries.map((entry) => citationOf(lang, entry)),
  );
}

const pageOf = (lang: Lang, entry: Entry<DataCollection>) =>
  entry.collection === 'milestones' ? routes.milestone(lang, entry.slug) : addressOf(lang, entry);

// Keyed by the list of news, which is a different object for each language and each state of the content. If the records
// were made again for each file, they would take most of the memory of a large site's build.
const openDataOf = remember((_news: readonly Entry[], lang: Lang) => readOpenData(lang));
/** The open data of a language. */
export const openData = (lang: Lang): OpenData => openDataOf(getAll(lang, 'news'), lang);

const entriesIn = (lang: Lang): DataEntries => ({
  news: getAll(lang, 'news'),
  events: getAll(lang, 'events'),
  countries: getCountries(lang),
  resources: getResources(lang),
  glossary: getTerms(lang),
  milestones: getMilestones(lang),
});

function readOpenData(lang: Lang): OpenData {
  const head = { title: messages(lang).siteName, date: getUpdated(), fileUrl: (name: string) => absolute(routes.dataFile(lang, name)) };
  return makeOpenData(entriesIn(lang), head, (entry) => ({
    page: absolute(pageOf(lang, entry)),
    text: getMarkdown(lang, entry),
    countryCodes: (countries) => countries.map((slug) => getCountry(lang, slug)?.iso3 ?? ''),
  }));
}
