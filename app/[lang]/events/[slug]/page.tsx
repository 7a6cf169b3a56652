import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readyCitation } from '@/app/citation';
import { nearbyOf } from '@/app/nearby';
import { AsideSection } from '@/components/AsideSection';
import { CitationSection } from '@/components/CitationSection';
import { CountryLinks } from '@/components/CountryLinks';
import { DateText } from '@/components/DateText';
import { ItemList } from '@/components/ItemList';
import { NearbyItems } from '@/components/NearbyItems';
import { ObjectiveLinks } from '@/components/ObjectiveMarks';
import { PageFrame } from '@/components/PageFrame';
import { PageTitle } from '@/components/PageTitle';
import { Prose } from '@/components/Prose';
import { RelationNote } from '@/components/RelationNote';
import { SourceList } from '@/components/SourceList';
import { StructuredData } from '@/components/StructuredData';
import { getCountries, getCountryNames, getEvent, getListed, getNewsOfEvent, getObjectives, getTermLinker } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { recordOf } from '@/lib/search/record';
import { pageMetadata } from '@/lib/site';
import { hasDays } from '@/lib/syndication/calendar';
import { describeEvent } from '@/lib/syndication/structured-data';

interface Props {
  params: Promise<{ lang: string; slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => getListed('events').map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const event = getEvent(slug) ?? notFound();
  return pageMetadata({
    title: event.title,
    description: event.summary,
    path: routes.event(lang, slug),
    cited: {},
    card: `events-${slug}`,
  });
}

export default async function Event({ params }: Props) {
  const { lang, slug } = await params;
  const t = messages(lang);
  const event = getEvent(slug) ?? notFound();
  const year = event.start.slice(0, 4);
  const news = getNewsOfEvent(slug);
  const objectives = getObjectives();
  return (
    <PageFrame
      lang={lang}
      title={event.title}
      crumbs={[
        { href: routes.events(lang), label: t.nav.events },
        { href: routes.list(lang, 'events', { facet: 'year', value: year }), label: year },
      ]}
      record={recordOf(event, getCountryNames())}
    >
      <StructuredData
        data={describeEvent(
          lang,
          event,
          getCountries().filter((country) => event.countries.includes(country.slug)),
          news,
        )}
      />
      <article>
        <PageTitle
          title={event.title}
          lead={event.summary}
          kicker={
            <>
              {t.formats[event.format]} · <DateText lang={lang} start={event.start} end={event.end} /> · {event.place}
            </>
          }
        >
          <div className="mt-3">
            <ObjectiveLinks lang={lang} objectives={objectives.filter((objective) => event.objectives.includes(objective.slug))} />
          </div>
        </PageTitle>
        <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
          <div>
            <RelationNote lang={lang} relation={event.relation} />
            <Prose html={renderBody(event, getTermLinker(lang))} className="mb-10" />
            {news.length > 0 && (
              <section>
                <h2 className="mb-3 text-xl">{t.newsOfEvent}</h2>
                <ItemList lang={lang} items={news} countryNames={getCountryNames()} objectives={objectives} />
              </section>
            )}
            <SourceList lang={lang} sources={event.sources} />
            <CitationSection lang={lang} entry={event} text={readyCitation(lang, event)} />
          </div>
          <div className="flex flex-col gap-6 text-sm print:block print:columns-2">
            <AsideSection title={t.countries}>
              <CountryLinks lang={lang} slugs={event.countries} names={getCountryNames()} />
            </AsideSection>
            <AsideSection title={t.syndication.calendar}>
              {hasDays(event) ? (
                <a href={routes.eventCalendar(lang, slug)} className="inline-flex min-h-11 items-center sm:min-h-8">
                  {t.syndication.addToCalendar}
                </a>
              ) : (
                <p>{t.syndication.noDay}</p>
              )}
            </AsideSection>
          </div>
        </div>
      </article>
      <NearbyItems lang={lang} nearby={nearbyOf(event)} />
    </PageFrame>
  );
}
