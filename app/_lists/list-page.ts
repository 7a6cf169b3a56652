import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ListView } from '@/components/lists/ListPage';
import { countOwn, countPages, getCountryNames, getFacetValues, getListed, getObjectives } from '@/lib/content/index';
import { pageSize } from '@/lib/content/lists';
import { messages } from '@/lib/i18n/languages';
import { type ListPath, parseListPath, routes, type Section } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

/** The list that an address names, "country", "nepal", "page", "2"; not found where there is none. */
export function readListPath(section: Section, segments: readonly string[]): ListPath {
  const path = parseListPath(segments) ?? notFound();
  const isValue = !path.facet || getFacetValues(section, path.facet).some(({ value }) => value === path.value);
  return isValue && (path.page ?? 1) <= countPages(section, path) ? path : notFound();
}

/** Everything a page of a list shows. */
export function listView(lang: string, section: Section, path: ListPath): ListView {
  const t = messages(lang);
  const items = getListed(section, path);
  const page = path.page ?? 1;
  const pages = countPages(section, path);
  const facetValues = {
    country: getFacetValues(section, 'country'),
    objective: getFacetValues(section, 'objective'),
    year: getFacetValues(section, 'year'),
  };
  const label = path.facet && facetValues[path.facet].find(({ value }) => value === path.value)?.label;
  const { own, other } = countOwn(items);
  const noun = section === 'news' ? t.newsCount(items.length) : t.eventCount(items.length);
  return {
    section,
    path,
    title: `${t.listTitle(t.nav[section], label)}${page > 1 ? `, ${t.page(page, pages)}` : ''}`,
    lead: t.listed(own, other, noun),
    crumbs: path.facet || page > 1 ? [{ href: routes.list(lang, section), label: t.nav[section] }] : [],
    items: items.slice((page - 1) * pageSize, page * pageSize),
    pages,
    total: getListed(section).length,
    facetValues,
    countryNames: getCountryNames(),
    objectives: getObjectives(),
  };
}

/** Title and description of a page of a list. */
export function listMetadata(lang: string, section: Section, path: ListPath): Metadata {
  const { title, lead } = listView(lang, section, path);
  const t = messages(lang);
  const { facet, value } = path;
  return pageMetadata({
    title,
    description: `${t.listDescription[section]} ${title}: ${lead}`,
    path: routes.list(lang, section, path),
    feed: section === 'news' ? (facet === 'year' ? {} : { facet, value }) : undefined,
  });
}
