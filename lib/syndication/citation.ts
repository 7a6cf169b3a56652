import type { Entry } from '@/lib/content/schema/entry';
import type { CitedCollection } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';

const notReports: readonly Entry<'resources'>['type'][] = [
  'web-page',
  'video',
  'tool',
  'presentation',
  'other',
];

/**
 * The title by which an item is cited: a publication or a page that is not in this language keeps
 * its original title.
 */
export function citedTitle(site: Site, entry: Entry<CitedCollection>): string {
  if (
    entry.collection === 'resources'
      ? entry.languages.includes(site.lang)
      : entry.pageLang === site.lang
  )
    return entry.title;
  return entry.translation?.title ?? entry.title;
}

/**
 * An item as a work to cite: a resource as the publication that it is, anything else as a page of
 * this site.
 */
export function citationOf(site: Site, entry: Entry<CitedCollection>): Work {
  const { collection, slug, summary } = entry;
  const common = {
    id: `glo-act-${collection}-${slug}`,
    title: citedTitle(site, entry),
    abstract: summary,
  };
  if (entry.collection === 'resources') {
    const { type, publisher, published, url, languages } = entry;
    const kind = notReports.includes(type) ? 'webpage' : 'report';
    return {
      ...common,
      type: kind,
      publisher,
      issued: published,
      url,
      language: languages[0] ?? site.lang,
    };
  }
  return {
    ...common,
    type: 'webpage',
    site: site.messages.siteName,
    ...datesOf(entry),
    url: absolute(site.address.of(entry)),
    language: entry.pageLang,
  };
}

// An event has the date on which it was held, but its page has no date; nor has a report that shows
// none. The page of a country has neither.
function datesOf(entry: Entry<CitedCollection>): Pick<Work, 'issued' | 'held'> {
  if (entry.collection === 'news')
    return entry.datedBy === 'event' ? {} : { issued: entry.published };
  return entry.collection === 'events'
    ? { held: entry.end ? `${entry.start}/${entry.end}` : entry.start }
    : {};
}

/** A citation to copy, with the date in the form of the language. */
export function readyCitation(site: Site, entry: Entry<CitedCollection>): string {
  const work = citationOf(site, entry);
  return citationText(site, work, work.issued && site.format.date(work.issued));
}

/** A citation of a page of this site as it was on the day of its last change, and of the report that it is based on, with the day of that. */
export function pageCitations(site: Site, entry: Entry<Exclude<CitedCollection, 'resources'>>) {
  const t = site.messages.syndication;
  const { title, site: publisher = '', url } = citationOf(site, entry);
  const [original] = entry.sources;
  const published = entry.collection === 'news' ? citationOf(site, entry).issued : undefined;
  return {
    page: t.accessed({
      citation: t.citation({ title, publisher, url, date: site.format.date(site.updated) }),
    }),
    original: original && {
      source: original,
      text: published
        ? t.citation({ ...original, date: site.format.date(published) })
        : t.citationUndated(original),
    },
  };
}

/** A work to cite; dates are as exact as they are known. */
export interface Work {
  id: string;
  type: 'webpage' | 'report';
  title: string;
  /** Name of the site that a page is part of. */
  site?: string;
  publisher?: string;
  issued?: string | undefined;
  /** First day of the event, and its last if there are several: "2018-12-03/2018-12-05". */
  held?: string;
  url: string;
  language: string;
  abstract?: string;
}

/** Text without line breaks; keeps no-break spaces. */
const oneLine = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Works as a file for reference managers: BibTeX or RIS. */
export const printCitations = (
  site: Site,
  format: 'bib' | 'ris',
  items: readonly Work[],
): string =>
  format === 'bib'
    ? items.map(printBibtex).join('\n')
    : items.map((item) => printRis(item, site)).join('\r\n');

const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // An escaped brace would still count as one, and BibTeX would look for its other half.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function printBibtex(item: Work): string {
  const tex = (text: string) =>
    oneLine(text).replace(/[\\~^{}$&#%_]/g, (mark) => texEscapes[mark] ?? `\\${mark}`);
  const fields = [
    // The second pair of braces keeps capitals.
    ['title', `{${tex(item.title)}}`],
    [
      item.type === 'report' ? 'institution' : 'organization',
      `{${tex(item.site ?? item.publisher ?? '')}}`,
    ],
    ['date', item.issued],
    ['eventdate', item.held],
    ['url', item.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', new Intl.DisplayNames('en', { type: 'language' }).of(item.language)?.toLowerCase()],
    ['abstract', item.abstract && tex(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${item.type === 'report' ? 'report' : 'online'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function printRis(item: Work, site: Site): string {
  const [year = '', month = '', day = ''] = (item.issued ?? '').split('-');
  const fields = [
    ['TY', item.type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item.site],
    ['PB', item.publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['UR', item.url],
    ['LA', item.language],
    ['N1', item.held && site.messages.syndication.eventNote({ dates: item.held })],
    ['AB', item.abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** A citation to copy into a text: “Title” (13 December 2018). Publisher. Address */
export function citationText(site: Site, item: Work, date: string | undefined): string {
  const t = site.messages.syndication;
  const parts = { title: item.title, publisher: item.site ?? item.publisher ?? '', url: item.url };
  return date ? t.citation({ ...parts, date }) : t.citationUndated(parts);
}
