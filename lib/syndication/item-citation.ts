import type { Entry } from '@/lib/content/read/schema';
import { formatDate, formatPeriod } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, type CitedCollection } from '@/lib/routes';
import { absolute } from '@/lib/site';
import { citationText, type Work } from './citation';

const reports: readonly Entry<'resources'>['type'][] = [
  'handbook',
  'guidance',
  'manual',
  'study',
  'report',
  'leaflet',
  'newsletter',
  'legal-text',
];

/** The title by which an item is cited: a publication that is not in the language of the page keeps its original title. */
export function citedTitle(lang: Lang, entry: Entry<CitedCollection>): string {
  if (entry.collection !== 'resources' || entry.languages.includes(lang)) return entry.title;
  return entry.translation?.title ?? entry.title;
}

/** An item as a work to cite: a resource as the publication that it is, anything else as a page of this site. */
export function citationOf(lang: Lang, entry: Entry<CitedCollection>): Work {
  const { collection, slug, summary } = entry;
  const common = { id: `glo-act-${collection}-${slug}`, title: citedTitle(lang, entry), abstract: summary };
  if (entry.collection === 'resources') {
    const { type, publisher, published, url, languages } = entry;
    return {
      ...common,
      type: reports.includes(type) ? 'report' : 'webpage',
      publisher,
      issued: published,
      url,
      language: languages[0] ?? lang,
    };
  }
  return {
    ...common,
    type: 'webpage',
    site: messages(lang).siteName,
    ...datesOf(entry),
    url: absolute(addressOf(lang, entry)),
    language: entry.pageLang,
  };
}

// An event has the date on which it was held, but its page has no date; the page of a country has neither.
function datesOf(entry: Entry<CitedCollection>): Pick<Work, 'issued' | 'held'> {
  if (entry.collection === 'news') return { issued: entry.published };
  return entry.collection === 'events' ? { held: entry.end ? `${entry.start}/${entry.end}` : entry.start } : {};
}

/** A citation to copy, with the date in the form of the language. */
export function readyCitation(lang: Lang, entry: Entry<CitedCollection>): string {
  return citationText(lang, citationOf(lang, entry), dateText(lang, entry));
}

function dateText(lang: Lang, entry: Entry<CitedCollection>): string | undefined {
  if (entry.collection === 'events') return formatPeriod(lang, entry.start, entry.end);
  return 'published' in entry && entry.published ? formatDate(lang, entry.published) : undefined;
}
