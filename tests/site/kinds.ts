import { pageKinds } from '@/lib/quality/page-kinds';

/** Kinds that have little of their own to measure, beside those that reports and pictures show. */
const further: Readonly<Record<string, string>> = {
  objectives: '/en/about/objectives/',
  partners: '/en/about/partners/',
  quality: '/en/about-this-site/quality/',
  accessibility: '/en/accessibility/',
  'activity of a country': '/en/countries/nepal/activity/',
  'filtered events': '/en/events/objective/children/',
  'A to Z': '/en/a-to-z/',
  'titles of a letter': '/en/a-to-z/n/',
  safety: '/en/staying-safe-online/',
  feeds: '/en/feeds/',
  'not found': '/404.html',
};

const facet = '(all\\/)?(country|objective|year)\\/[^/]+\\/(page\\/\\d+\\/)?$';
/** What belongs to a kind of which there is more than one page. */
const families: Readonly<Record<string, RegExp>> = {
  home: /^\/(en\/)?$/,
  country: /^\/en\/countries\/[^/]+\/$/,
  'activity of a country': /^\/en\/countries\/[^/]+\/activity\/$/,
  news: /^\/en\/news\/(all\/)?(page\/\d+\/)?$/,
  'filtered news': new RegExp(`^/en/news/${facet}`),
  article: /^\/en\/news\/\d{4}[^/]*\/$/,
  events: /^\/en\/events\/(all\/)?(page\/\d+\/)?$/,
  'filtered events': new RegExp(`^/en/events/${facet}`),
  'titles of a letter': /^\/en\/a-to-z\/[^/]+\/$/,
  event: /^\/en\/events\/\d{4}[^/]*\/$/,
  'about this site': /^\/en\/(about\/(legal-framework|original-site)|about-this-site|privacy)\/$/,
};

/** Kinds of pages of the site: one of each that stands for all, and whether an address belongs to it. */
export const kinds = Object.entries({ ...pageKinds, ...further }).map(([kind, sample]) => ({
  kind,
  sample,
  has: (address: string) => families[kind]?.test(address) ?? address === sample,
}));
