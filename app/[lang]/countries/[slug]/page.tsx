import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { forExport } from '@/app/_routes/export-params';
import { readyCitation } from '@/app/_syndication/citation';
import { CitationSection } from '@/components/article/CitationSection';
import { SourceListSection } from '@/components/article/SourceList';
import { CoordinationList } from '@/components/country/CoordinationList';
import { CountryFacts } from '@/components/country/CountryFacts';
import { HelplineList } from '@/components/country/HelplineList';
import { LawList } from '@/components/country/LawList';
import { TreatyTable } from '@/components/country/TreatyTable';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { CountryShape } from '@/components/figures/CountryShape';
import { Contents } from '@/components/layout/Contents';
import { PageColumns } from '@/components/layout/PageColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { FollowLinks } from '@/components/lists/FollowLinks';
import { ItemList } from '@/components/lists/ItemList';
import { countOwn, getCountries, getCountry, getCountryNames, getListed, getObjectives, getTermLinker } from '@/lib/content/index';
import { findHeadings, renderParts } from '@/lib/content/markdown';
import { messages } from '@/lib/i18n/languages';
import { noItem, routes, type Section } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { describeCountry } from '@/lib/syndication/structured-data';

interface Props {
  params: Promise<{ lang: string; slug: string }>;
}

const shown = 8;

export const generateStaticParams = forExport(() => getCountries().map(({ slug }) => ({ slug })), { slug: noItem });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug } = await params;
  const country = getCountry(slug) ?? notFound();
  return pageMetadata({
    title: country.title,
    description: country.summary,
    path: routes.country(lang, slug),
    feed: { facet: 'country', value: slug },
    cited: {},
    card: `countries-${slug}`,
  });
}

export default async function Country({ params }: Props) {
  const { lang, slug } = await params;
  const t = messages(lang);
  const country = getCountry(slug) ?? notFound();
  const { text, notes } = renderParts(country, getTermLinker(lang));
  const parts = [
    ...findHeadings(country),
    { id: 'news', label: t.nav.news },
    { id: 'events', label: t.nav.events },
    { id: 'laws', label: t.country.laws },
    { id: 'treaties', label: t.country.treaties },
    ...(country.coordination.length > 0 ? [{ id: 'coordination', label: t.country.coordination }] : []),
    { id: 'help', label: t.nav.help },
    { id: 'sources', label: t.sources },
  ];
  const list = (section: Section) => {
    const items = getListed(section, { facet: 'country', value: slug });
    const { own, other } = countOwn(items);
    const noun = section === 'news' ? t.newsCount(items.length) : t.eventCount(items.length);
    return (
      <section className="mt-12">
        <h2 id={section} className="text-xl">
          {t.nav[section]}
        </h2>
        <p className="mb-3 mt-1 text-sm text-soft">{t.listed(own, other, noun)}</p>
        <ItemList lang={lang} items={items.slice(0, shown)} countryNames={getCountryNames()} objectives={getObjectives()} />
        <p className="mt-3">
          <a href={routes.list(lang, section, { facet: 'country', value: slug })} className="inline-flex min-h-11 items-center">
            {t.allOfCountry[section](country.title)}
          </a>
        </p>
        <FollowLinks lang={lang} section={section} path={{ facet: 'country', value: slug }} label={`${t.nav[section]}: ${country.title}`} />
      </section>
    );
  };
  return (
    <PageFrame lang={lang} title={country.title} crumbs={[{ href: routes.countries(lang), label: t.nav.countries }]}>
      <StructuredData data={describeCountry(lang, country)} />
      <PageTitle
        title={country.title}
        lead={country.summary}
        kicker={t.regions[country.region]}
        picture={
          <CountryShape iso3={country.iso3} size={400} title={t.pictures.outlineTitle(country.title)} className="h-40 max-w-56 md:h-52" />
        }
      />
      <PageColumns
        aside={
          <>
            <CountryFacts lang={lang} country={country} />
            <Contents lang={lang} parts={parts} />
          </>
        }
      >
        <Prose html={text} />
        {list('news')}
        {list('events')}
        <p>
          <a href={routes.activity(lang, slug)} className="inline-flex min-h-11 items-center">
            {t.pictures.activityTitle(country.title)}
          </a>
        </p>
        <LawList lang={lang} laws={country.laws} note={country.lawsNote} />
        <TreatyTable lang={lang} treaties={country.treaties} />
        <CoordinationList lang={lang} facts={country.coordination} />
        <section className="mt-12">
          <h2 id="help" className="mb-3 text-xl">
            {t.nav.help}
          </h2>
          <HelplineList lang={lang} helplines={country.helplines} />
        </section>
        <Prose html={notes} className="mt-12" />
        <SourceListSection lang={lang} sources={country.sources} />
        <CitationSection lang={lang} entry={country} text={readyCitation(lang, country)} />
      </PageColumns>
      <div className="mt-10">
        <BoundaryNote lang={lang} countries={[country.iso3]} named={false} />
      </div>
    </PageFrame>
  );
}
