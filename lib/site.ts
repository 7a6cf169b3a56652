import type { Metadata } from 'next';
import { cardSize, hasCards } from '@/lib/cards/card-text';
import { getTranslations } from './content/index';
import { defaultLang, type Lang, langOf, languageOf } from './i18n/languages';
import { messages } from './i18n/messages';
import { type CardName, feedFormats, type ListPath, routes } from './routes';
import { readContact, readSiteUrl } from './site-settings';

/** Address of the published site, without a final slash. */
export const siteUrl = readSiteUrl(process.env['SITE_URL']);

export const siteContact = readContact(process.env);

/** Absolute address of a path, which may have letters of any script. */
export const absolute = (path: string): string => siteUrl + encodeURI(path);

const mainPages = ['about', 'countries', 'news', 'events', 'resources', 'help'] as const;
const aboutPages = ['objectives', 'partners', 'results', 'timeline', 'threads', 'whoDidWhat', 'lawAndPolicy', 'legal', 'original'] as const;
const footerPages = ['help', 'aboutSite', 'accessibility', 'quality', 'privacy', 'safe', 'glossary', 'alphabet', 'data', 'feeds'] as const;

interface NavigationLink {
  href: string;
  label: string;
}

/** Links of the header, in order; the hint says in a sentence what is there. */
export function mainNavigation(lang: Lang): (NavigationLink & { hint: string })[] {
  const { nav, navHints } = messages(lang);
  return mainPages.map((page) => ({ href: routes[page](lang), label: nav[page], hint: navHints[page] }));
}

/** The pages about the project, in order. */
export function aboutNavigation(lang: Lang): NavigationLink[] {
  const { pages } = messages(lang);
  return [
    { href: routes.about(lang), label: pages.overview },
    ...aboutPages.map((page) => ({ href: routes[page](lang), label: pages[page] })),
  ];
}

/** Links of the footer, in order. */
export function footerNavigation(lang: Lang): NavigationLink[] {
  const { nav, pages } = messages(lang);
  const labels = { ...nav, ...pages };
  return footerPages.map((page) => ({ href: routes[page](lang), label: labels[page] }));
}

interface PageDescription {
  title: string;
  description: string;
  path: string;
  /** The list of news whose feed the page links to. */
  feed?: ListPath | undefined;
  /** Set on pages that can be cited, with the date of what they show. */
  cited?: { date?: string | undefined };
  /** The picture that other sites show with a link; by default that of the home page. */
  card?: CardName;
}

/** The <head> of a page: title, description, canonical address, feeds, and tags for sharing and citing. */
export function pageMetadata({ title, description, path, feed, cited, card = 'home' }: PageDescription): Metadata {
  const lang = langOf(path);
  const { siteName } = messages(lang);
  const image = {
    url: absolute(hasCards(lang) ? routes.card(lang, card) : routes.card(defaultLang, 'home')),
    ...cardSize,
    alt: title,
  };
  return {
    title: title === siteName ? title : `${title} – ${siteName}`,
    description,
    alternates: { canonical: absolute(path), ...hreflangs(path), ...(feed ? { types: feedLinks(lang, feed) } : {}) },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName,
      locale: new Intl.Locale(languageOf(lang).locale).baseName.replace('-', '_'),
      type: cited ? 'article' : 'website',
      images: [image],
    },
    twitter: { card: 'summary_large_image', images: [image] },
    ...(cited ? { other: highwireTags({ title, path, lang, date: cited.date }) } : {}),
  };
}

/** The page in every language that has it, with English as the default; empty if there is only one. */
export function hreflangs(path: string): { languages?: Record<string, string> } {
  const found = getTranslations(path);
  if (found.length < 2) return {};
  const languages = Object.fromEntries(found.map(({ lang, address }) => [lang, absolute(address)]));
  return { languages: { ...languages, 'x-default': languages[defaultLang] ?? absolute(path) } };
}

const feedTypes = { atom: 'application/atom+xml', rss: 'application/rss+xml', json: 'application/feed+json' } as const;

function feedLinks(lang: Lang, feed: ListPath) {
  const names = messages(lang).syndication.formats;
  return Object.fromEntries(
    feedFormats.map((format) => [feedTypes[format], [{ url: routes.feed(lang, feed, format), title: names[format] }]]),
  );
}

/** The "Highwire Press" tags by which reference managers recognize a page. */
function highwireTags({ title, path, lang, date }: { title: string; path: string; lang: Lang; date: string | undefined }) {
  return {
    citation_title: title,
    ...(date ? { citation_publication_date: date.replaceAll('-', '/') } : {}),
    citation_publisher: messages(lang).siteName,
    citation_language: lang,
    citation_abstract_html_url: absolute(path),
  };
}
