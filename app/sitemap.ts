import type { MetadataRoute } from 'next';
import { getCountries, getListed, getListPaths, getPage } from '@/lib/content/index';
import { languages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { absolute } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page, with the day of its last change only where the page states one. */
export default function sitemap(): MetadataRoute.Sitemap {
  return languages.flatMap(({ code: lang }) => [
    ...textPages(lang).map(([path, page]) => ({ url: absolute(path), lastModified: getPage(page).updated })),
    ...otherPages(lang).map((path) => ({ url: absolute(path) })),
  ]);
}

const textPages = (lang: string): [path: string, page: string][] => [
  [routes.home(lang), 'home'],
  [routes.about(lang), 'overview'],
  [routes.results(lang), 'results'],
  [routes.legal(lang), 'legal-framework'],
  [routes.original(lang), 'original-site'],
  [routes.help(lang), 'get-help'],
  [routes.safe(lang), 'staying-safe-online'],
  [routes.aboutSite(lang), 'about-this-site'],
  [routes.accessibility(lang), 'accessibility'],
  [routes.privacy(lang), 'privacy'],
  [routes.data(lang), 'data'],
  [routes.quality(lang), 'quality'],
];

const otherPages = (lang: string): string[] => [
  routes.objectives(lang),
  routes.partners(lang),
  routes.timeline(lang),
  routes.countries(lang),
  ...getCountries().flatMap(({ slug }) => [routes.country(lang, slug), routes.activity(lang, slug)]),
  routes.news(lang),
  ...getListed('news').map(({ slug }) => routes.article(lang, slug)),
  routes.events(lang),
  ...getListed('events').map(({ slug }) => routes.event(lang, slug)),
  ...(['news', 'events'] as const).flatMap((section) => getListPaths(section).map((path) => routes.list(lang, section, path))),
  routes.resources(lang),
  routes.glossary(lang),
  routes.feeds(lang),
  routes.search(lang),
  routes.alphabet(lang),
];
