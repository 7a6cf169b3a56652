import { Fragment } from 'react';
import { TextFoot } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { NotesSection, notesId } from '@/components/article/NotesSection';
import { NamedSourceLink } from '@/components/article/Source';
import { TreatyDates } from '@/components/country/TreatyTable';
import { Fold } from '@/components/layout/Fold';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { FoldedSection, PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import type { Entry, Law } from '@/lib/content/schema/entry';
import { renderSections, type TextSection } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { actsOfProject } from '@/lib/site/acts-of-project';
import { LawChart } from './law-chart';

const { generateStaticParams, generateMetadata, page } = textPage('law-and-policy', LawAndPolicy);

export { generateMetadata, generateStaticParams, page as default };

/** The part of the text above which the table of treaties is: what its dates rest on. */
const tableAbove = 'what-the-dates-rest-on';

/** The picture, the introduction, the acts, and the treaties; on phones the sections are folded. */
function LawAndPolicy({ site, entry }: TextProps) {
  const t = site.messages;
  const { intro, sections, notes } = renderSections(entry, site.linker);
  const acts = { id: 'acts', label: t.charts.law.acts };
  return (
    <>
      <LawChart site={site} picture={entry.picture} />
      <HangingColumns
        site={site}
        parts={[
          acts,
          ...sections.map(({ id, title }) => ({ id, label: title })),
          ...(notes.html ? [{ id: notesId, label: t.sources }] : []),
        ]}
      >
        <PageSectionText>
          <Prose html={intro} />
        </PageSectionText>
        <PageSection id={acts.id} title={acts.label}>
          {/* Below the heading, which would push the first country aside. */}
          <div className="clear-both">
            {site.countries.map((country) => (
              <ActsOf key={country.slug} site={site} country={country} />
            ))}
          </div>
        </PageSection>
        {sections.map((section) => (
          <LawSection key={section.id} site={site} section={section} />
        ))}
        <NotesSection site={site} html={notes.html} />
        <PageSectionText>
          <TextFoot site={site} entry={entry} />
        </PageSectionText>
      </HangingColumns>
    </>
  );
}

/** A section of the text, with the table of treaties above the part about its dates. */
function LawSection({
  site,
  section: { id, title, html, parts, opening },
}: {
  site: Site;
  section: TextSection;
}) {
  return (
    <FoldedSection id={id} title={title} hint={opening}>
      <PageSectionText>
        <Prose html={html} />
        {parts.map((part) => (
          <Fragment key={part.id}>
            {part.id === tableAbove && <TreatyDates site={site} countries={site.countries} />}
            <h3 id={part.id} className="mt-6 mb-2 text-lg">
              {part.title}
            </h3>
            <Prose html={part.html} />
          </Fragment>
        ))}
      </PageSectionText>
    </FoldedSection>
  );
}

/** The laws, plans and policies of a country, a line for each; what each does is on the page of the country. */
function ActsOf({ site, country }: { site: Site; country: Entry<'countries'> }) {
  const t = site.messages;
  const acts = actsOfProject(country);
  if (acts.length === 0) return null;
  const heading = (
    <>
      <h3 className="text-lg">{country.title}</h3>
      <span className="grow whitespace-nowrap text-xs font-normal text-soft">
        {t.charts.law.countTitle({ n: acts.length })}
      </span>
    </>
  );
  return (
    <Fold
      id={country.slug}
      summary={heading}
      className="flow-root border-t border-rule lg:pt-3"
      summaryClass="lg:float-start lg:w-(--side) lg:flex-wrap"
    >
      <ul className="pb-3 text-sm lg:ms-[calc(var(--side)+1.5rem)]">
        {acts.map((law) => (
          <li
            key={law.name}
            className="grid gap-x-4 border-t border-rule py-1.5 first:border-t-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]"
          >
            <span className="text-soft tabular max-sm:text-xs">
              {law.date ? (
                <DateText site={site} start={law.date} form="short" />
              ) : (
                t.lawTable.undated
              )}
            </span>{' '}
            <span>
              <a href={`${site.address.country(country.slug)}#laws`} className="quiet-link">
                {law.name}
              </a>{' '}
              <PartOf site={site} law={law} />{' '}
              <NamedSourceLink
                site={site}
                href={law.source}
                className="inline-flex items-center py-0.5 text-xs pointer-coarse:min-h-11 pointer-coarse:min-w-11"
              />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The part that GLO.ACT had in an act; nothing where none is reported. */
const PartOf = ({ site, law: { part } }: { site: Site; law: Law }) =>
  part === 'context' ? null : (
    <span className="text-xs font-semibold text-amber">{site.messages.country.lawParts[part]}</span>
  );
