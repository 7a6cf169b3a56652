import { getCountries, getCountry, getListed, getMarkdown, getMilestones, getResources, getTerms, getUpdated } from '@/lib/content/index';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, type DataCollection, dataFileNames, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { type DataEntries, type OpenData, printDataFile, recordOf, versionOf } from './open-data';

/** Every file of the open data of a language by its address. Each is printed when it is asked for. */
export const dataFiles = (lang: Lang): Map<string, () => string> =>
  new Map(dataFileNames.map((name) => [routes.dataFile(lang, name), () => printDataFile(name, openData(lang))]));

const pageOf = (lang: Lang, entry: Entry<DataCollection>) =>
  entry.collection === 'milestones' ? routes.milestone(lang, entry.slug) : addressOf(lang, entry);

// For each state of the content: made anew for each file, the records would be most of the memory that a large site's build takes.
const made = new WeakMap<readonly Entry[], Map<string, OpenData>>();

/** All entries of the open data as records, with version and date. */
export function openData(lang: Lang): OpenData {
  const news = getListed(lang, 'news');
  const byLang = made.get(news) ?? new Map<string, OpenData>();
  const data = byLang.get(lang) ?? makeOpenData(lang);
  made.set(news, byLang.set(lang, data));
  return data;
}

function makeOpenData(lang: Lang): OpenData {
  const entries: DataEntries = {
    news: getListed(lang, 'news'),
    events: getListed(lang, 'events'),
    countries: getCountries(lang),
    resources: getResources(lang),
    glossary: getTerms(lang),
    milestones: getMilestones(lang),
  };
  const codeOf = (slug: string) => getCountry(lang, slug)?.iso3 ?? '';
  const records = (list: readonly Entry<DataCollection>[]) =>
    list.map((entry) => recordOf(entry, { page: absolute(pageOf(lang, entry)), text: getMarkdown(lang, entry), codeOf }));
  return {
    title: messages(lang).siteName,
    version: versionOf(entries),
    date: getUpdated(),
    records: {
      news: records(entries.news),
      events: records(entries.events),
      countries: records(entries.countries),
      resources: records(entries.resources),
      glossary: records(entries.glossary),
      milestones: records(entries.milestones),
    },
    fileUrl: (name) => absolute(routes.dataFile(lang, name)),
  };
}
