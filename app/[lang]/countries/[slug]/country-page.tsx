import { languagesOf } from '@/app/_layout/page-languages';
import { CitationLine } from '@/components/article/Citation';
import { NamedSourceLink, SourceList } from '@/components/article/Source';
import { LawList } from '@/components/country/LawList';
import { TreatyTable } from '@/components/country/TreatyTable';
import { WorkList } from '@/components/country/WorkList';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { CountryShape } from '@/components/figures/CountryShape';
import { CountryHelp } from '@/components/help/CountryHelp';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageSection, PageSectionPart } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { StructuredData } from '@/components/layout/StructuredData';
import { TapLink } from '@/components/layout/TapLink';
import { ItemLink } from '@/components/lists/ItemLink';
import { RelationTag } from '@/components/lists/RelationNote';
import { dateOf } from '@/lib/content/queries/listed';
import {
  getArticle,
  getHappenings,
  getObjectives,
  getOwn,
  getPartnerNames,
  getResources,
  getSourceName,
  getTermLinker,
  getYearsOfActivity,
} from '@/lib/content/queries/queries';
import type { Entry } from '@/lib/content/read/schema';
import { renderSections } from '@/lib/content/text/markdown';
import { countByQuarter } from '@/lib/figures/quarters';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes, type Section } from '@/lib/routes';
import { pageLabel } from '@/lib/site';
import { readyCitation } from '@/lib/syndication/citation';
import { describeCountry } from '@/lib/syndication/structured-data';
import { ActivityYears } from './activity-years';
import { type BodySection, CountryText, CountryTextBody } from './country-text';
import { describeSpan } from './describe-span';
import { WhatHappened } from './what-happened';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
}

/** Sections of a country's text that have their own place on its page, by the ids of their headings. */
const placed = ['law', 'context', 'where-sources-differ'];

/** The page of a country: what it is, what happened there, and how much of that is known. */
export function CountryPage({ lang, country }: Props) {
  const { intro, sections, notes } = renderSections(country, getTermLinker(lang));
  const text = sections.filter(({ id }) => !placed.includes(id));
  const [law, context, differences] = placed.map((id) =>
    sections.find((section) => section.id === id),
  );
  const happenings = getHappenings(lang, country.slug);
  const dated = happenings.map(({ item }) => ({ title: item.title, date: dateOf(item) }));
  const dates = dated.map(({ date }) => date);
  const count = (section: Section) =>
    getOwn(lang, section, { facet: 'country', value: country.slug }).length;
  return (
    <PageFrame
      lang={lang}
      title={country.title}
      languages={languagesOf(routes.country(lang, country.slug))}
      translation={country.translation}
      crumbs={[{ href: routes.page(lang, 'countries'), label: pageLabel(lang, 'countries') }]}
      introduced
    >
      <StructuredData data={describeCountry(lang, country)} />
      <CountryHead lang={lang} country={country} />
      <ActivityYears
        lang={lang}
        country={country}
        years={countByQuarter(dates, getYearsOfActivity())}
      />
      <HangingColumns lang={lang} parts={partsOf(lang, country, text, context)}>
        <CountryTextBody section={{ html: intro, parts: [] }} />
        {text.map((section) => (
          <CountryText key={section.id} section={section} />
        ))}
        <WhatHappened
          lang={lang}
          country={country}
          happenings={happenings}
          counts={{ news: count('news'), events: count('events') }}
          objectives={getObjectives(lang)}
        />
        <Laws lang={lang} country={country} text={law} />
        {context && <CountryText section={context} folded />}
        <People lang={lang} country={country} span={describeSpan(lang, dated)} />
        <Sources lang={lang} country={country} differences={differences} notes={notes} />
      </HangingColumns>
      <div className="mt-10">
        <BoundaryNote lang={lang} countries={[country.iso3]} />
      </div>
    </PageFrame>
  );
}

const resourcesAbout = (lang: Lang, { slug }: Entry<'countries'>) =>
  getResources(lang).filter(({ countries }) => countries.includes(slug));

function partsOf(
  lang: Lang,
  country: Entry<'countries'>,
  text: readonly BodySection[],
  context: BodySection | undefined,
) {
  const { country: t, sources } = messages(lang);
  const part = ({ id, title }: BodySection) => ({ id, label: title });
  return [
    ...text.map(part),
    { id: 'what-happened', label: t.happened },
    { id: 'law', label: t.law },
    ...(context ? [part(context)] : []),
    ...(country.coordination.length > 0 ? [{ id: 'coordination', label: t.coordination }] : []),
    ...(country.work.length > 0 ? [{ id: 'work', label: t.work }] : []),
    ...(resourcesAbout(lang, country).length > 0
      ? [{ id: 'resources', label: pageLabel(lang, 'resources') }]
      : []),
    { id: 'help', label: pageLabel(lang, 'get-help') },
    { id: 'coverage', label: t.coverage },
    { id: 'sources', label: sources },
  ];
}

/** The law in one place: the text, the laws and plans, the treaties. */
function Laws({
  lang,
  country: { laws, lawsNote, treaties },
  text,
}: Props & { text: BodySection | undefined }) {
  const t = messages(lang).country;
  return (
    <PageSection id="law" title={t.law} folded wide>
      {text && <CountryTextBody section={text} />}
      <PageSectionPart id="laws" title={t.laws({ n: laws.length })}>
        <LawList
          lang={lang}
          laws={laws}
          note={lawsNote}
          findReport={(slug) => getArticle(lang, slug)}
          nameSource={getSourceName(lang)}
        />
      </PageSectionPart>
      <PageSectionPart id="treaties" title={t.treaties}>
        <TreatyTable lang={lang} treaties={treaties} nameSource={getSourceName(lang)} />
      </PageSectionPart>
    </PageSection>
  );
}

/** Who coordinates, who did what, what can be read, who helps, and what is not known. */
function People({ lang, country, span }: Props & { span: string }) {
  const { country: t } = messages(lang);
  const { coordination, work, coverage } = country;
  const resources = resourcesAbout(lang, country);
  return (
    <>
      {coordination.length > 0 && (
        <PageSection id="coordination" title={t.coordination} folded>
          <ul className="text-sm">
            {coordination.map(({ fact, source }) => (
              <li key={fact} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
                {fact}{' '}
                <NamedSourceLink lang={lang} href={source} nameSource={getSourceName(lang)} />
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      {work.length > 0 && (
        <PageSection id="work" title={t.work} folded>
          <WorkList
            lang={lang}
            work={work}
            partnerNames={getPartnerNames(lang)}
            nameSource={getSourceName(lang)}
          />
        </PageSection>
      )}
      {resources.length > 0 && (
        <PageSection id="resources" title={pageLabel(lang, 'resources')} folded>
          <ul className="text-sm">
            {resources.map((resource) => (
              <li
                key={resource.slug}
                className="border-t border-rule py-3 first:border-t-0 first:pt-0"
              >
                <ItemLink lang={lang} item={resource} className="me-2" />{' '}
                <RelationTag lang={lang} relation={resource.relation} />
              </li>
            ))}
          </ul>
        </PageSection>
      )}
      <PageSection id="help" title={pageLabel(lang, 'get-help')}>
        <div className="mb-6">
          <LeaveSite lang={lang} fixed={false} />
        </div>
        <CountryHelp lang={lang} country={country} linked />
      </PageSection>
      <PageSection id="coverage" title={t.coverage}>
        <p>
          {coverage} {span}
        </p>
      </PageSection>
    </>
  );
}

type Notes = ReturnType<typeof renderSections>['notes'];

/** What the page is based on: where sources differ, the notes to its text, the main pages, and how to cite it. */
function Sources({
  lang,
  country,
  differences,
  notes,
}: Props & { differences: BodySection | undefined; notes: Notes }) {
  const t = messages(lang);
  return (
    <PageSection id="sources" title={t.sources} wide>
      {differences && (
        <PageSectionPart id={differences.id} title={differences.title} folded>
          <Prose html={differences.html} className="text-sm" />
          {differences.parts.map(({ id, title, html }) => (
            <div key={id} className="mt-4">
              <h4 id={id} className="font-semibold">
                {title}
              </h4>
              <Prose html={html} className="text-sm" />
            </div>
          ))}
        </PageSectionPart>
      )}
      {notes.count > 0 && (
        // The footnote references point to this id (aria-describedby).
        <PageSectionPart
          id="notes"
          headingId="footnote-label"
          title={t.country.notes({ n: notes.count })}
          folded
        >
          <Prose html={notes.html} className="text-sm" />
        </PageSectionPart>
      )}
      <PageSectionPart
        id="pages"
        title={t.country.pages({ n: country.sources.length, country: country.title })}
        folded
      >
        <SourceList lang={lang} sources={country.sources} />
      </PageSectionPart>
      <div className="print:hidden">
        <PageSectionPart id="cite" title={t.syndication.citeWork}>
          <div className="text-sm">
            <CitationLine lang={lang} text={readyCitation(lang, country)} />
          </div>
        </PageSectionPart>
      </div>
    </PageSection>
  );
}

/** Head of a country's page: outline, name, summary and key facts, which are in one line on narrow screens. */
function CountryHead({ lang, country }: { lang: Lang; country: Entry<'countries'> }) {
  const { regions, pictures, country: t } = messages(lang);
  const facts = [
    [t.capital, country.capital],
    [t.languages({ n: country.languages.length }), sideBySide(lang, country.languages)],
    [t.codes, sideBySide(lang, [country.iso2, country.iso3])],
  ];
  return (
    <header className="grid grid-cols-[minmax(min-content,1fr)_minmax(0,auto)] gap-x-6 gap-y-4 border-b border-rule pb-6 lg:grid-cols-[var(--side)_minmax(0,1fr)_var(--side)] lg:grid-rows-[auto_1fr] lg:pb-8">
      <div className="self-end lg:col-start-2">
        <p className="mb-1 text-sm font-semibold text-amber">{regions[country.region]}</p>
        <h1 className="text-2xl sm:text-4xl">{country.title}</h1>
      </div>
      <CountryShape
        iso3={country.iso3}
        size={480}
        title={pictures.outlineTitle({ country: country.title })}
        className="max-h-24 w-28 max-w-full sm:max-h-32 sm:w-40 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:max-h-60 lg:w-full"
      />
      <div className="col-span-2 max-w-measure lg:col-span-1 lg:col-start-2">
        <p className="text-soft sm:text-lg">{country.summary}</p>
        <TapLink href="#help" text={pageLabel(lang, 'get-help')} look="text-sm print:hidden" />
      </div>
      <div className="col-span-2 lg:col-span-1 lg:col-start-3 lg:row-span-2 lg:row-start-1">
        <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm lg:flex-col lg:gap-y-0">
          {facts.map(([label, value]) => (
            <div
              key={label}
              className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-2 lg:border-t lg:border-rule lg:py-2.5"
            >
              <dt className="text-soft lg:text-xs">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
}
