import type { MetadataRoute } from 'next';
import { getCountries, getListed, getListPaths, getPages, getThreads } from '@/lib/content/index';
import { languages } from '@/lib/i18n/languages';
import { addressOf, routes } from '@/lib/routes';
import { absolute } from '@/lib/site';

export const dynamic = 'force-static';

/** Every page, with the day of its last change only where the page states one. */
export default function sitemap(): MetadataRoute.Sitemap {
  return languages.flatMap(({ code: lang }) => [
    ...getPages().map((page) => ({ url: absolute(addressOf(lang, page)), lastModified: page.updated })),
    ...otherPages(lang).map((path) => ({ url: absolute(path) })),
  ]);
}

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
  routes.threads(lang),
  ...getThreads().map(({ slug }) => routes.thread(lang, slug)),
  routes.resources(lang),
  routes.glossary(lang),
  routes.feeds(lang),
  routes.search(lang),
  routes.alphabet(lang),
];
