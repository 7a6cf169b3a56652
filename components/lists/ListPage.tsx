import type { Crumb } from '@/components/layout/Breadcrumbs';
import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import { PageFrame } from '@/components/layout/PageFrame';
import { Spaced } from '@/components/layout/Spaced';
import { dateOf, type Row } from '@/lib/content/queries/listed';
import { groupBy } from '@/lib/group-by';
import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { type Facet, type ListPath, routes, type Section } from '@/lib/routes';
import { ItemList } from './ItemList';
import { ObjectiveMark } from './ObjectiveMarks';

/** A facet with a link for each value, if there is anything behind it. */
export interface FacetGroup {
  facet: Facet;
  title: string;
  values: readonly {
    label: string;
    count: number;
    href: string | undefined;
    isCurrent: boolean;
    /** Number of an objective: its mark makes the list a legend for the rows. */
    objective: number | undefined;
  }[];
}

/** Everything a list page shows; built by app/_lists/list-page.ts. */
export interface ListView {
  languages: readonly LanguageLink[];
  section: Section;
  path: ListPath;
  title: string;
  /** Name of the chosen value of a facet. */
  label: string | undefined;
  crumbs: readonly Crumb[];
  /** GLO.ACT's own items. */
  own: readonly Row[];
  /** Context and items of later projects. */
  others: readonly Row[];
  facets: readonly FacetGroup[];
}

/** A list of news or events on one page: its filters, GLO.ACT's own items by year, and then the others. */
export function ListPage({ lang, view }: { lang: Lang; view: ListView }) {
  const t = messages(lang);
  const { section, path, own, others } = view;
  const years = groupBy(own, ({ item }) => dateOf(item).slice(0, 4));
  const within = path.facet === 'country' ? path.value : undefined;
  // The lists of an objective and of a year are long: with summaries they would be too heavy for a phone.
  const summaries = !path.facet || path.facet === 'country';
  const parts = [...years].map(([year, rows]) => ({ id: year, label: year, title: year, rows }));
  if (others.length > 0) parts.push({ id: 'context', label: t.relations.context, title: t.contextAndLater, rows: [...others] });
  return (
    <PageFrame lang={lang} title={view.title} languages={view.languages} crumbs={view.crumbs}>
      <h1 className="max-w-headline text-xl wrap-anywhere sm:text-3xl">{view.title}</h1>
      {/* On narrow screens, links, filter and facets share lines to leave room for the first headline. */}
      <div className="flex flex-wrap items-center gap-x-4 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr] lg:items-start lg:gap-x-10">
        <Ways lang={lang} view={view} />{' '}
        {view.label && (
          <a href={routes.list(lang, section)} className={chip}>
            {view.label}
            <span className="sr-only">
              {t.marks.comma} {t.removeFilter}
            </span>{' '}
            <span aria-hidden="true" className="text-lg leading-none">
              ×
            </span>
          </a>
        )}{' '}
        <ListFacets lang={lang} groups={view.facets} />
        <div className="w-full lg:col-start-2 lg:row-span-2 lg:row-start-2">
          {parts.length > 1 && <PartNav lang={lang} parts={parts} />}
          {parts.length === 0 && <p className="border-t border-rule py-6 lg:border-0 lg:pt-0">{t.empty[section]}</p>}
          {parts.map(({ id, title, rows }) => (
            <section key={id} className="mb-10">
              <h2 id={id} className="mb-1 text-lg sm:mb-2 sm:text-xl">
                {title}
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

/** Links to what the list is about, and to its feed or calendar: a past year has neither, an objective no calendar. */
function Ways({ lang, view: { section, path, label = '' } }: { lang: Lang; view: ListView }) {
  const { listLinks: t, syndication } = messages(lang);
  const { facet, value = '' } = path;
  const link = 'tap text-sm pointer-fine:min-h-8 print:hidden';
  return (
    <div className="contents gap-x-5 border-rule lg:col-span-2 lg:mb-6 lg:flex lg:border-b lg:pb-3">
      <Spaced>
        {facet === 'country' && (
          <a href={routes.country(lang, value)} className={link}>
            {t.country({ country: label })}
          </a>
        )}
        {facet === 'objective' && (
          <a href={routes.objective(lang, value)} className={link}>
            {t.objective}
          </a>
        )}
        {section === 'news' && facet !== 'year' && (
          <a href={routes.feed(lang, path)} className={link}>
            {t.feed}
          </a>
        )}
        {section === 'events' && (!facet || facet === 'country') && (
          <a href={routes.calendar(lang, path)} className={link}>
            {syndication.calendar}
          </a>
        )}
      </Spaced>
    </div>
  );
}

/** The years as the contents of the page, each with its number of items. */
function PartNav({ lang, parts }: { lang: Lang; parts: readonly { id: string; label: string; rows: readonly Row[] }[] }) {
  return (
    <nav
      aria-label={messages(lang).onThisPage}
      className="mt-1 mb-1 border-y border-rule text-xs sm:mb-4 sm:text-sm lg:mt-0 lg:border-t-0 lg:pb-1 print:hidden"
    >
      <ul className="flex flex-wrap gap-x-3 sm:gap-x-6">
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
}

const chip =
  'tap gap-2 justify-self-start rounded-full border border-teal px-4 text-sm font-semibold no-underline hover:bg-panel lg:mb-4 print:hidden';

/** The filters of a list as links with counts: beside it on wide screens, folded on narrow ones. On paper the objectives remain as the legend. */
export function ListFacets({ lang, groups }: { lang: Lang; groups: readonly FacetGroup[] }) {
  const t = messages(lang);
  return (
    <details className="fold fold-note text-sm open:w-full print:w-full">
      <DisclosureSummary>{t.filters}</DisclosureSummary>
      <nav aria-label={t.filters} className="grid gap-x-8 gap-y-4 pb-4 sm:max-lg:grid-cols-2">
        {groups.map(({ facet, title, values }) => (
          <div key={facet} className={facet === 'objective' ? '' : 'print:hidden'}>
            <h2 className="font-sans text-sm font-semibold">{title}</h2>
            <ul className="print:flex print:flex-wrap print:gap-x-4">
              {values.map(({ label, count, href, isCurrent, objective }) => (
                <li key={label}>
                  <a href={href} aria-current={isCurrent ? 'page' : undefined} className={facetLink}>
                    {objective && <ObjectiveMark number={objective} />} <span className="me-auto">{label}</span>{' '}
                    <span className="text-soft tabular print:hidden">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
}

const facetLink =
  'flex min-h-11 items-center gap-2 py-1 no-underline [[href]]:hover:underline aria-[current]:border-s-4 aria-[current]:border-teal aria-[current]:bg-panel aria-[current]:px-2 aria-[current]:font-semibold aria-[current]:text-ink pointer-fine:min-h-8 not-[[href]]:text-soft';
