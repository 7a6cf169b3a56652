import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { languagesWith, onlyIn, pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { PageFrame } from '@/components/layout/PageFrame';
import { Spaced } from '@/components/layout/Spaced';
import { TapLink } from '@/components/layout/TapLink';
import { ItemList } from '@/components/lists/ItemList';
import { groupBy } from '@/lib/group-by';
import { facets, type ListPath, noItem, type Section } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { dateOf, type Item } from '@/lib/site/item';
import { facetGroups, ListFacets } from './list-facets';
import './narrowed.css';

/** The exports of a route for lists of a section; `read` says which list an address means. */
const listPages = <Params extends { site: Site }>(
  section: Section,
  read: (params: Params) => { site: Site; path: ListPath },
) =>
  route(
    (params: Params) => {
      const { site, path } = read(params);
      onlyIn(site, site.page(section));
      return { site, path };
    },
    ({ site, path }) => listMetadata(site, section, path),
    ({ site, path }) => <ListPage site={site} section={section} path={path} />,
  );

/** The list of everything in a section. */
export const listRoute = (section: Section) => ({
  generateStaticParams: languagesWith(section),
  ...listPages(section, ({ site }: { site: Site }) => ({ site, path: {} })),
});

/** The lists of a section by country, objective and year. The facet takes the place of the slug of an item: /en/news/country/nepal/ */
export const filteredListRoute = (section: Section) => ({
  generateStaticParams: pagesForExport(
    (site) =>
      site.page(section).pageLang === site.lang
        ? facets.flatMap((facet) =>
            site.facetValues(section, facet).map(({ value }) => ({ slug: facet as string, value })),
          )
        : [],
    { slug: noItem, value: noItem },
  ),
  ...listPages(section, ({ site, slug, value }: { site: Site; slug: string; value: string }) => {
    const facet = facets.find((name) => name === slug) ?? notFound();
    return site.facetValues(section, facet).some((found) => found.value === value)
      ? { site, path: { facet, value } }
      : notFound();
  }),
});

/** Name of the chosen value of a facet. */
const labelOf = (site: Site, section: Section, { facet, value }: ListPath) =>
  facet && site.facetValues(section, facet).find((found) => found.value === value)?.label;

const titleOf = (site: Site, section: Section, label: string | undefined): string =>
  label
    ? site.messages.filteredList({ section: site.label(section), value: label })
    : site.label(section);

/** Title and description of a page of a list. */
function listMetadata(site: Site, section: Section, path: ListPath): Metadata {
  const title = titleOf(site, section, labelOf(site, section, path));
  return pageMetadata(site, {
    title,
    description: site.messages.listDescription[section]({
      title,
      n: site.items(section, { ...path, relation: 'project' }).length,
    }),
    path: site.address.list(section, path),
    feed: section === 'news',
  });
}

interface Props {
  site: Site;
  section: Section;
  path: ListPath;
}

/** A list of news or events on one page: its filters, GLO.ACT's own items by year, and then context and items of later projects. */
export function ListPage({ site, section, path }: Props) {
  const t = site.messages;
  const label = labelOf(site, section, path);
  const title = titleOf(site, section, label);
  const crumbs = label ? [{ href: site.address.list(section), label: site.label(section) }] : [];
  const items: Item[] = site.items(section, path);
  const ofProject = items.filter(({ relation }) => relation === 'project');
  const others = items.filter(({ relation }) => relation !== 'project');
  const years = groupBy(ofProject, (item) => dateOf(item).slice(0, 4));
  const within = path.facet === 'country' ? path.value : undefined;
  // The lists of an objective and of a year are long: with summaries they would be too heavy for a phone.
  const summaries = !path.facet || path.facet === 'country';
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
    <PageFrame site={site} title={title} address={site.address.list(section, path)} crumbs={crumbs}>
      <h1 className="max-w-headline text-2xl wrap-anywhere sm:text-3xl">{title}</h1>
      {/* On narrow screens, links, filter and facets share lines to leave room for the first headline. */}
      <div className="flex flex-wrap items-center gap-x-3 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:items-start lg:gap-x-10">
        <ListLinks site={site} section={section} path={path} label={label} />{' '}
        {label && (
          <div className="flex w-full flex-wrap items-center gap-2 max-lg:mb-2 lg:col-span-2 lg:mb-4 print:hidden">
            <AllOf site={site} section={section} label={label} />
            {path.facet === 'country' && (
              <ChosenObjectives site={site} section={section} items={ofProject} />
            )}
          </div>
        )}{' '}
        {ofProject.length > 0 && (
          <ListFacets
            site={site}
            groups={facetGroups(site, section, path, label)}
            isChosen={label !== undefined}
          />
        )}
        <div id="list" className="w-full scroll-mt-4 lg:col-start-2">
          {parts.length > 1 && <PartNav site={site} parts={parts} />}
          {parts.length === 0 && (
            <p className="border-t border-rule py-6 lg:border-0 lg:pt-0">{t.empty[section]}</p>
          )}
          {parts.map(({ id, title: name, items: found }) => (
            <section key={id} id={id} className={`mb-10 ${id === 'context' ? '' : 'list-year'}`}>
              <h2 className="text-lg sm:mb-2 sm:text-xl">
                {name}
                {id === 'context' && <span className="text-soft tabular"> {found.length}</span>}
              </h2>
              {id !== 'context' && (
                <p className="narrowed">
                  {label && <AllOf site={site} section={section} label={label} />}{' '}
                  <WholeList site={site} label={name} n={found.length} of={ofProject.length} />
                </p>
              )}
              <ItemList site={site} items={found} within={within} summaries={summaries} />
            </section>
          ))}
        </div>
      </div>
    </PageFrame>
  );
}

/** A link to what the list is about; the list of all news links to its feed instead. */
function ListLinks({ site, section, path, label = '' }: Props & { label: string | undefined }) {
  const { listLinks: t } = site.messages;
  const { facet, value = '' } = path;
  const links: [string, string][] = [];
  if (facet === 'country') links.push([site.address.country(value), t.country({ country: label })]);
  if (facet === 'objective') links.push([site.address.objective(value), t.objective]);
  if (section === 'news' && !facet) links.push([site.address.feed(), t.feed]);
  return (
    <div className="contents gap-x-5 border-rule lg:col-span-2 lg:mb-6 lg:flex lg:border-b lg:pb-3">
      <Spaced>
        {links.map(([href, text]) => (
          <TapLink
            key={href}
            href={href}
            text={text}
            look="text-xs sm:text-sm pointer-fine:min-h-8 print:hidden"
          />
        ))}
      </Spaced>
    </div>
  );
}

/** The years as the contents of the page, each with its number of items. */
const PartNav = ({
  site,
  parts,
}: {
  site: Site;
  parts: readonly { id: string; label: string; items: readonly Item[] }[];
}) => (
  <nav
    aria-label={site.messages.onThisPage}
    className="mt-1 mb-1 border-y border-rule text-xs sm:mb-4 sm:text-sm lg:mt-0 lg:border-t-0 lg:pb-1 print:hidden"
  >
    <ul className="flex flex-wrap gap-x-2 sm:gap-x-6">
      {parts.map(({ id, label, items }) => (
        <li key={id}>
          <a href={`#${id}`} className="tap gap-1">
            {label} <span className="text-soft tabular">{items.length}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** A line for each objective, shown where the address chooses it: how many of the items serve it, and the way back. */
const ChosenObjectives = ({
  site,
  section,
  items,
}: {
  site: Site;
  section: Section;
  items: readonly Item[];
}) =>
  site.objectives.map(({ slug, number, shortName }) => (
    <p key={slug} id={slug} data-narrow={number} className="narrowed text-xs sm:text-sm">
      <WholeList
        site={site}
        label={shortName}
        n={items.filter(({ objectives }) => objectives.includes(slug)).length}
        of={items.length}
      />{' '}
      <TapLink
        href={site.address.list(section, { facet: 'objective', value: slug })}
        text={site.messages.inAllCountries}
        look="pointer-fine:min-h-8"
      />
    </p>
  ));

/** The chosen value of the list, a link back to everything in the section. */
const AllOf = ({ site, section, label }: { site: Site; section: Section; label: string }) => (
  <a href={site.address.list(section)} className={chip}>
    {label}
    <RemoveFilter site={site} />
  </a>
);

/** "Protection: 4 of 11", a link back to the whole list. */
const WholeList = ({ site, ...counted }: { site: Site; label: string; n: number; of: number }) => (
  <a href="#list" className={chip}>
    {site.messages.narrowed(counted)}
    <RemoveFilter site={site} />
  </a>
);

const RemoveFilter = ({ site }: { site: Site }) => (
  <>
    <span className="sr-only">
      {site.messages.punctuation.comma} {site.messages.removeFilter}
    </span>{' '}
    <span aria-hidden="true" className="text-lg leading-none">
      ×
    </span>
  </>
);

const chip =
  'tap gap-1 rounded-full border border-teal px-3 text-xs font-semibold sm:text-sm no-underline hover:bg-panel print:hidden';
