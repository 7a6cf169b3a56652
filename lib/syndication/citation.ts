import type { Entry, Source } from '@/lib/content/schema/entry';
import type { CitedCollection } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';

/** Collections whose entries have a page of this site. */
type PageCollection = Exclude<CitedCollection, 'resources'>;

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
 * this site in its present state, with the original report in a note.
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
    return {
      ...common,
      type: notReports.includes(type) ? 'webpage' : 'report',
      publisher,
      issued: published,
      url,
      language: languages[0] ?? site.lang,
    };
  }
  const original = citeOriginal(site, entry);
  return {
    ...common,
    type: 'webpage',
    site: site.messages.siteName,
    issued: site.updated,
    read: site.updated,
    ...(entry.collection === 'news' && entry.event && { held: heldOn(entry.event) }),
    url: absolute(site.address.of(entry)),
    language: entry.pageLang,
    note: original && `${site.messages.syndication.citeOriginal} ${original.text}`,
  };
}

const heldOn = ({ start, end }: NonNullable<Entry<'news'>['event']>): string =>
  end ? `${start}/${end}` : start;

/** A citation to copy, with the date in the form of the language. */
export function readyCitation(site: Site, entry: Entry<CitedCollection>): string {
  const work = citationOf(site, entry);
  return citationText(site, work, work.issued && site.format.date(work.issued));
}

/**
 * A citation of a page of this site as it was on the day of its last change; the reader adds the
 * day of reading.
 */
export function citePage(site: Site, entry: Entry<PageCollection>): string {
  const t = site.messages.syndication;
  const work = citationOf(site, entry);
  return t.accessed({ citation: citationText(site, work, site.format.date(site.updated)) });
}

/**
 * The report that the page of an item is based on, and its citation with the day of its
 * publication. The page of a country is based on many.
 */
export function citeOriginal(
  site: Site,
  entry: Entry<PageCollection>,
): { source: Source; text: string } | undefined {
  const t = site.messages.syndication;
  const [source] = entry.sources;
  if (!source || entry.collection === 'countries') return undefined;
  const published = entry.datedBy === 'publication' ? entry.published : undefined;
  return {
    source,
    text: published
      ? t.citation({ ...source, date: site.format.date(published) })
      : t.citationUndated(source),
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
  /** Day on which the page was in the state that is cited: one who reads it later changes it. */
  read?: string;
  /** First day of the event, and its last if there are several: "2018-12-03/2018-12-05". */
  held?: string;
  url: string;
  language: string;
  abstract?: string;
  note?: string | undefined;
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
    oneLine(text).replace(/[\\~^{}$&#%_]/g, (sign) => texEscapes[sign] ?? `\\${sign}`);
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
    ['urldate', item.read],
    ['langid', new Intl.DisplayNames('en', { type: 'language' }).of(item.language)?.toLowerCase()],
    ['note', item.note && tex(item.note)],
    ['abstract', item.abstract && tex(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${item.type === 'report' ? 'report' : 'online'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

/** A date of which parts may be missing: "2018/12//". */
function risDate(date: string | undefined): string | undefined {
  if (!date) return undefined;
  const [year, month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function printRis(item: Work, site: Site): string {
  const fields = [
    ['TY', item.type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item.site],
    ['PB', item.publisher],
    ['PY', item.issued?.slice(0, 4)],
    ['DA', risDate(item.issued)],
    ['UR', item.url],
    ['Y2', risDate(item.read)],
    ['LA', item.language],
    ['N1', item.held && site.messages.syndication.eventNote({ dates: item.held })],
    ['N1', item.note],
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
