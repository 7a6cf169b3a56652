import { type SitePage, sitePages } from '@/lib/content/addresses';
import { factsOf } from '@/lib/content/body-facts';
import { dateOf } from '@/lib/content/listed';
import { activitiesOf, lawsOfProject } from '@/lib/content/lists';
import type { Collection, Entry } from '@/lib/content/schema';
import { quarterOf } from '@/lib/figures/quarters';
import type { Site } from './site';

/** A place on a page: its id, with file and line if it comes from the content. */
export interface Place {
  id: string;
  file?: string;
  line?: number;
}

/** Every place on every page, by the address of the page. */
export function placesOf(site: Site): ReadonlyMap<string, readonly Place[]> {
  return new Map(sitePages(site.content, site.lang).map((page) => [page.address, [...everywhere, ...placesOn(site, page)]]));
}

/** Pages of content/pages that do not list their sources below the text. */
const withoutSources = new Set(['home', 'get-help']);

const ids = (...names: string[]): Place[] => names.map((id) => ({ id }));
/** Of the skip link, the menu and the search box. */
const everywhere = ids('content', 'site-menu', 'search-box', 'search-box-field');

/** The ids that the pages in app/ set; a test compares them with the finished site. */
function placesOn(site: Site, page: SitePage): Place[] {
  const { content } = site;
  switch (page.kind) {
    case 'text': {
      const { entry } = page;
      const hasSources = entry.sources && !withoutSources.has(entry.slug);
      return [...headingsOf(entry), ...contentsOf(entry), ...(hasSources ? ids('sources') : []), ...ofTextPage(site, entry.slug)];
    }
    case 'article':
      return [...headingsOf(page.entry), ...ids('sources', 'cite'), ...noteOf(page.entry)];
    case 'thread':
      return headingsOf(page.entry);
    case 'event': {
      const isReported = content.news.some(({ event }) => event === page.entry.slug);
      return [...headingsOf(page.entry), ...ids('sources', 'cite', ...(isReported ? ['news'] : [])), ...noteOf(page.entry)];
    }
    case 'country':
      return ofCountry(page.entry as Entry<'countries'>);
    case 'activity':
      return ids(...new Set(activitiesOf(content, page.entry.slug).map((item) => quarterOf(dateOf(item)) ?? dateOf(item).slice(0, 4))));
    case 'objectives':
      return [...ids('contents'), ...sections(site, 'objectives')];
    case 'partners':
      return sections(site, 'partners');
    case 'timeline': {
      const years = content.milestones.filter(({ phase }) => phase === 'project').map(({ date }) => date.slice(0, 4));
      const after = content.milestones.some(({ phase }) => phase === 'after') ? ['after'] : [];
      return [
        ...ids('contents', 'line-title', 'line-description'),
        ...[...new Set(years), ...after].map((part) => ({ id: `milestones-${part}` })),
        ...content.milestones.flatMap((milestone) => [slugPlace(milestone), ...headingsOf(milestone)]),
      ];
    }
    case 'resources':
      return [
        ...ids('contents', ...new Set(content.resources.map(({ type }) => `type-${type}`))),
        ...content.resources.flatMap((resource) => [...placesOfName(resource), ...headingsOf(resource)]),
      ];
    case 'glossary':
      return [...ids('contents'), ...content.glossary.flatMap((term) => [...placesOfName(term), ...headingsOf(term)])];
    case 'search':
      return ids('search', 'search-field');
    default:
      return [];
  }
}

/** The text of a country and the sections that the code adds; a heading "Law" in the text replaces the code's own. */
function ofCountry(country: Entry<'countries'>): Place[] {
  const written = headingsOf(country);
  return [
    ...written,
    ...(written.some(({ id }) => id === 'law') ? [] : ids('law')),
    ...ids('contents', 'what-happened', 'laws', 'treaties', 'help', 'coverage', 'sources', 'pages', 'cite'),
    ...(country.coordination.length > 0 ? ids('coordination') : []),
    ...(country.work.length > 0 ? ids('work') : []),
  ];
}

/** What the code adds to the text of a page in content/pages. */
function ofTextPage({ content }: Site, slug: string): Place[] {
  switch (slug) {
    case 'home':
      return ids('map-title', 'map-description', 'results', 'matrix', 'ended');
    case 'about-this-site':
      return ids('contact');
    case 'accessibility':
      return ids('preparation', 'contact');
    case 'get-help':
      return [...ids('where', 'worldwide'), ...content.countries.flatMap(placesOfName)];
    case 'who-did-what':
      return [...ids('contents'), ...content.countries.filter(({ work }) => work.length > 0).map(slugPlace)];
    case 'law-and-policy': {
      const countries = content.countries.filter((country) => lawsOfProject(country).length > 0);
      return [...(countries.length > 2 ? ids('contents') : []), ...countries.map(slugPlace)];
    }
    case 'data':
      return ids('files');
    default:
      return [];
  }
}

const noteOf = (entry: Entry): Place[] => ('sourceNote' in entry && entry.sourceNote ? ids('about-the-source') : []);

const slugPlace = ({ slug, file }: Entry): Place => ({ id: slug, file, line: 1 });
/** The place of an item, and those under its former names, which old links lead to. */
const placesOfName = (entry: Entry): Place[] => [
  slugPlace(entry),
  ...('formerSlugs' in entry ? (entry.formerSlugs ?? []) : []).map((id) => ({ id, file: entry.file, line: 1 })),
];

/** A page with one section for each item of a collection. */
const sections = ({ content }: Site, collection: Collection): Place[] =>
  (content[collection] as readonly Entry[]).flatMap((entry) => [slugPlace(entry), ...headingsOf(entry)]);

/** The headings of a text, and the one above its footnotes. */
function headingsOf(entry: Entry): Place[] {
  const { headings, footnotes } = factsOf(entry);
  const written = footnotes.written.find(({ name }) => footnotes.used.some((use) => use.name === name));
  return [
    ...headings.map(({ id, line }) => ({ id, file: entry.file, line })),
    ...(written ? [{ id: 'footnote-label', file: entry.file, line: written.line }] : []),
  ];
}

/** A table of contents opens a text with more than two headings. */
function contentsOf(entry: Entry): Place[] {
  const withContents = !['home', 'get-help', 'accessibility', 'quality', 'law-and-policy', 'who-did-what'].includes(entry.slug);
  const added = ['about-this-site', 'data'].includes(entry.slug) ? 1 : 0;
  return withContents && factsOf(entry).headings.filter(({ depth }) => depth === 2).length + added > 2 ? ids('contents') : [];
}
