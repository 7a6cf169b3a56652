import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { NamedSourceLink } from '@/components/article/Source';
import { TreatyDates } from '@/components/country/TreatyTable';
import { Fold } from '@/components/layout/Fold';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import type { Entry, Law } from '@/lib/content/schema/entry';
import { findHeadings, renderParts } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { compare } from '@/lib/site/order';
import { LawChart } from './law-chart';

const { generateStaticParams, generateMetadata, page } = textPage('law-and-policy', LawAndPolicy);

export { generateMetadata, generateStaticParams, page as default };

/** Ids of the headings at which the text is cut: the acts come before the treaties, and their dates before what these rest on. */
const cuts = ['the-treaties', 'what-the-dates-rest-on'];

/** The acts follow the introduction, and the treaties the acts; their table is above what its dates rest on. */
function LawAndPolicy({ site, entry }: TextProps) {
  const [intro = '', treaties = '', dates = ''] = renderParts(entry, cuts, site.linker);
  const acts = { id: 'acts', label: site.messages.charts.law.acts };
  return (
    <>
      <LawChart site={site} words={entry.picture} />
      <PageText site={site} entry={entry} html={intro} parts={[acts, ...findHeadings(entry)]}>
        <section className="mt-8 mb-10">
          <h2 id={acts.id} className="mb-3 text-xl">
            {acts.label}
          </h2>
          {site.countries.map((country) => (
            <ActsOf key={country.slug} site={site} country={country} />
          ))}
        </section>
        <Prose html={treaties} />
        <TreatyDates site={site} countries={site.countries} />
        <Prose html={dates} />
      </PageText>
    </>
  );
}

/** The laws, plans and policies of a country, a line for each; what each does is on the page of the country. */
function ActsOf({ site, country }: { site: Site; country: Entry<'countries'> }) {
  const t = site.messages;
  const acts = actsOfProject(country);
  if (acts.length === 0) return null;
  const heading = (
    <div className="flex grow flex-wrap items-baseline gap-x-3">
      <h3 className="text-lg">{country.title}</h3>
      <span className="text-xs font-normal text-soft">
        {t.charts.law.countTitle({ n: acts.length })}
      </span>
    </div>
  );
  return (
    <Fold
      id={country.slug}
      summary={heading}
      className="flow-root border-t border-rule lg:pt-3"
      summaryClass="lg:float-start lg:w-60"
    >
      <ul className="pb-3 text-sm lg:ms-66">
        {acts.map((law) => (
          <li
            key={law.name}
            className="grid gap-x-4 border-t border-rule py-1.5 first:border-t-0 sm:grid-cols-[7.5rem_minmax(0,1fr)_auto]"
          >
            <span className="text-soft tabular max-sm:text-xs">
              {law.date ? (
                <DateText site={site} start={law.date} form="short" />
              ) : (
                t.lawTable.undated
              )}
            </span>
            <span>
              <a href={`${site.address.country(country.slug)}#laws`} className="quiet-link">
                {law.name}
              </a>{' '}
              <NamedSourceLink site={site} href={law.source} className="text-xs" />
            </span>
            <PartOf site={site} law={law} />
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

/** Laws, plans and policies of a country from the years of the project, or undated ones that it had a part in; in order of time. */
function actsOfProject({ laws }: Entry<'countries'>): Law[] {
  const isOfProject = ({ date, part }: Law) =>
    date ? date >= '2015' && date < '2020' : part !== 'context';
  return laws.filter(isOfProject).sort((a, b) => compare(a.date ?? '9', b.date ?? '9'));
}
