import type { Metadata } from 'next';
import { getPage, getPages, getTranslations } from './content/queries/queries';
import { defaultLang, type Lang, langOf, languageOf } from './i18n/languages';
import { messages } from './i18n/messages';
import { addressOf, type PageWithRoute, routes } from './routes';
import { readContact, readSiteUrl } from './site-settings';
import { namesIn } from './source/files';

/** Address of the published site, without a final slash. */
export const siteUrl = readSiteUrl(process.env['SITE_URL']);

/** How readers reach the publishers of this copy. */
export const siteContact = readContact(process.env);

/** Absolute address of a path, which may have letters of any script. */
export const absolute = (path: string): string => siteUrl + encodeURI(path);

/** The pages of a menu in its order, with what it calls them and a hint. */
export const menu = (lang: Lang, name: 'main' | 'project' | 'footer') =>
  getPages(lang)
    .filter(({ menus }) => menus?.includes(name))
    .sort((a, b) => (a.order ?? 99) - (b.order ?? 99))
    .map((page) => ({
      slug: page.slug,
      href: addressOf(lang, page),
      label: page.label ?? page.title,
      hint: page.hint,
    }));

/** What links to a page of content/pages call it. */
export function pageLabel(lang: Lang, slug: PageWithRoute): string {
  const { label, title } = getPage(lang, slug);
  return label ?? title;
}

interface PageDescription {
  title: string;
  description: string;
  path: string;
  /** Set on pages that list news: their head names the feed. */
  feed?: boolean;
  /** Set on pages that can be cited, with the date of what they show. */
  cited?: { date?: string | undefined };
  /** Pages about help have no picture, so that a shared link gives nothing away. */
  card?: 'none' | undefined;
}

const publicFiles = new Set(namesIn('public'));

/** The picture that other sites show with a link to a page, if there is one in its language. */
function cardOf(lang: Lang): { url: string; width: number; height: number }[] {
  const file = `card-${lang}.png`;
  return publicFiles.has(file) ? [{ url: absolute(`/${file}`), width: 1200, height: 630 }] : [];
}

/** The <head> of a page: title, description, canonical address, feed, and tags for sharing and citing. */
export function pageMetadata({
  title,
  description,
  path,
  feed = false,
  cited,
  card,
}: PageDescription): Metadata {
  const lang = langOf(path);
  const { siteName, syndication } = messages(lang);
  const images = card === 'none' ? [] : cardOf(lang).map((picture) => ({ ...picture, alt: title }));
  return {
    title: title === siteName ? title : `${title} – ${siteName}`,
    description,
    alternates: {
      canonical: absolute(path),
      ...hreflangs(path),
      ...(feed
        ? {
            types: {
              'application/atom+xml': [{ url: routes.feed(lang), title: syndication.feed }],
            },
          }
        : {}),
    },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName,
      locale: new Intl.Locale(languageOf(lang).locale).baseName.replace('-', '_'),
      type: cited ? 'article' : 'website',
      images,
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', images },
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

/** The "Highwire Press" tags by which reference managers recognize a page. */
function highwireTags({
  title,
  path,
  lang,
  date,
}: {
  title: string;
  path: string;
  lang: Lang;
  date: string | undefined;
}) {
  return {
    citation_title: title,
    ...(date ? { citation_publication_date: date.replaceAll('-', '/') } : {}),
    citation_publisher: messages(lang).siteName,
    citation_language: lang,
    citation_abstract_html_url: absolute(path),
  };
}
