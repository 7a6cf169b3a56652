import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { onlyIn } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { PageFrame } from '@/components/layout/PageFrame';
import { TapLink } from '@/components/layout/TapLink';
import { ArticleList } from '@/components/lists/ArticleList';
import { PartNav } from '@/components/lists/PartNav';
import { groupBy } from '@/lib/group-by';
import type { ListPath } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { facetGroups, ListFacets } from './list-facets';

/** The exports of a route for lists of articles; `read` says which list an address means. */
export const newsListRoute = <Params extends object>(read: (params: Params) => ListPath) =>
  route(
    ({ site, ...params }: { site: Site } & Params) => {
      const path = read(params as unknown as Params);
      onlyIn(site, site.page('news'));
      if (path.facet && !labelOf(site, path)) notFound();
      return { site, path };
    },
    ({ site, path }) => listMetadata(site, path),
    NewsList,
  );

/** Name of the chosen value of a facet. */
const labelOf = (site: Site, { facet, value }: ListPath) =>
  facet && site.facetValues(facet).find((found) => found.value === value)?.label;

const titleOf = (site: Site, label: string | undefined): string =>
  label
    ? site.messages.filteredList({ section: site.label('news'), value: label })
    : site.label('news');

/** Title and description of a page of a list. */
function listMetadata(site: Site, path: ListPath): Metadata {
  const title = titleOf(site, labelOf(site, path));
  return pageMetadata(site, {
    title,
    description: site.messages.listDescription({
      title,
      n: site.articles({ ...path, relation: 'project' }).length,
    }),
    path: site.address.list(path),
  });
}

interface Props {
  site: Site;
  path: ListPath;
}

/** A list of articles on one page: its filters, GLO.ACT's own articles by year, and then context and later projects. */
export function NewsList({ site, path }: Props) {
  const t = site.messages;
  const label = labelOf(site, path);
  const title = titleOf(site, label);
  const crumbs = label ? [{ ...site.link('news'), href: site.address.list() }] : [];
  const items = site.articles(path);
  const ofProject = items.filter(({ relation }) => relation === 'project');
  const others = items.filter(({ relation }) => relation !== 'project');
  const years = groupBy(ofProject, ({ published }) => published.slice(0, 4));
  // The lists of an objective are long: with summaries they would be too heavy for a phone.
  const summaries = path.facet !== 'objective';
  const parts = [...years].map(([year, found]) => ({
    id: year,
    label: year,
    title: year,
    items: found,
  }));
  if (others.length > 0) {
    const isAllLater = others.every(({ relation }) => relation === 'follow-up');
    parts.push({
      id: 'context',
      label: t.relations[isAllLater ? 'follow-up' : 'context'],
      title: t.contextAndLater,
      items: others,
    });
  }
  return (
    <PageFrame site={site} title={title} address={site.address.list(path)} crumbs={crumbs}>
      <h1 className="max-w-headline text-2xl wrap-anywhere sm:text-3xl">{title}</h1>
      {/* On narrow screens, links, filter and facets share lines to leave room for the first headline. */}
      <div className="flex flex-wrap items-center gap-x-3 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:items-start lg:gap-x-10">
        {label && (
          <div className="flex w-full flex-wrap items-center gap-x-5 gap-y-2 max-lg:mb-2 lg:col-span-2 lg:mb-6 lg:border-b lg:border-rule lg:pb-3 print:hidden">
            <AllNews site={site} label={label} />{' '}
            <AboutChosen site={site} path={path} label={label} />
          </div>
        )}{' '}
        {ofProject.length > 0 && (
          <ListFacets site={site} groups={facetGroups(site, path)} isChosen={label !== undefined} />
        )}
        <div id="list" className="w-full scroll-mt-4 lg:col-start-2">
          {parts.length > 1 && <PartNav site={site} parts={parts} />}
          {parts.length === 0 && (
            <p className="border-t border-rule py-6 lg:border-0 lg:pt-0">{t.emptyList}</p>
          )}
          {parts.map(({ id, title: name, items: found }) => (
            <section key={id} id={id} className="mb-10">
              <h2 className="text-lg sm:mb-2 sm:text-xl">
                {name}
                {id === 'context' && <span className="text-soft tabular"> {found.length}</span>}
              </h2>
              <ArticleList
                site={site}
                items={found}
                within={path.facet === 'country' ? path.value : undefined}
                summaries={summaries}
              />
            </section>
          ))}
        </div>
      </div>
    </PageFrame>
  );
}

/** A link to what the list is about. */
function AboutChosen({ site, path: { facet, value = '' }, label }: Props & { label: string }) {
  const { listLinks: t } = site.messages;
  const isCountry = facet === 'country';
  return (
    <TapLink
      href={isCountry ? site.address.country(value) : site.address.objective(value)}
      text={isCountry ? t.country({ country: label }) : t.objective}
      look="text-xs sm:text-sm pointer-fine:min-h-8"
    />
  );
}

/** The chosen value of the list, a link back to all articles. */
const AllNews = ({ site, label }: { site: Site; label: string }) => (
  <a
    href={site.address.list()}
    className="tap gap-1 rounded-full border border-teal px-3 text-xs font-semibold no-underline hover:bg-panel sm:text-sm"
  >
    {label}
    <span className="sr-only">
      {site.messages.punctuation.comma} {site.messages.removeFilter}
    </span>{' '}
    <span aria-hidden="true" className="text-lg leading-none">
      ×
    </span>
  </a>
);
