import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { nearbyOf } from '@/app/nearby';
import { AsideSection } from '@/components/AsideSection';
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
import { getCountryNames, getEvent, getListed, getNewsOfEvent, getObjectives, getTermLinker } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { recordOf } from '@/lib/search/record';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string; slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => getListed('events').map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const event = getEvent(slug) ?? notFound();
  return pageMetadata({ title: event.title, description: event.summary, path: routes.event(lang, slug) });
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
      crumbs={[
        { href: routes.events(lang), label: t.nav.events },
        { href: routes.list(lang, 'events', { facet: 'year', value: year }), label: year },
      ]}
      record={recordOf(event, getCountryNames())}
    >
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
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[1fr_17rem]">
          <div>
            <RelationNote lang={lang} relation={event.relation} />
            <Prose html={renderBody(event, getTermLinker(lang))} className="mb-10" />
            {news.length > 0 && (
              <section aria-labelledby="news">
                <h2 id="news" className="mb-3 text-xl">
                  {t.newsOfEvent}
                </h2>
                <ItemList lang={lang} items={news} countryNames={getCountryNames()} objectives={objectives} />
              </section>
            )}
            <SourceList lang={lang} sources={event.sources} />
          </div>
          <div className="space-y-6 text-sm">
            <AsideSection title={t.countries}>
              <CountryLinks lang={lang} slugs={event.countries} names={getCountryNames()} />
            </AsideSection>
          </div>
        </div>
      </article>
      <NearbyItems lang={lang} nearby={nearbyOf(event)} />
    </PageFrame>
  );
}
