import { CitationLine } from '@/components/article/Citation';
import { NamedSourceLink, SourceList } from '@/components/article/Source';
import { CourtReports } from '@/components/country/CourtReports';
import { LawList } from '@/components/country/LawList';
import { TreatyTable } from '@/components/country/TreatyTable';
import { WorkList } from '@/components/country/WorkList';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { CountryShape } from '@/components/figures/CountryShape';
import { QuarterStrip, StripYear, StripYears } from '@/components/figures/QuarterStrip';
import { readsOf, SourceFold } from '@/components/help/SourceFold';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { WordsOf } from '@/components/layout/InLanguage';
import { PageFrame } from '@/components/layout/PageFrame';
import {
  FoldedSection,
  FoldedSectionPart,
  PageSection,
  PageSectionPart,
  PageSectionText,
} from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { EntryLink } from '@/components/lists/EntryLink';
import { RelationTag } from '@/components/lists/RelationNote';
import type { Entry } from '@/lib/content/schema/entry';
import { renderSections } from '@/lib/content/text/markdown';
import { quarterOf } from '@/lib/figures/quarters';
import { groupBy } from '@/lib/group-by';
import type { Site } from '@/lib/site';
import { dateOf } from '@/lib/site/article';

import { describeCountry } from '@/lib/syndication/structured-data';
import { CountryAnswers } from './country-answers';
import { type BodySection, CountryText, CountryTextBody, FoldedCountryText } from './country-text';
import { HelpLine } from './help-line';
import { WhatHappened } from './what-happened';

interface Props {
  site: Site;
  country: Entry<'countries'>;
}

/** Sections of a country's text that have their own place on its page, by the ids of their headings. */
const placed = ['law', 'context', 'where-sources-differ'];

/** The page of a country: what it is, what happened there, and how much of that is known. */
export function CountryPage({ site, country }: Props) {
  const { intro, sections, notes } = renderSections(country, site.termLinker);
  const text = sections.filter(({ id }) => !placed.includes(id));
  const [law, context, differences] = placed.map((id) =>
    sections.find((section) => section.id === id),
  );
  const activities = site.activities(country.slug).reverse();
  return (
    <PageFrame
      site={site}
      title={country.title}
      address={site.address.country(country.slug)}
      translation={country.translation}
      crumbs={[site.link('countries')]}
      introduced
    >
      <StructuredData data={describeCountry(site, country)} />
      <CountryHead site={site} country={country} />
      <div className="border-b border-rule pb-4 pt-5 lg:mb-8 lg:grid lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)] lg:gap-x-10">
        <Activities site={site} dates={activities.map(dateOf)} />
        <CountryAnswers site={site} country={country} />
      </div>
      <HangingColumns site={site} parts={partsOf(site, country, text, context)}>
        <CountryTextBody section={{ html: intro, parts: [] }} />
        {text.map((section) => (
          <CountryText key={section.id} section={section} />
        ))}
        <WhatHappened site={site} country={country} activities={activities} />
        <Laws site={site} country={country} text={law} />
        {context && <FoldedCountryText section={context} />}
        {country.courts && <CourtReports site={site} courts={country.courts} />}
        <People site={site} country={country} />
        <Sources site={site} country={country} differences={differences} notes={notes} />
      </HangingColumns>
      <div className="mt-10">
        <BoundaryNote site={site} countries={[country.iso3]} />
      </div>
    </PageFrame>
  );
}

const resourcesAbout = (site: Site, { slug }: Entry<'countries'>) =>
  site.resources.filter(({ countries }) => countries.includes(slug));

const ResourcesLabel = ({ site }: { site: Site }) => (
  <WordsOf site={site} item={site.page('resources')}>
    {site.label('resources')}
  </WordsOf>
);

function partsOf(
  site: Site,
  country: Entry<'countries'>,
  text: readonly BodySection[],
  context: BodySection | undefined,
) {
  const { country: t, charts, sources } = site.messages;
  const part = ({ id, title }: BodySection) => ({ id, label: title });
  return [
    ...text.map(part),
    { id: 'what-happened', label: t.happened },
    { id: 'law', label: t.law },
    { id: 'treaties', label: t.treaties },
    ...(context ? [part(context)] : []),
    ...(country.courts ? [{ id: 'courts', label: charts.courts.title }] : []),
    ...(country.coordination.length > 0 ? [{ id: 'coordination', label: t.coordination }] : []),
    ...(country.work.length > 0 ? [{ id: 'work', label: t.work }] : []),
    ...(resourcesAbout(site, country).length > 0
      ? [{ id: 'resources', label: <ResourcesLabel site={site} /> }]
      : []),
    { id: 'coverage', label: t.coverage },
    { id: 'sources', label: sources },
  ];
}

/** The law in one place: the treaties, the text under its own heading, the laws and plans. */
function Laws({
  site,
  country: { laws, lawsNote, treaties },
  text,
}: Props & { text: BodySection | undefined }) {
  const t = site.messages.country;
  return (
    <FoldedSection id="law" title={t.law}>
      <PageSectionPart id="treaties" title={t.treaties}>
        <TreatyTable site={site} treaties={treaties} />
      </PageSectionPart>
      {text && (
        <>
          {text.html && (
            <PageSectionPart id="law-text" title={text.title}>
              <Prose html={text.html} />
            </PageSectionPart>
          )}
          <CountryTextBody section={{ html: '', parts: text.parts }} />
        </>
      )}
      <PageSectionPart id="laws" title={t.laws({ n: laws.length })}>
        <LawList site={site} laws={laws} note={lawsNote} />
      </PageSectionPart>
    </FoldedSection>
  );
}

/** Who coordinates, who did what, what can be read, and what is not known. */
function People({ site, country }: Props) {
  const { country: t } = site.messages;
  const { coordination, work, coverage } = country;
  const resources = resourcesAbout(site, country);
  return (
    <>
      {coordination.length > 0 && (
        <FoldedSection id="coordination" title={t.coordination}>
          <PageSectionText>
            <ul className="text-sm">
              {coordination.map((found) => (
                <li
                  key={found.fact}
                  className="border-t border-rule py-3 first:border-t-0 first:pt-0"
                >
                  <WordsOf site={site} item={found}>
                    {found.fact}
                  </WordsOf>{' '}
                  <NamedSourceLink site={site} href={found.source} />
                </li>
              ))}
            </ul>
          </PageSectionText>
        </FoldedSection>
      )}
      {work.length > 0 && (
        <FoldedSection id="work" title={t.work}>
          <PageSectionText>
            <WorkList site={site} work={work} />
          </PageSectionText>
        </FoldedSection>
      )}
      {resources.length > 0 && (
        <FoldedSection id="resources" title={<ResourcesLabel site={site} />}>
          <PageSectionText>
            <ul className="text-sm">
              {resources.map((resource) => (
                <li
                  key={resource.slug}
                  className="border-t border-rule py-3 first:border-t-0 first:pt-0"
                >
                  <EntryLink site={site} item={resource} className="me-2" />{' '}
                  <RelationTag site={site} relation={resource.relation} />
                </li>
              ))}
            </ul>
          </PageSectionText>
        </FoldedSection>
      )}
      <PageSection id="coverage" title={t.coverage}>
        <PageSectionText>
          <p>{coverage}</p>
        </PageSectionText>
      </PageSection>
    </>
  );
}

type Notes = ReturnType<typeof renderSections>['notes'];

/** What the page is based on: where sources differ, the notes to its text, the main pages, those on help, and how to cite it. */
function Sources({
  site,
  country,
  differences,
  notes,
}: Props & { differences: BodySection | undefined; notes: Notes }) {
  const t = site.messages;
  return (
    <PageSection id="sources" title={t.sources}>
      {differences && (
        <FoldedSectionPart id={differences.id} title={differences.title}>
          <Prose html={differences.html} className="text-sm" />
          {differences.parts.map(({ id, title, html }) => (
            <div key={id} className="mt-4">
              <h4 id={id} className="font-semibold">
                {title}
              </h4>
              <Prose html={html} className="text-sm" />
            </div>
          ))}
        </FoldedSectionPart>
      )}
      {notes.count > 0 && (
        // The footnote references point to this id (aria-describedby).
        <FoldedSectionPart
          id="notes"
          headingId="footnote-label"
          title={t.country.notes({ n: notes.count })}
        >
          <Prose html={notes.html} className="text-sm" />
        </FoldedSectionPart>
      )}
      <FoldedSectionPart
        id="pages"
        title={t.country.pages({ n: country.sources.length, country: country.title })}
      >
        <SourceList site={site} sources={country.sources} />
      </FoldedSectionPart>
      <PageSectionPart id="help-sources" title={site.label('get-help')}>
        <SourceFold site={site} reads={readsOf(site, country)} linked />
      </PageSectionPart>
      <div className="print:hidden">
        <PageSectionPart id="cite" title={t.syndication.citeWork}>
          <div className="text-sm">
            <CitationLine site={site} entry={country} />
          </div>
        </PageSectionPart>
      </div>
    </PageSection>
  );
}

/** The activities in a country as squares over the quarters of the project; each year links to its place below. */
function Activities({ site, dates }: { site: Site; dates: readonly string[] }) {
  const t = site.messages.pictures;
  const undated = dates.filter((date) => !quarterOf(date));
  return (
    <section className="max-lg:mb-4">
      <p className="mb-2 text-sm">
        <a href="#what-happened" className="quiet-link font-semibold">
          {t.activityCount({ n: dates.length })}
        </a>{' '}
        {t.ofGloact}
      </p>
      <div className="max-w-120">
        <QuarterStrip site={site} dates={dates} height={28} />
        <StripYears site={site}>
          {(year) => <StripYear site={site} year={year} dates={dates} href={`#${year}`} />}
        </StripYears>
      </div>
      {[...groupBy(undated, (year) => year)].map(([year, { length }]) => (
        <p key={year} className="mt-2 text-xs text-soft">
          {t.monthNotShown({ n: length, year: Number(year) })}
        </p>
      ))}
    </section>
  );
}

/** Head of a country's page: outline, name and summary. */
const CountryHead = ({ site, country }: { site: Site; country: Entry<'countries'> }) => (
  <header className="grid grid-cols-[minmax(min-content,1fr)_minmax(0,auto)] gap-x-6 gap-y-4 border-b border-rule pb-6 lg:grid-cols-[var(--side)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] lg:pb-8">
    <div className="self-end lg:col-start-2">
      <p className="mb-1 text-sm font-semibold text-amber">
        {site.messages.regions[country.region]}
      </p>
      <h1 className="text-2xl sm:text-4xl">{country.title}</h1>
    </div>
    <CountryShape
      iso3={country.iso3}
      size={320}
      title={site.messages.pictures.outlineTitle({ country: country.title })}
      className="max-h-24 w-28 max-w-full sm:max-h-32 sm:w-40 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:max-h-60 lg:w-full"
    />
    <div className="col-span-2 max-w-measure lg:col-span-1 lg:col-start-2">
      <p className="text-soft sm:text-lg">{country.summary}</p>
      <HelpLine site={site} country={country} />
    </div>
  </header>
);
