import type { ReactNode } from 'react';
import { languagesOf } from '@/app/_layout/page-languages';
import { onlyIn, pagesForExport } from '@/app/_routes/export-params';
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
import { dateOf, endOf, type Listed } from '@/lib/content/queries/listed';
import {
  getAll,
  getArticle,
  getCountriesOf,
  getEvent,
  getNewsOfEvent,
  getRows,
  getTermLinker,
} from '@/lib/content/queries/queries';
import { renderBody } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressOf, noItem, routes, type Section } from '@/lib/routes';
import { pageLabel, pageMetadata } from '@/lib/site';
import { citationOf, readyCitation } from '@/lib/syndication/citation';
import { describeArticle, describeEvent } from '@/lib/syndication/structured-data';
import { FiguresAndPeople, ItemFacts } from './item-facts';
import { Locator, mostCountries } from './locator';
import { PreviousNext, RelatedCards } from './other-items';

/** The pages of the articles or of the events. */
export const itemRoute = (section: Section) => ({
  generateStaticParams: pagesForExport(
    (lang) =>
      getAll(lang, section).flatMap(({ slug, pageLang }) => (pageLang === lang ? [{ slug }] : [])),
    { slug: noItem },
  ),
  ...route(
    ({ lang, slug }: { lang: Lang; slug: string }) => ({
      lang,
      item: onlyIn<Listed>(
        lang,
        section === 'news' ? getArticle(lang, slug) : getEvent(lang, slug),
      ),
    }),
    ({ lang, item }) =>
      pageMetadata({
        title: item.title,
        description: item.summary,
        path: addressOf(lang, item),
        cited: { date: citationOf(lang, item).issued },
      }),
    ItemPage,
  ),
});

/** The page of an article or event. */
function ItemPage({ lang, item }: { lang: Lang; item: Listed }) {
  const t = messages(lang);
  const section = item.collection;
  const year = dateOf(item).slice(0, 4);
  const countries = getCountriesOf(lang, item);
  const reports = section === 'events' ? getNewsOfEvent(lang, item.slug) : [];
  const crumbs = [
    { href: routes.list(lang, section), label: pageLabel(lang, section) },
    { href: routes.list(lang, section, { facet: 'year', value: year }), label: year },
  ];
  return (
    <PageFrame
      lang={lang}
      title={item.title}
      languages={languagesOf(addressOf(lang, item))}
      translation={item.translation}
      crumbs={crumbs}
      introduced
    >
      <StructuredData
        data={
          section === 'news'
            ? describeArticle(lang, item, countries)
            : describeEvent(lang, item, countries, reports)
        }
      />
      <article>
        <header className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-6 border-b border-rule pb-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="wrap-anywhere">
            <p className="mb-2 text-sm font-semibold text-amber">
              <DateText lang={lang} start={dateOf(item)} end={endOf(item)} /> · {item.place}
            </p>
            <h1 className="text-2xl lg:text-item">{item.title}</h1>
            <p className="mt-4 max-w-measure text-lg text-soft">{item.summary}</p>
            <ItemFacts lang={lang} item={item} countries={countries} />
          </div>
          <Locator lang={lang} item={item} countries={countries} />
        </header>
        <div className="mt-8 gap-x-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
          <div className="min-w-0 lg:col-start-2">
            <RelationNote lang={lang} relation={item.relation} />
            <Prose html={renderBody(item, getTermLinker(lang))} />
            {reports.length > 0 && (
              <section className="mt-10 max-w-measure first:mt-0">
                <h2 id="news" className="mb-3 text-xl">
                  {t.newsOfEvent}
                </h2>
                <ItemList lang={lang} rows={getRows(lang, reports)} />
              </section>
            )}
          </div>
          {section === 'news' && <FiguresAndPeople lang={lang} article={item} />}
        </div>
        <div className="mt-12 flex flex-col gap-6 border-t border-rule pt-6 text-sm">
          {item.sourceNote && (
            <ItemSection id="about-the-source" title={t.aboutSource}>
              <p className="text-xs text-soft">{item.sourceNote}</p>
            </ItemSection>
          )}
          <ItemSection id="sources" title={t.sources}>
            <SourceList lang={lang} sources={item.sources} />
          </ItemSection>
          <ItemSection id="cite" title={t.syndication.citeWork} className="print:hidden">
            <CitationLine lang={lang} text={readyCitation(lang, item)} />
          </ItemSection>
        </div>
      </article>
      <RelatedCards lang={lang} item={item} />
      <PreviousNext lang={lang} item={item} country={countries[0]} />
      {countries.length > 0 && countries.length <= mostCountries && (
        <div className="mt-10 print:hidden">
          <BoundaryNote lang={lang} countries={countries.map(({ iso3 }) => iso3)} />
        </div>
      )}
    </PageFrame>
  );
}

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
