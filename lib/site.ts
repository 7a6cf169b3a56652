import type { Metadata } from 'next';
import { hasCards } from '@/lib/cards/card-text';
import { getTranslations } from './content/index';
import { defaultLang, type Lang, langOf, languageOf } from './i18n/languages';
import { messages } from './i18n/messages';
import { type CardName, feedFormats, type ListPath, routes } from './routes';
import { readContact } from './site-settings';
import { readSiteUrl } from './site-url';

/** Address of the published site without a slash at its end; SITE_URL sets it for a real host. */
export const siteUrl = readSiteUrl(process.env['SITE_URL']);

/** How to reach those who publish this copy; REPOSITORY_URL and CONTACT_EMAIL name the ways. */
export const siteContact = readContact(process.env);

/** Absolute address of a path of the site, which may have letters of any script. */
export const absolute = (path: string): string => siteUrl + encodeURI(path);

export interface NavigationLink {
  href: string;
  label: string;
  /** What is there, in a sentence. */
  hint?: string;
}

/** Links of the header, in order. */
export function mainNavigation(lang: Lang): NavigationLink[] {
  const { nav, navHints } = messages(lang);
  return [
    { href: routes.about(lang), label: nav.about, hint: navHints.about },
    { href: routes.countries(lang), label: nav.countries, hint: navHints.countries },
    { href: routes.news(lang), label: nav.news, hint: navHints.news },
    { href: routes.events(lang), label: nav.events, hint: navHints.events },
    { href: routes.resources(lang), label: nav.resources, hint: navHints.resources },
    { href: routes.help(lang), label: nav.help, hint: navHints.help },
  ];
}

/** The pages about the project, in order. */
export function aboutNavigation(lang: Lang): NavigationLink[] {
  const { pages } = messages(lang);
  return [
    { href: routes.about(lang), label: pages.overview },
    { href: routes.objectives(lang), label: pages.objectives },
    { href: routes.partners(lang), label: pages.partners },
    { href: routes.results(lang), label: pages.results },
    { href: routes.timeline(lang), label: pages.timeline },
    { href: routes.threads(lang), label: pages.threads },
    { href: routes.whoDidWhat(lang), label: pages.whoDidWhat },
    { href: routes.lawAndPolicy(lang), label: pages.lawAndPolicy },
    { href: routes.legal(lang), label: pages.legal },
    { href: routes.original(lang), label: pages.original },
  ];
}

/** Links of the footer, in order. */
export function footerNavigation(lang: Lang): NavigationLink[] {
  const { pages, nav } = messages(lang);
  return [
    { href: routes.aboutSite(lang), label: pages.aboutSite },
    { href: routes.accessibility(lang), label: pages.accessibility },
    { href: routes.quality(lang), label: pages.quality },
    { href: routes.privacy(lang), label: pages.privacy },
    { href: routes.safe(lang), label: pages.safe },
    { href: routes.glossary(lang), label: nav.glossary },
    { href: routes.alphabet(lang), label: nav.alphabet },
    { href: routes.data(lang), label: pages.data },
    { href: routes.feeds(lang), label: pages.feeds },
  ];
}

export interface PageDescription {
  title: string;
  description: string;
  path: string;
  /** What this page lists as news, where it has a feed. */
  feed?: ListPath | undefined;
  /** Set on pages that one cites, with the date that they bear as their own. */
  cited?: { date?: string | undefined };
  /** The picture for links to the page; that of the home page where it has none of its own, in English where the language has none. */
  card?: CardName;
}

/** What is in the <head> of a page: title, description, canonical address, feeds, and tags for sharing and citing. */
export function pageMetadata({ title, description, path, feed, cited, card = 'home' }: PageDescription): Metadata {
  const lang = langOf(path);
  const { siteName } = messages(lang);
  const image = {
    url: absolute(hasCards(lang) ? routes.card(lang, card) : routes.card(defaultLang, 'home')),
    width: 1200,
    height: 630,
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

/** The page in every language that has it, English for readers of any other; nothing where there is just one. */
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

/** Tags by which reference managers recognize a page ("Highwire Press tags"). */
function highwireTags({ title, path, lang, date }: { title: string; path: string; lang: Lang; date: string | undefined }) {
  return {
    citation_title: title,
    ...(date ? { citation_publication_date: date.replaceAll('-', '/') } : {}),
    citation_publisher: messages(lang).siteName,
    citation_language: lang,
    citation_abstract_html_url: absolute(path),
  };
}
