import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { HangingSection } from '@/components/layout/HangingSection';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { DateText } from '@/components/lists/DateText';
import { ItemList } from '@/components/lists/ItemList';
import { RelationNote } from '@/components/lists/RelationNote';
import { dateOf, endOf } from '@/lib/content/queries/listed';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { CitationLine } from './Citation';
import { FiguresAndPeople } from './FiguresAndPeople';
import { ItemFacts } from './ItemFacts';
import type { ItemView } from './item-view';
import { Locator } from './Locator';
import { PreviousNext } from './PreviousNext';
import { RelatedCards } from './RelatedCards';
import { SourceList } from './SourceList';

/** The page of an article or event. */
export function ItemPage({ lang, view }: { lang: Lang; view: ItemView }) {
  const { item, countries } = view;
  const t = messages(lang);
  return (
    <PageFrame lang={lang} title={item.title} languages={view.languages} translation={item.translation} crumbs={view.crumbs} introduced>
      <StructuredData data={view.structuredData} />
      <article>
        <header className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-6 border-b border-rule pb-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="wrap-anywhere">
            <p className="mb-2 text-sm font-semibold text-amber">
              <DateText lang={lang} start={dateOf(item)} end={endOf(item)} /> · {item.place}
            </p>
            <h1 className="text-2xl lg:text-item">{item.title}</h1>
            <p className="mt-4 max-w-measure text-lg text-soft">{item.summary}</p>
            <ItemFacts lang={lang} view={view} />
          </div>
          <Locator lang={lang} positions={view.positions} years={view.years} />
        </header>
        <div className="mt-8 gap-x-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
          <div className="min-w-0 lg:col-start-2">
            <RelationNote lang={lang} relation={item.relation} />
            <Prose html={view.html} />
            {view.news.length > 0 && (
              <section className="mt-10 max-w-measure first:mt-0">
                <h2 id="news" className="mb-3 text-xl">
                  {t.newsOfEvent}
                </h2>
                <ItemList lang={lang} rows={view.news} />
              </section>
            )}
          </div>
          {item.collection === 'news' && <FiguresAndPeople lang={lang} article={item} />}
        </div>
        <div className="mt-12 flex flex-col gap-6 border-t border-rule pt-6 text-sm">
          {item.sourceNote && (
            <HangingSection id="about-the-source" title={t.aboutSource}>
              <p className="text-xs text-soft">{item.sourceNote}</p>
            </HangingSection>
          )}
          <HangingSection id="sources" title={t.sources}>
            <SourceList lang={lang} sources={item.sources} />
          </HangingSection>
          <HangingSection id="cite" title={t.syndication.citeWork} className="print:hidden">
            <CitationLine lang={lang} text={view.citation} />
          </HangingSection>
        </div>
      </article>
      <RelatedCards lang={lang} title={t.links.related[item.collection]} items={view.related} />
      <PreviousNext lang={lang} {...view.neighbours} />
      {countries.length > 0 && (
        <div className="mt-10 print:hidden">
          <BoundaryNote lang={lang} countries={countries.map(({ iso3 }) => iso3)} named={false} />
        </div>
      )}
    </PageFrame>
  );
}
