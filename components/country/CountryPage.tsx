import type { NameSource } from '@/components/article/SourceLink';
import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { CountryHelp } from '@/components/help/CountryHelp';
import { Contents, type Part } from '@/components/layout/Contents';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { LeaveSite } from '@/components/layout/LeaveSite';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { StructuredData } from '@/components/layout/StructuredData';
import type { Entry } from '@/lib/content/read/schema';
import type { YearOfActivity } from '@/lib/figures/quarters';
import type { LanguageLink } from '@/lib/i18n/language-link';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes, type Section } from '@/lib/routes';
import { pageLabel } from '@/lib/site';
import { describeCountry } from '@/lib/syndication/structured-data';
import { ActivityYears } from './ActivityYears';
import { CoordinationList } from './CoordinationList';
import { CountryHead } from './CountryHead';
import { CountrySources } from './CountrySources';
import { type BodySection, CountryText } from './CountryText';
import type { Happening } from './HappeningRow';
import { LawSection } from './LawSection';
import type { LawReports } from './LawTable';
import { WhatHappened } from './WhatHappened';
import { WorkList } from './WorkList';

/** Everything the page of a country shows; built by app/_countries/country-view.ts. */
export interface CountryView {
  lawReports: LawReports;
  /** The page in each language of the site. */
  languages: readonly LanguageLink[];
  country: Entry<'countries'>;
  years: readonly YearOfActivity[];
  /** The text without the sections below, which the page places elsewhere. */
  text: readonly BodySection[];
  law: BodySection | undefined;
  context: BodySection | undefined;
  differences: BodySection | undefined;
  /** Its footnotes, as an HTML list. */
  notes: { html: string; count: number };
  happenings: readonly Happening[];
  /** How many of GLO.ACT's own items the lists of the country hold. */
  counts: Readonly<Record<Section, number>>;
  /** A sentence that says when the first and last reported activities were. */
  span: string;
  partnerNames: Readonly<Record<string, string>>;
  nameSource: NameSource;
  objectives: readonly Entry<'objectives'>[];
  citation: string;
}

/** The page of a country: what it is, what happened there, and how much of that is known. */
export function CountryPage({ lang, view }: { lang: Lang; view: CountryView }) {
  const { country } = view;
  return (
    <PageFrame
      lang={lang}
      title={country.title}
      languages={view.languages}
      translation={country.translation}
      crumbs={[{ href: routes.countries(lang), label: pageLabel(lang, 'countries') }]}
      introduced
    >
      <StructuredData data={describeCountry(lang, country)} />
      <CountryHead lang={lang} country={country} />
      <ActivityYears lang={lang} country={country} years={view.years} />
      <HangingColumns aside={<Contents lang={lang} parts={partsOf(lang, view)} folded />}>
        {view.text.map((section) => (
          <CountryText key={section.id} section={section} />
        ))}
        <WhatHappened lang={lang} {...view} />
        <LawSection lang={lang} country={country} text={view.law} reports={view.lawReports} nameSource={view.nameSource} />
        {view.context && <CountryText section={view.context} folded />}
        <People lang={lang} view={view} />
        <CountrySources lang={lang} {...view} />
      </HangingColumns>
      <div className="mt-10">
        <BoundaryNote lang={lang} countries={[country.iso3]} named={false} />
      </div>
    </PageFrame>
  );
}

/** Who coordinates, who did what, who helps, and what is not known. */
function People({ lang, view: { country, partnerNames, nameSource, span } }: { lang: Lang; view: CountryView }) {
  const { country: t } = messages(lang);
  const { coordination, work, coverage } = country;
  return (
    <>
      {coordination.length > 0 && (
        <PageSection id="coordination" title={t.coordination} folded>
          <PageSectionText>
            <CoordinationList lang={lang} facts={coordination} nameSource={nameSource} />
          </PageSectionText>
        </PageSection>
      )}
      {work.length > 0 && (
        <PageSection id="work" title={t.work} folded>
          <PageSectionText>
            <WorkList lang={lang} work={work} partnerNames={partnerNames} nameSource={nameSource} />
          </PageSectionText>
        </PageSection>
      )}
      <PageSection id="help" title={pageLabel(lang, 'get-help')}>
        <PageSectionText>
          <div className="mb-6">
            <LeaveSite lang={lang} fixed={false} />
          </div>
          <CountryHelp lang={lang} country={country} linked />
        </PageSectionText>
      </PageSection>
      <PageSection id="coverage" title={t.coverage}>
        <PageSectionText>
          <p>
            {coverage} {span}
          </p>
        </PageSectionText>
      </PageSection>
    </>
  );
}

function partsOf(lang: Lang, { text, context, country }: CountryView): Part[] {
  const { country: t, sources } = messages(lang);
  const part = ({ id, title }: BodySection) => ({ id, label: title });
  return [
    ...text.map(part),
    { id: 'what-happened', label: t.happened },
    { id: 'law', label: t.law },
    ...(context ? [part(context)] : []),
    ...(country.coordination.length > 0 ? [{ id: 'coordination', label: t.coordination }] : []),
    ...(country.work.length > 0 ? [{ id: 'work', label: t.work }] : []),
    { id: 'help', label: pageLabel(lang, 'get-help') },
    { id: 'coverage', label: t.coverage },
    { id: 'sources', label: sources },
  ];
}
