import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { existing, pageKindsIn, samplesIn } from '@/scripts/page-kinds/page-kinds';
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
  const { country = siteIn(lang).countries[0] } = samplesIn(lang);
  const thread = siteIn(lang).threads.find(({ pageLang }) => pageLang === lang);
  const samples = existing(lang, {
    objectives: addressesIn(lang).page('objectives'),
    comparison: addressesIn(lang).page('compare'),
    'law and policy': addressesIn(lang).page('law-and-policy'),
    'who did what': addressesIn(lang).page('who-did-what'),
    threads: addressesIn(lang).page('threads'),
    ...(thread ? { thread: addressesIn(lang).of(thread) } : {}),
    safety: addressesIn(lang).page('staying-safe-online'),
    'help in other countries': addressesIn(lang).page('somewhere-else'),
    'help for helpers': addressesIn(lang).page('helping'),
    ...(country
      ? {
          'help in a country': addressesIn(lang).helpIn(country.slug),
          'small cards': addressesIn(lang).cards(country.slug),
        }
      : {}),
  });
  return lang === defaultLang ? { ...samples, 'not found': '/404.html' } : samples;
}

const facet = '(country|objective)/[^/]+/';
/** Kinds with more than one page: the pattern of their addresses, after the language. */
const families: Readonly<Record<string, string>> = {
  country: 'countries/(?!compare/)[^/]+/',
  'filtered news': `news/${facet}`,
  article: 'news/\\d{4}[^/]*/',
  thread: 'threads/[^/]+/',
  'help in a country': 'get-help/(?!somewhere-else|helping)[^/]+/',
  'small cards': 'get-help/[^/]+/cards/',
};

const plainKind = 'about this site';

function kindsIn(lang: Lang): Kind[] {
  const sampleOf: Record<string, string> = { ...pageKindsIn(lang), ...furtherIn(lang) };
  const sampled = new Set(Object.values(sampleOf));
  // Texts of content/pages whose pages have no code of their own look like the page about this
  // site.
  const plainTexts = new Set(
    siteIn(lang)
      .sitePages()
      .filter(({ entry, address }) => entry?.collection === 'pages' && !sampled.has(address))
      .map(({ address }) => address),
  );
  const [plainText] = plainTexts;
  if (plainText) sampleOf[plainKind] ??= plainText;
  return Object.entries(sampleOf).map(([kind, sample]) => {
    const family = families[kind] && new RegExp(`^/${lang}/${families[kind]}$`);
    const alike =
      kind === plainKind
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
