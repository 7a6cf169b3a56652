import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languagesOf } from '@/app/_layout/page-languages';
import { pagesForExport } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { PageFrame } from '@/components/layout/PageFrame';
import { Spaced } from '@/components/layout/Spaced';
import { TapLink } from '@/components/layout/TapLink';
import { ItemList } from '@/components/lists/ItemList';
import { dateOf, type Row } from '@/lib/content/queries/listed';
import { isOwn } from '@/lib/content/queries/lists';
import { getAll, getFacetValues, getOwn, getRows } from '@/lib/content/queries/queries';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { facets, type ListPath, noItem, routes, type Section } from '@/lib/routes';
import { pageLabel, pageMetadata } from '@/lib/site';
import { facetGroups, ListFacets } from './list-facets';

/** The exports of a route for lists of a section; `read` says which list an address means. */
const listPages = <Params,>(
  section: Section,
  read: (params: Params) => { lang: Lang; path: ListPath },
) =>
  route(
    read,
    ({ lang, path }) => listMetadata(lang, section, path),
    ({ lang, path }) => <ListPage lang={lang} section={section} path={path} />,
  );

/** The list of everything in a section. */
export const listRoute = (section: Section) =>
  listPages(section, ({ lang }: { lang: Lang }) => ({ lang, path: {} }));

/** The lists of a section by country, objective and year. The facet takes the place of the slug of an item: /en/news/country/nepal/ */
export const filteredListRoute = (section: Section) => ({
  generateStaticParams: pagesForExport(
    (lang) =>
      facets.flatMap((facet) =>
        getFacetValues(lang, section, facet).map(({ value }) => ({ slug: facet as string, value })),
      ),
    { slug: noItem, value: noItem },
  ),
  ...listPages(section, ({ lang, slug, value }: { lang: Lang; slug: string; value: string }) => {
    const facet = facets.find((name) => name === slug) ?? notFound();
    return getFacetValues(lang, section, facet).some((found) => found.value === value)
      ? { lang, path: { facet, value } }
      : notFound();
  }),
});

/** Name of the chosen value of a facet. */
const labelOf = (lang: Lang, section: Section, { facet, value }: ListPath) =>
  facet && getFacetValues(lang, section, facet).find((found) => found.value === value)?.label;

const titleOf = (lang: Lang, section: Section, label: string | undefined): string =>
  label
    ? messages(lang).filteredList({ section: pageLabel(lang, section), value: label })
    : pageLabel(lang, section);

/** Title and description of a page of a list. */
function listMetadata(lang: Lang, section: Section, path: ListPath): Metadata {
  const title = titleOf(lang, section, labelOf(lang, section, path));
  return pageMetadata({
    title,
    description: messages(lang).listDescription[section]({
      title,
      n: getOwn(lang, section, path).length,
    }),
    path: routes.list(lang, section, path),
    feed: section === 'news',
  });
}

interface Props {
  lang: Lang;
  section: Section;
  path: ListPath;
}

/** A list of news or events on one page: its filters, GLO.ACT's own items by year, and then context and items of later projects. */
export function ListPage({ lang, section, path }: Props) {
  const t = messages(lang);
  const label = labelOf(lang, section, path);
  const title = titleOf(lang, section, label);
  const crumbs = label
    ? [{ href: routes.list(lang, section), label: pageLabel(lang, section) }]
    : [];
  const rows = getRows(lang, getAll(lang, section, path));
  const own = rows.filter(({ item }) => isOwn(item));
  const others = rows.filter(({ item }) => !isOwn(item));
  const years = groupBy(own, ({ item }) => dateOf(item).slice(0, 4));
  const within = path.facet === 'country' ? path.value : undefined;
  // The lists of an objective and of a year are long: with summaries they would be too heavy for a phone.
  const summaries = !path.facet || path.facet === 'country';
  const parts = [...years].map(([year, rows]) => ({ id: year, label: year, title: year, rows }));
  if (others.length > 0)
    parts.push({
      id: 'context',
      label:
        t.relations[
          others.every(({ item }) => item.relation === 'follow-up') ? 'follow-up' : 'context'
        ],
      title: t.contextAndLater,
      rows: others,
    });
  return (
    <PageFrame
      lang={lang}
      title={title}
      languages={languagesOf(routes.list(lang, section, path))}
      crumbs={crumbs}
    >
      <h1 className="max-w-headline text-key wrap-anywhere sm:text-3xl">{title}</h1>
      {/* On narrow screens, links, filter and facets share lines to leave room for the first headline. */}
      <div className="flex flex-wrap items-center gap-x-3 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr] lg:items-start lg:gap-x-10">
        <ListLinks lang={lang} section={section} path={path} label={label} />{' '}
        {label && (
          <a href={routes.list(lang, section)} className={chip}>
            {label}
            <span className="sr-only">
              {t.marks.comma} {t.removeFilter}
            </span>{' '}
            <span aria-hidden="true" className="text-lg leading-none">
              ×
            </span>
          </a>
        )}{' '}
        {own.length > 0 && (
          <ListFacets lang={lang} groups={facetGroups(lang, section, path, label)} />
        )}
        <div className="w-full lg:col-start-2 lg:row-span-2 lg:row-start-2">
          {parts.length > 1 && <PartNav lang={lang} parts={parts} />}
          {parts.length === 0 && (
            <p className="border-t border-rule py-6 lg:border-0 lg:pt-0">{t.empty[section]}</p>
          )}
          {parts.map(({ id, title: name, rows }) => (
            <section key={id} className="mb-10">
              <h2 id={id} className="text-lg sm:mb-2 sm:text-xl">
                {name}
                {id === 'context' && <span className="text-soft tabular"> {rows.length}</span>}
              </h2>
              <ItemList lang={lang} rows={rows} within={within} summaries={summaries} />
            </section>
          ))}
        </div>
      </div>
    </PageFrame>
  );
}

/** A link to what the list is about; the list of all news links to its feed instead. */
function ListLinks({ lang, section, path, label = '' }: Props & { label: string | undefined }) {
  const { listLinks: t } = messages(lang);
  const { facet, value = '' } = path;
  const links: [string, string][] = [];
  if (facet === 'country') links.push([routes.country(lang, value), t.country({ country: label })]);
  if (facet === 'objective') links.push([routes.objective(lang, value), t.objective]);
  if (section === 'news' && !facet) links.push([routes.feed(lang), t.feed]);
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
  lang,
  parts,
}: {
  lang: Lang;
  parts: readonly { id: string; label: string; rows: readonly Row[] }[];
}) => (
  <nav
    aria-label={messages(lang).onThisPage}
    className="mt-1 mb-1 border-y border-rule text-xs sm:mb-4 sm:text-sm lg:mt-0 lg:border-t-0 lg:pb-1 print:hidden"
  >
    <ul className="flex flex-wrap gap-x-2 sm:gap-x-6">
      {parts.map(({ id, label, rows }) => (
        <li key={id}>
          <a href={`#${id}`} className="tap gap-1">
            {label} <span className="text-soft tabular">{rows.length}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const chip =
  'tap gap-1 justify-self-start rounded-full border border-teal px-3 text-xs font-semibold sm:text-sm no-underline hover:bg-panel lg:mb-4 print:hidden';
