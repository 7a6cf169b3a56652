import type { Content, Entry } from '@/lib/content/schema/entry';
import { factsOf } from '@/lib/content/text/body-facts';
import { own } from '@/lib/own';
import { actsOfProject } from './acts-of-project';
import { dateOf } from './article';
import { articlesIn } from './articles';
import { milestonesIn } from './milestones';

/** A place on a page, "treaties" in /countries/nepal/#treaties. */
export interface Place {
  id: string;
  /** The item that has the place; none if it is a part of the page. */
  entry?: Entry;
}

/**
 * The places that code makes on the page of an item, besides the headings of its text: the parts of
 * the page, and the items that it shows.
 */
export const placesOn = (entry: Entry, content: Content): readonly Place[] => [
  ...[...partsOfAll(entry), ...partsOf(entry, content)].map((id) => ({ id })),
  ...itemsOn(entry, content).map((item) => ({ id: item.slug, entry: item })),
];

const partsOfAll = (entry: Entry): string[] => [
  'content',
  'contents',
  'site-menu',
  ...(factsOf(entry).footnotes.used.length > 0 ? ['footnote-label', 'notes'] : []),
];

/** The parts that the pages of content/pages with code around their text have. */
const ofPages: Readonly<Record<string, readonly string[]>> = {
  'about-this-site': ['contact'],
  compare: ['not-ranked', 'picture'],
  data: ['columns', 'files'],
  events: ['list'],
  'get-help': ['from', 'where', 'worldwide'],
  home: ['find-a-country', 'map-description', 'map-title', 'threads'],
  'law-and-policy': ['acts', 'picture'],
  news: ['list'],
  results: ['picture'],
  search: ['search'],
  'somewhere-else': ['from', 'it-is-not-your-fault', 'lists', 'when-you-call', 'where'],
  'take-away': ['files'],
  timeline: ['line-description', 'line-title'],
  'who-did-what': ['picture'],
};

function partsOf(entry: Entry, content: Content): readonly string[] {
  switch (entry.collection) {
    case 'countries':
      return partsOfCountry(entry, content);
    case 'news':
      return ['sources', 'cite', ...(entry.sourceNote ? ['about-the-source'] : [])];
    case 'pages':
      return [
        ...(entry.sources ? ['sources'] : []),
        ...(own(ofPages, entry.slug) ?? []),
        ...partsFromItems(entry, content),
      ];
    default:
      return [];
  }
}

function partsOfCountry(country: Entry<'countries'>, content: Content): string[] {
  const { slug, lang, courts, coordination, work } = country;
  const { resources } = content;
  return [
    'what-happened',
    ...articlesIn(content, lang)
      .activities(slug)
      .map((activity) => dateOf(activity).slice(0, 4)),
    'law',
    'law-text',
    'treaties',
    'laws',
    ...(courts ? ['courts'] : []),
    ...(coordination.length > 0 ? ['coordination'] : []),
    ...(work.length > 0 ? ['work'] : []),
    ...(resources.some(({ countries }) => countries.includes(slug)) ? ['resources'] : []),
    'help',
    'coverage',
    'sources',
    'pages',
    'help-sources',
    'cite',
  ];
}

/** The parts of a page that depend on the items that it shows. */
function partsFromItems(page: Entry<'pages'>, content: Content): string[] {
  switch (page.slug) {
    case 'resources':
      return content.resources.map(({ type }) => `type-${type}`);
    case 'timeline':
      return milestonesIn(content).map(
        ({ phase, date }) => `milestones-${phase === 'after' ? phase : date.slice(0, 4)}`,
      );
    case 'somewhere-else':
      return [
        ...content.countries
          .filter(({ helplines }) =>
            helplines.some((line) => line.fromAbroad || line.forWhom === 'citizens-abroad'),
          )
          .map(({ slug }) => `from-${slug}`),
      ];
    case 'news':
    case 'events':
      return content.news
        .filter(({ relation }) => relation === 'project')
        .map((item) => (page.slug === 'news' ? item.published : dateOf(item)).slice(0, 4));
    default:
      return [];
  }
}

/** The items that a page of content/pages shows, each at the address of its slug. */
function itemsOn({ collection, slug }: Entry, content: Content): readonly Entry[] {
  if (collection !== 'pages') return [];
  switch (slug) {
    case 'glossary':
      return content.glossary;
    case 'resources':
      return content.resources;
    case 'timeline':
      return milestonesIn(content).map(({ entry }) => entry);
    case 'objectives':
      return content.objectives;
    case 'get-help':
      return content.countries;
    case 'somewhere-else':
      return content.destinations;
    case 'law-and-policy':
      return content.countries.filter((country) => actsOfProject(country).length > 0);
    case 'who-did-what':
      return [...content.countries.filter(({ work }) => work.length > 0), ...content.partners];
    default:
      return [];
  }
}
