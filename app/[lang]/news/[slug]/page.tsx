import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readyCitation } from '@/app/citation';
import { forExport } from '@/app/export-params';
import { nearbyOf } from '@/app/nearby';
import { AsideSection } from '@/components/AsideSection';
import { CitationSection } from '@/components/CitationSection';
import { CountryLinks } from '@/components/CountryLinks';
import { DateText } from '@/components/DateText';
import { EventSummary } from '@/components/EventSummary';
import { FigureList } from '@/components/FigureList';
import { NearbyItems } from '@/components/NearbyItems';
import { ObjectiveLinks } from '@/components/ObjectiveMarks';
import { PageFrame } from '@/components/PageFrame';
import { PageTitle } from '@/components/PageTitle';
import { PeopleList } from '@/components/PeopleList';
import { Prose } from '@/components/Prose';
import { RelationNote } from '@/components/RelationNote';
import { SourceList } from '@/components/SourceList';
import { StructuredData } from '@/components/StructuredData';
import { getArticle, getCountries, getCountryNames, getEvent, getListed, getObjectives, getTermLinker } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { recordOf } from '@/lib/search/record';
import { pageMetadata } from '@/lib/site';
import { describeArticle } from '@/lib/syndication/structured-data';

interface Props {
  params: Promise<{ lang: string; slug: string }>;
}

export const generateStaticParams = forExport(() => getListed('news').map(({ slug }) => ({ slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const article = getArticle(slug) ?? notFound();
  return pageMetadata({
    title: article.title,
    description: article.summary,
    path: routes.article(lang, slug),
    card: `news-${slug}`,
    cited: { date: article.published },
  });
}

export default async function Article({ params }: Props) {
  const { lang, slug } = await params;
  const t = messages(lang);
  const article = getArticle(slug) ?? notFound();
  const event = article.event ? getEvent(article.event) : undefined;
  const year = article.published.slice(0, 4);
  const objectives = getObjectives().filter((objective) => article.objectives.includes(objective.slug));
  return (
    <PageFrame
      lang={lang}
      title={article.title}
      crumbs={[
        { href: routes.news(lang), label: t.nav.news },
        { href: routes.list(lang, 'news', { facet: 'year', value: year }), label: year },
      ]}
      record={recordOf(article, getCountryNames())}
    >
      <StructuredData
        data={describeArticle(
          lang,
          article,
          getCountries().filter((country) => article.countries.includes(country.slug)),
        )}
      />
      <article>
        <PageTitle
          title={article.title}
          lead={article.summary}
          kicker={
            <>
              <DateText lang={lang} start={article.published} /> · {article.place}
            </>
          }
        >
          <div className="mt-3">
            <ObjectiveLinks lang={lang} objectives={objectives} />
          </div>
        </PageTitle>
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
          <div>
            <RelationNote lang={lang} relation={article.relation} />
            <Prose html={renderBody(article, getTermLinker(lang))} />
            <SourceList lang={lang} sources={article.sources} />
            <CitationSection lang={lang} entry={article} text={readyCitation(lang, article)} />
          </div>
          <div className="flex flex-col gap-6 text-sm print:block print:columns-2">
            {event && (
              <AsideSection title={t.event}>
                <EventSummary lang={lang} event={event} />
              </AsideSection>
            )}
            <AsideSection title={t.countries}>
              <CountryLinks lang={lang} slugs={article.countries} names={getCountryNames()} />
            </AsideSection>
            {article.figures.length > 0 && (
              <AsideSection title={t.figures}>
                <FigureList lang={lang} figures={article.figures} />
              </AsideSection>
            )}
            {article.people.length > 0 && (
              <AsideSection title={t.people}>
                <PeopleList people={article.people} />
              </AsideSection>
            )}
          </div>
        </div>
      </article>
      <NearbyItems lang={lang} nearby={nearbyOf(article)} />
    </PageFrame>
  );
}
