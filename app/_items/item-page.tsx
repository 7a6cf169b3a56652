import type { ReactNode } from 'react';
import { pageMetadata } from '@/app/_layout/page-metadata';
import { entriesForExport, onlyIn } from '@/app/_routes/export-params';
import { route } from '@/app/_routes/route';
import { CitationLine } from '@/components/article/Citation';
import { SourceList } from '@/components/article/Source';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { DateText } from '@/components/lists/DateText';
import { ItemList } from '@/components/lists/ItemList';
import { RelationNote } from '@/components/lists/RelationNote';
import type { Entry, Person } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import type { Section } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { dateOf, endOf, type Item } from '@/lib/site/item';
import { describeArticle, describeEvent } from '@/lib/syndication/structured-data';
import { FiguresAndPeople, ItemFacts, ItemScope, mostCountries } from './item-facts';
import { Locator } from './locator';
import { PreviousNext, RelatedCards } from './other-items';

/** The pages of the articles or of the events. */
export const itemRoute = (section: Section) => ({
  generateStaticParams: entriesForExport((site) => site.items(section)),
  ...route(
    ({ site, slug }: { site: Site; slug: string }) => ({
      site,
      item: onlyIn<Item>(site, section === 'news' ? site.article(slug) : site.event(slug)),
    }),
    ({ site, item }) =>
      pageMetadata(site, {
        title: item.title,
        description: item.summary,
        path: site.address.of(item),
        isCited: true,
      }),
    ItemPage,
  ),
});

/** The page of an article or event. */
function ItemPage({ site, item }: { site: Site; item: Item }) {
  const t = site.messages;
  const section = item.collection;
  const year = dateOf(item).slice(0, 4);
  const countries = site.countriesOf(item);
  const reports = item.collection === 'events' ? site.newsOf(item) : [];
  const crumbs = [
    { href: site.address.list(section), label: site.label(section) },
    { href: site.address.list(section, { facet: 'year', value: year }), label: year },
  ];
  return (
    <PageFrame
      site={site}
      title={item.title}
      address={site.address.of(item)}
      translation={item.translation}
      crumbs={crumbs}
      introduced
    >
      <StructuredData
        data={
          section === 'news'
            ? describeArticle(site, item, countries)
            : describeEvent(site, item, countries, reports)
        }
      />
      {/* The text comes first, also where the margin and the panel stand beside it. */}
      <article className="gap-x-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)_22rem]">
        <header className="border-b border-rule pb-2 wrap-anywhere lg:col-span-2 lg:border-0 lg:pb-8">
          <p className="mb-1.5 text-xs font-semibold text-amber sm:mb-2 sm:text-sm">
            <DateText site={site} start={dateOf(item)} end={endOf(item)} /> · {item.place}
          </p>
          <h1 className="text-xl sm:text-2xl lg:text-item">{item.title}</h1>
          <p className="mt-2 max-w-measure text-sm text-soft sm:mt-3 sm:text-lg">{item.summary}</p>
          <ItemScope site={site} item={item} countries={countries} />
        </header>
        <div className="min-w-0 pt-4 lg:col-span-2 lg:col-start-2 lg:row-start-2 lg:border-t lg:border-rule lg:pt-8">
          <RelationNote site={site} relation={item.relation} />
          <Prose html={renderBody(item, site.termLinker)} />
          {reports.length > 0 && (
            <section className="mt-10 max-w-measure first:mt-0">
              <h2 id="news" className="mb-3 text-xl">
                {t.newsOfEvent}
              </h2>
              <ItemList site={site} items={reports} />
            </section>
          )}
        </div>
        <div className="mt-8 flex flex-col gap-6 lg:row-start-2 lg:mt-0 lg:border-t lg:border-rule lg:pt-8">
          <FiguresAndPeople
            site={site}
            headline={`${item.title}\n${item.summary}`}
            {...namedIn(site, item, reports)}
          />
          <ItemFacts site={site} item={item} countries={countries} />
        </div>
        <Locator site={site} item={item} countries={countries} />
        <div className="mt-12 flex flex-col gap-6 border-t border-rule pt-6 text-sm lg:col-span-full">
          {item.sourceNote && (
            <ItemSection id="about-the-source" title={t.aboutSource}>
              <p className="text-xs text-soft">{item.sourceNote}</p>
            </ItemSection>
          )}
          <ItemSection id="sources" title={t.sources}>
            <SourceList site={site} sources={item.sources} />
          </ItemSection>
          <ItemSection id="cite" title={t.syndication.citeWork} className="print:hidden">
            <CitationLine site={site} entry={item} />
          </ItemSection>
        </div>
      </article>
      <RelatedCards site={site} item={item} />
      <PreviousNext site={site} item={item} country={countries[0]} />
      {countries.length > 0 && countries.length <= mostCountries && (
        <div className="mt-10 print:hidden">
          <BoundaryNote site={site} countries={countries.map(({ iso3 }) => iso3)} />
        </div>
      )}
    </PageFrame>
  );
}

/** The figures and the people of a report; for an event, the people whom its news names, each once. */
function namedIn(site: Site, item: Item, reports: readonly Entry<'news'>[]) {
  const t = site.messages.figuresAndPeople;
  if (item.collection === 'events') {
    const people = new Map(
      reports.flatMap((report) => peopleOf(report).map((person) => [person.name, person])),
    );
    return { figures: [], people: [...people.values()], title: t.ofEvent };
  }
  const { figures } = item;
  const people = peopleOf(item);
  const title = figures.length === 0 ? t.people : people.length === 0 ? t.figures : t.both;
  return { figures, people, title };
}

const peopleOf = ({ people, spellings }: Entry<'news'>): Person[] =>
  people.map((person) => ({ ...person, spelling: spellings?.get(person.name) }));

/** A section below the text; on wide screens its heading hangs in the left column, so that the page can be scanned down one edge. */
const ItemSection = ({
  id,
  title,
  children,
  className = '',
}: {
  id: string;
  title: string;
  children: ReactNode;
  className?: string;
}) => (
  <section className={`grid gap-x-6 gap-y-2 lg:grid-cols-[15rem_minmax(0,1fr)] ${className}`}>
    <h2 id={id} className="font-sans text-sm font-semibold leading-normal">
      {title}
    </h2>
    <div className="max-w-measure min-w-0">{children}</div>
  </section>
);
