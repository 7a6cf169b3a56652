import { type SitePage, sitePages } from '@/lib/content/addresses';
import { factsOf } from '@/lib/content/body-facts';
import { activitiesOf, dateOf, lawsOfProject } from '@/lib/content/lists';
import type { Collection, Entry } from '@/lib/content/schema';
import { quarterOf } from '@/lib/figures/quarters';
import { messages } from '@/lib/i18n/languages';
import type { Site } from './site';

/** A place on a page: an id, and the file and line it comes from where it comes from the content. */
export interface Place {
  id: string;
  file?: string;
  line?: number;
}

/** Every page with every place on it, by address. */
export function placesOf(site: Site): ReadonlyMap<string, readonly Place[]> {
  return new Map(sitePages(site.content, site.lang).map((page) => [page.address, [...everywhere, ...placesOn(site, page)]]));
}

const ids = (...names: string[]): Place[] => names.map((id) => ({ id }));
/** Of the skip link and the search box. */
const everywhere = ids('content', 'search-box', 'search-box-field');
const regions = ids(...Object.keys(messages('en').regions).map((region) => `region-${region.replace(' ', '-')}`));

/** The ids of a page, as the pages in app/ set them; a test holds them against the finished site. */
function placesOn(site: Site, page: SitePage): Place[] {
  const { content, lang } = site;
  const { entry } = page;
  const t = messages(lang);
  switch (page.kind) {
    case 'text':
      return entry ? [...headingsOf(entry), ...ofTextPage(site, entry)] : [];
    case 'article':
      return entry ? [...headingsOf(entry), ...ids('sources', 'cite'), ...noteOf(entry)] : [];
    case 'thread':
      return entry ? headingsOf(entry) : [];
    case 'event':
      return entry
        ? [
            ...headingsOf(entry),
            ...ids('sources', 'cite', ...(content.news.some(({ event }) => event === entry.slug) ? ['news'] : [])),
            ...noteOf(entry),
          ]
        : [];
    case 'country':
      return entry?.collection === 'countries' ? ofCountry(entry) : [];
    case 'activity':
      return ids(...new Set(activitiesOf(content, entry?.slug).map((item) => quarterOf(dateOf(item)) ?? dateOf(item).slice(0, 4)))).flatMap(
        titled,
      );
    case 'countries':
      return regions.filter(({ id }) => content.countries.some(({ region }) => id === `region-${region.replace(' ', '-')}`));
    case 'objectives':
      return [...ids('contents'), ...sections(site, 'objectives')];
    case 'partners':
      return sections(site, 'partners');
    case 'timeline': {
      const years = content.milestones.filter(({ phase }) => phase === 'project').map(({ date }) => date.slice(0, 4));
      const after = content.milestones.some(({ phase }) => phase === 'after') ? [t.afterProject] : [];
      return [
        ...ids('contents', 'line-title', 'line-description'),
        ...[...new Set(years), ...after].map((title) => ({ id: `milestones-${title.toLowerCase().replaceAll(' ', '-')}` })),
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
    case 'feeds':
      return ids(
        ...[t.syndication.wholeSite, t.syndication.byCountry, t.syndication.byObjective].map((title) =>
          title.toLowerCase().replaceAll(' ', '-'),
        ),
      );
    case 'search':
      return ids('search', 'search-field', 'results');
    default:
      return [];
  }
}

/** A country's text, and the sections that the code adds to it; what the text says of the law opens that section under its own heading. */
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

/** What the code adds to the text of a page of content/pages. */
function ofTextPage({ content }: Site, page: Entry): Place[] {
  const sources = page.sources ? ids('sources') : [];
  switch (page.slug) {
    case 'home':
      return ids('map-title', 'map-description', 'results', 'matrix', 'ended');
    case 'get-help':
      return [
        ...ids('contents'),
        ...ids('worldwide').flatMap(titled),
        ...content.countries.flatMap((country) => [...titled(slugPlace(country)), ...formerPlaces(country)]),
      ];
    case 'who-did-what': {
      const countries = content.countries.filter(({ work }) => work.length > 0);
      return [...sources, ...contentsOf(countries), ...countries.map(slugPlace)];
    }
    case 'law-and-policy':
      return [...sources, ...content.countries.filter((country) => lawsOfProject(country).length > 0).map(slugPlace)];
    case 'data':
      return [...sources, ...ids('files', 'bars')];
    case 'accessibility':
      return [...sources, ...ids('preparation', 'contact')];
    case 'about-this-site':
      return [...sources, ...contentsOf([...partsOf(page), 'contact']), ...ids('contact')];
    case 'quality':
      return sources;
    case 'overview':
      return [...sources, ...contentsOf(partsOf(page)), ...ids('bars')];
    default:
      return [...sources, ...contentsOf(partsOf(page))];
  }
}

const partsOf = (page: Entry) => factsOf(page).headings.filter(({ depth }) => depth === 2);
/** A table of contents opens a text with more than two parts. */
const contentsOf = (parts: readonly unknown[]): Place[] => (parts.length > 2 ? ids('contents') : []);

const noteOf = (entry: Entry): Place[] => ('sourceNote' in entry && entry.sourceNote ? ids('about-the-source') : []);

const titled = (place: Place): Place[] => [place, { ...place, id: `${place.id}-title` }];
const slugPlace = ({ slug, file }: Entry): Place => ({ id: slug, file, line: 1 });
/** Places under the names that an item had before, to which old links lead. */
const formerPlaces = (entry: Entry): Place[] =>
  ('formerSlugs' in entry ? (entry.formerSlugs ?? []) : []).map((id) => ({ id, file: entry.file, line: 1 }));
const placesOfName = (entry: Entry): Place[] => [slugPlace(entry), ...formerPlaces(entry)];

/** A page of sections, one for each item of a collection, with its text. */
const sections = ({ content }: Site, collection: Collection): Place[] =>
  (content[collection] as readonly Entry[]).flatMap((entry) => [...titled(slugPlace(entry)), ...headingsOf(entry)]);

/** The headings of a text, and that of its footnotes. */
function headingsOf(entry: Entry): Place[] {
  const { headings, footnotes } = factsOf(entry);
  const written = footnotes.written.find(({ name }) => footnotes.used.some((use) => use.name === name));
  return [
    ...headings.map(({ id, line }) => ({ id, file: entry.file, line })),
    ...(written ? [{ id: 'footnote-label', file: entry.file, line: written.line }] : []),
  ];
}
