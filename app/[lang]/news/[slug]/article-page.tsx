import type { ReactNode } from 'react';
import { CitationLine } from '@/components/article/Citation';
import { SourceList } from '@/components/article/Source';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { PageFrame } from '@/components/layout/PageFrame';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { DateText } from '@/components/lists/DateText';
import { RelationNote } from '@/components/lists/RelationNote';
import type { Entry } from '@/lib/content/schema/entry';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { dateOf, endOf, placeOf } from '@/lib/site/article';
import { describeArticle } from '@/lib/syndication/structured-data';
import { ArticleFacts, ArticleScope, FiguresAndPeople, mostCountries } from './article-facts';
import { Locator } from './locator';
import { RelatedCards } from './related-cards';

/** The page of an article: first the event that it reports, if there is one, then the report. */
export function ArticlePage({ site, article }: { site: Site; article: Entry<'news'> }) {
  const t = site.messages;
  const { title, summary, event, relation, sources, sourceNote } = article;
  const countries = site.countriesOf(article);
  return (
    <PageFrame
      site={site}
      title={title}
      address={site.address.of(article)}
      translation={article.translation}
      crumbs={[{ ...site.link('news'), href: site.address.list() }]}
      introduced
    >
      <StructuredData data={describeArticle(site, article, countries)} />
      {/* The text comes first, also where the margin and the panel stand beside it. */}
      <article className="gap-x-6 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)_22rem]">
        <header className="border-b border-rule pb-2 wrap-anywhere lg:col-span-2 lg:border-0 lg:pb-8">
          <p className="text-xs font-semibold text-amber sm:text-sm">
            <DateText site={site} start={dateOf(article)} end={endOf(article)} /> ·{' '}
            {placeOf(article)}
          </p>
          {event && (
            <p className="text-xs text-soft sm:text-sm">
              {t.formats[event.format] + t.punctuation.colon} {event.title}
            </p>
          )}
          <h1 className="mt-1.5 text-xl sm:mt-2 sm:text-2xl lg:text-item">{title}</h1>
          <p className="mt-2 max-w-measure text-sm text-soft sm:mt-3 sm:text-lg">{summary}</p>
          <ArticleScope site={site} article={article} countries={countries} />
        </header>
        <div className="min-w-0 pt-4 lg:col-span-2 lg:col-start-2 lg:row-start-2 lg:border-t lg:border-rule lg:pt-8">
          <RelationNote site={site} relation={relation} />
          <Prose html={renderBody(article, site.termLinker)} />
        </div>
        <div className="mt-8 flex flex-col gap-6 lg:row-start-2 lg:mt-0 lg:border-t lg:border-rule lg:pt-8">
          <FiguresAndPeople site={site} article={article} />
          <ArticleFacts site={site} article={article} countries={countries} />
        </div>
        <Locator site={site} article={article} countries={countries} />
        <div className="mt-12 flex flex-col gap-6 border-t border-rule pt-6 text-sm lg:col-span-full">
          {sourceNote && (
            <ArticleSection id="about-the-source" title={t.aboutSource}>
              <p className="text-xs text-soft">{sourceNote}</p>
            </ArticleSection>
          )}
          <ArticleSection id="sources" title={t.sources}>
            <SourceList site={site} sources={sources} />
          </ArticleSection>
          <ArticleSection id="cite" title={t.syndication.citeWork} className="print:hidden">
            <CitationLine site={site} entry={article} />
          </ArticleSection>
        </div>
      </article>
      <RelatedCards site={site} article={article} />
      {countries.length > 0 && countries.length <= mostCountries && (
        <div className="mt-10 print:hidden">
          <BoundaryNote site={site} countries={countries.map(({ iso3 }) => iso3)} />
        </div>
      )}
    </PageFrame>
  );
}

/** A section below the text; on wide screens its heading hangs in the left column, so that the page can be scanned down one edge. */
const ArticleSection = ({
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
