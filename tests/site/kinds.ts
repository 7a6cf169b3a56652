import { getAlphabet, getSitePages, getThreads } from '@/lib/content/index';
import { pageKinds, samples } from '@/lib/quality/page-kinds';
import { addressOf, routes } from '@/lib/routes';

const lang = 'en';
const { country, event } = samples;
const [thread] = getThreads('en');
const [letter] = getAlphabet('en');

/** Kinds that have little of their own to measure, beside those that reports and pictures show. */
const further: Readonly<Record<string, string>> = {
  objectives: routes.objectives(lang),
  partners: routes.partners(lang),
  'law and policy': routes.lawAndPolicy(lang),
  'who did what': routes.whoDidWhat(lang),
  threads: routes.threads(lang),
  ...(thread ? { thread: addressOf(lang, thread) } : {}),
  quality: routes.quality(lang),
  accessibility: routes.accessibility(lang),
  ...(country ? { 'activity of a country': routes.activity(lang, country.slug) } : {}),
  ...(event ? { 'filtered events': routes.list(lang, 'events', { facet: 'year', value: event.start.slice(0, 4) }) } : {}),
  'A to Z': routes.alphabet(lang),
  ...(letter ? { 'titles of a letter': routes.letter(lang, letter.slug) } : {}),
  safety: routes.safe(lang),
  feeds: routes.feeds(lang),
  'not found': '/404.html',
};

const sampleOf: Readonly<Record<string, string>> = { ...pageKinds, ...further };
const sampled = new Set(Object.values(sampleOf));
/** Texts of content/pages on pages without code of their own look like the page about this site. */
const plainTexts = new Set(
  getSitePages(lang)
    .filter(({ kind, address }) => kind === 'text' && !sampled.has(address))
    .map(({ address }) => address),
);

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
  event: /^\/en\/events\/\d{4}[^/]*\/$/,
  'titles of a letter': /^\/en\/a-to-z\/[^/]+\/$/,
  thread: /^\/en\/threads\/[^/]+\/$/,
};

/** Kinds of pages of the site: one of each that stands for all, and whether an address belongs to it. */
export const kinds = Object.entries(sampleOf).map(([kind, sample]) => ({
  kind,
  sample,
  has: (address: string) =>
    families[kind]?.test(address) ?? (address === sample || (kind === 'about this site' && plainTexts.has(address))),
}));
