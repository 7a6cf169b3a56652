import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import type { ListView } from '@/components/lists/ListPage';
import { countPages, getFacets, getFacetValues, getList, getListed, getObjectives, getRows } from '@/lib/content/index';
import { countOwn, pageSize } from '@/lib/content/lists';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { type ListPath, parseListPath, routes, type Section } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

/** The list at an address such as "country", "nepal", "page", "2"; throws notFound if there is none. */
export function readListPath(lang: Lang, section: Section, segments: readonly string[]): ListPath {
  const path = parseListPath(segments) ?? notFound();
  // A list with context has its own address only if it holds more.
  const isValue =
    !path.facet ||
    getFacetValues(lang, section, path.facet).some(({ value, hasContext }) => value === path.value && (hasContext || !path.all));
  return isValue && (path.page ?? 1) <= countPages(section, path) ? path : notFound();
}

/** Everything a page of a list shows. */
export function listView(lang: Lang, section: Section, path: ListPath): ListView {
  const t = messages(lang);
  const items = getList(lang, section, path);
  const { all, facet, value, page = 1 } = path;
  const pages = countPages(section, path);
  const facetValues = getFacets(lang, section, all);
  const label = facet && facetValues[facet].find((found) => found.value === value)?.label;
  const counts = countOwn(getListed(lang, section, { facet, value }));
  return {
    section,
    path,
    languages: languagesOf(routes.list(lang, section, path)),
    title: listTitle(lang, section, { label, all, page, pages }),
    summary: all ? listed(lang, section, items.length, counts) : t.listedOwn[section]({ n: items.length }),
    crumbs: all || facet || page > 1 ? [{ href: routes.list(lang, section), label: t.nav[section] }] : [],
    rows: getRows(lang, items.slice((page - 1) * pageSize, page * pageSize)),
    pages,
    counts,
    total: getList(lang, section, { all }).length,
    facetValues,
    objectives: getObjectives(lang),
  };
}

interface ListName {
  /** Name of the chosen facet value, if there is one. */
  label: string | undefined;
  all: boolean | undefined;
  page: number;
  pages: number;
}

function listTitle(lang: Lang, section: Section, { label, all, page, pages }: ListName): string {
  const { nav, listTitle: t } = messages(lang);
  const filtered = label ? t.filtered({ section: nav[section], value: label }) : nav[section];
  const title = all ? t.withContext({ title: filtered }) : filtered;
  return page > 1 ? t.page({ title, page, of: pages }) : title;
}

function listed(lang: Lang, section: Section, n: number, counts: { own: number; other: number }): string {
  const t = messages(lang);
  return counts.other === 0 ? t.listed[section]({ n }) : t.listedWithContext[section]({ n, ...counts });
}

/** Title and description of a page of a list. */
export function listMetadata(lang: Lang, section: Section, path: ListPath): Metadata {
  const { title, summary } = listView(lang, section, path);
  const t = messages(lang);
  const { facet, value } = path;
  return pageMetadata({
    title,
    description: `${t.listDescription[section]} ${labelled(lang, title, summary)}`,
    path: routes.list(lang, section, path),
    feed: section === 'news' ? (facet === 'year' ? {} : { facet, value }) : undefined,
  });
}
