import type { Metadata } from 'next';
import { defaultLang, type Lang, languageOf } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';
import { absolute } from '@/lib/site-url';
import { namesIn } from '@/lib/source/files';

interface PageDescription {
  title: string;
  description: string;
  path: string;
  /** Set on pages that can be cited. */
  isCited?: boolean;
  /** Pages about help have none, so that a shared link gives nothing away. */
  hasPicture?: boolean | undefined;
}

const publicFiles = new Set(namesIn('public'));

/** The picture that other sites show with a link to a page, if there is one in its language. */
function cardOf(lang: Lang): { url: string; width: number; height: number }[] {
  const file = `card-${lang}.png`;
  return publicFiles.has(file) ? [{ url: absolute(`/${file}`), width: 1200, height: 630 }] : [];
}

/** The <head> of a page: title, description, canonical address, and tags for sharing and citing. */
export function pageMetadata(
  site: Site,
  { title, description, path, isCited = false, hasPicture = true }: PageDescription,
): Metadata {
  const { siteName } = site.messages;
  const images = hasPicture ? cardOf(site.lang).map((picture) => ({ ...picture, alt: title })) : [];
  return {
    title: title === siteName ? title : `${title} – ${siteName}`,
    description,
    alternates: {
      canonical: absolute(path),
      ...hreflangs(site, path),
    },
    openGraph: {
      title,
      description,
      url: absolute(path),
      siteName,
      locale: new Intl.Locale(languageOf(site.lang).locale).baseName.replace('-', '_'),
      type: isCited ? 'article' : 'website',
      images,
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary', images },
    ...(isCited ? { other: highwireTags(site, title, path) } : {}),
  };
}

/**
 * The page in every language that has it, with English as the default; empty if there is only one.
 */
export function hreflangs(site: Site, path: string): { languages?: Record<string, string> } {
  const found = site.translations(path);
  if (found.length < 2) return {};
  const languages = Object.fromEntries(found.map(({ lang, address }) => [lang, absolute(address)]));
  return { languages: { ...languages, 'x-default': languages[defaultLang] ?? absolute(path) } };
}

/** The "Highwire Press" tags by which reference managers recognize a page. */
function highwireTags(site: Site, title: string, path: string) {
  return {
    citation_title: title,
    citation_publication_date: site.updated.replaceAll('-', '/'),
    citation_publisher: site.messages.siteName,
    citation_language: site.lang,
    citation_abstract_html_url: absolute(path),
  };
}
