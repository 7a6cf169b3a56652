import { getSitePages, getThreads } from '@/lib/content/queries/queries';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressOf, routes } from '@/lib/routes';
import { pageKindsIn, samplesIn } from '@/scripts/page-kinds/page-kinds';
import { isSweep } from '../sweep';
import { siteAddresses } from './site';

/** A kind of page in one language: its sample, and whether an address belongs to it. */
export interface Kind {
  lang: Lang;
  kind: string;
  sample: string;
  has: (address: string) => boolean;
}

/** Kinds that reports and screenshots leave out, since they have little of their own to measure. */
function furtherIn(lang: Lang): Readonly<Record<string, string>> {
  const { country, event } = samplesIn(lang);
  const thread = getThreads(lang).find(({ pageLang }) => pageLang === lang);
  return {
    objectives: routes.page(lang, 'objectives'),
    'law and policy': routes.page(lang, 'law-and-policy'),
    'who did what': routes.page(lang, 'who-did-what'),
    threads: routes.page(lang, 'threads'),
    ...(thread ? { thread: addressOf(lang, thread) } : {}),
    accessibility: routes.page(lang, 'accessibility'),
    ...(country ? { 'activity of a country': routes.activity(lang, country.slug) } : {}),
    ...(event
      ? {
          'filtered events': routes.list(lang, 'events', {
            facet: 'year',
            value: event.start.slice(0, 4),
          }),
        }
      : {}),
    'A to Z': routes.page(lang, 'a-to-z'),
    safety: routes.page(lang, 'staying-safe-online'),
    ...(lang === defaultLang ? { 'not found': '/404.html' } : {}),
  };
}

const facet = '(country|objective|year)/[^/]+/';
/** Kinds with more than one page: the pattern of their addresses, after the language. */
const families: Readonly<Record<string, string>> = {
  country: 'countries/[^/]+/',
  'activity of a country': 'countries/[^/]+/activity/',
  'filtered news': `news/${facet}`,
  article: 'news/\\d{4}[^/]*/',
  'filtered events': `events/${facet}`,
  event: 'events/\\d{4}[^/]*/',
  thread: 'threads/[^/]+/',
};

function kindsIn(lang: Lang): Kind[] {
  const sampleOf = { ...pageKindsIn(lang), ...furtherIn(lang) };
  const sampled = new Set(Object.values(sampleOf));
  // Texts of content/pages whose pages have no code of their own look like the page about this site.
  const plainTexts = new Set(
    getSitePages(lang)
      .filter(({ entry, address }) => entry?.collection === 'pages' && !sampled.has(address))
      .map(({ address }) => address),
  );
  return Object.entries(sampleOf).map(([kind, sample]) => {
    const family = families[kind] && new RegExp(`^/${lang}/${families[kind]}$`);
    const alike =
      kind === 'about this site'
        ? plainTexts
        : new Set(kind === 'home' && lang === defaultLang ? ['/'] : []);
    return {
      lang,
      kind: lang === defaultLang ? kind : `${kind} (${lang})`,
      sample,
      has: (address) => (family ? family.test(address) : address === sample || alike.has(address)),
    };
  });
}

/** The kinds of page in every language of the site. */
export const kinds: readonly Kind[] = openLanguages().flatMap(kindsIn);
/** The kinds in the original language, for checks that no language changes. */
export const originalKinds = kinds.filter(({ lang }) => lang === defaultLang);

/** Addresses that slow checks try: all of the site in a sweep, otherwise a page of each kind. */
export const triedAddresses: readonly string[] = isSweep
  ? [...siteAddresses(), '/404.html']
  : kinds.map(({ sample }) => sample);
