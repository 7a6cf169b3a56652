import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import { pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { type FacetGroup, ListPage, type ListView } from '@/components/lists/ListPage';
import { isOwn } from '@/lib/content/queries/lists';
import { getAll, getFacets, getFacetValues, getObjectives, getOwn, getRows } from '@/lib/content/queries/queries';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { facets, type ListPath, noItem, routes, type Section } from '@/lib/routes';
import { pageLabel, pageMetadata } from '@/lib/site';

/** The exports of a route for lists of a section; `read` says which list an address means. */
const listPages = <Params,>(section: Section, read: (params: Params) => { lang: Lang; path: ListPath }) =>
  route(
    read,
    ({ lang, path }) => listMetadata(lang, section, path),
    ({ lang, path }) => <ListPage lang={lang} view={listView(lang, section, path)} />,
  );

/** The list of everything in a section. */
export const listRoute = (section: Section) => listPages(section, ({ lang }: { lang: Lang }) => ({ lang, path: {} }));

/** The lists of a section by country, objective and year. The facet takes the place of the slug of an item: /en/news/country/nepal/ */
export const filteredListRoute = (section: Section) => ({
  generateStaticParams: pagesForExport(
    (lang) => facets.flatMap((facet) => getFacets(lang, section)[facet].map(({ value }) => ({ slug: facet as string, value }))),
    { slug: noItem, value: noItem },
  ),
  ...listPages(section, ({ lang, slug, value }: { lang: Lang; slug: string; value: string }) => {
    const facet = facets.find((name) => name === slug) ?? notFound();
    return getFacets(lang, section)[facet].some((found) => found.value === value) ? { lang, path: { facet, value } } : notFound();
  }),
});

/** Everything a page of a list shows. */
function listView(lang: Lang, section: Section, path: ListPath): ListView {
  const rows = getRows(lang, getAll(lang, section, path));
  const label = labelOf(lang, section, path);
  return {
    section,
    path,
    languages: languagesOf(routes.list(lang, section, path)),
    title: titleOf(lang, section, label),
    label,
    crumbs: label ? [{ href: routes.list(lang, section), label: pageLabel(lang, section) }] : [],
    own: rows.filter(({ item }) => isOwn(item)),
    others: rows.filter(({ item }) => !isOwn(item)),
    facets: facetGroups(lang, section, path, label),
  };
}

/** Name of the chosen value of a facet. */
const labelOf = (lang: Lang, section: Section, { facet, value }: ListPath) =>
  facet && getFacetValues(lang, section, facet).find((found) => found.value === value)?.label;

function titleOf(lang: Lang, section: Section, label: string | undefined): string {
  const { filteredList } = messages(lang);
  return label ? filteredList({ section: pageLabel(lang, section), value: label }) : pageLabel(lang, section);
}

const kindOf: Record<Section, string> = { news: 'news', events: 'event' };

/** The other lists of the section, and within a list the other facets, which the search combines with it. Years are headings of a list, so only the list of a year links them. */
function facetGroups(lang: Lang, section: Section, path: ListPath, label = ''): FacetGroup[] {
  const { facets: names, facetIn } = messages(lang);
  const { facet: chosen, value: chosenValue = '' } = path;
  const numbers = new Map(getObjectives(lang).map(({ slug, number }) => [slug, number]));
  return facets
    .filter((facet) => facet !== 'year' || chosen === 'year')
    .map((facet) => {
      const within = chosen && chosen !== facet ? chosen : undefined;
      const search = (value: string) =>
        routes.searchFor(lang, { kind: kindOf[section], relation: 'project', [chosen ?? '']: chosenValue, [facet]: value, sort: 'date' });
      return {
        facet,
        title: within ? facetIn[within]({ facet: names[facet], value: label }) : names[facet],
        values: getFacetValues(lang, section, facet, within ? path : {}).map(({ value, label, count }) => ({
          label,
          count,
          href: within ? (count > 0 ? search(value) : undefined) : routes.list(lang, section, { facet, value }),
          isCurrent: facet === chosen && value === chosenValue,
          objective: facet === 'objective' ? numbers.get(value) : undefined,
        })),
      };
    });
}

/** Title and description of a page of a list. */
function listMetadata(lang: Lang, section: Section, path: ListPath): Metadata {
  const title = titleOf(lang, section, labelOf(lang, section, path));
  return pageMetadata({
    title,
    description: messages(lang).listDescription[section]({ title, n: getOwn(lang, section, path).length }),
    path: routes.list(lang, section, path),
    feed: section === 'news' ? (path.facet === 'year' ? {} : path) : undefined,
  });
}
