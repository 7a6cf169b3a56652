import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { LawLinks } from '@/components/country/LawList';
import { TreatyDates } from '@/components/country/TreatyTable';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { DatedRow } from '@/components/lists/DatedRow';
import { DateText } from '@/components/lists/DateText';
import type { Entry, Law } from '@/lib/content/schema/entry';
import { findHeadings, renderParts } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';
import { compare } from '@/lib/site/order';

const { generateStaticParams, generateMetadata, page } = textPage('law-and-policy', LawAndPolicy);

export { generateMetadata, generateStaticParams, page as default };

type Act = { country: Entry<'countries'>; laws: readonly Law[] };

/** Ids of the headings at which the text is cut: the acts come before the treaties, and their dates before what these rest on. */
const cuts = ['the-treaties', 'what-the-dates-rest-on'];

/** The acts follow the introduction, and the treaties the acts; their table is above what its dates rest on. */
function LawAndPolicy({ site, entry }: TextProps) {
  const [intro = '', treaties = '', dates = ''] = renderParts(entry, cuts, site.linker);
  const countries = site.countries;
  const acts = countries.map((country) => ({ country, laws: lawsOfProject(country) }));
  const shown = acts.filter(({ laws }) => laws.length > 0);
  return (
    <PageText
      site={site}
      entry={entry}
      html={intro}
      parts={[
        ...shown.map(({ country }) => ({ id: country.slug, label: country.title })),
        ...findHeadings(entry),
      ]}
      above={<Passed site={site} acts={acts} />}
    >
      <LawTable site={site} acts={shown} />
      <Prose html={treaties} />
      <TreatyDates site={site} countries={countries} />
      <Prose html={dates} />
    </PageText>
  );
}

/** Which countries passed laws, and which did not as far as is known. */
function Passed({ site, acts }: { site: Site; acts: readonly Act[] }) {
  const t = site.messages.lawTable;
  const hasPassed = ({ laws }: Act) =>
    laws.some(({ kind, date, part }) => kind === 'law' && date && part !== 'reviewed-draft');
  const namesOf = (some: readonly Act[]) => some.map(({ country }) => country.title);
  const [passed, others] = [
    namesOf(acts.filter(hasPassed)),
    namesOf(acts.filter((act) => !hasPassed(act))),
  ];
  return (
    <p className="mb-6 max-w-measure font-semibold">
      {t.passed({ n: passed.length, countries: site.format.list(passed) })}{' '}
      {others.length > 0 && t.none({ countries: site.format.list(others) })}
    </p>
  );
}

/** Laws, plans and policies by country and date, with the project's part in each; stacked on narrow screens. */
function LawTable({ site, acts }: { site: Site; acts: readonly Act[] }) {
  const t = site.messages.lawTable;
  return acts.map(({ country, laws }) => (
    <section
      key={country.slug}
      className="mt-8 mb-8 grid gap-x-6 border-t border-rule pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <h2 id={country.slug} className="mb-2 text-lg">
        <TapLink
          href={site.address.country(country.slug)}
          text={country.title}
          look="text-ink no-underline pointer-fine:min-h-8 hover:underline"
        />
      </h2>
      <ul className="text-sm">
        {laws.map((law) => (
          <DatedRow
            key={law.name}
            look="first:border-t-0"
            date={
              <p className="text-soft tabular">
                {law.date ? <DateText site={site} start={law.date} form="short" /> : t.undated}
              </p>
            }
            edge={
              <p className={law.part === 'context' ? 'text-soft' : 'font-semibold text-amber'}>
                {t.kinds[law.kind]} · {t.parts[law.part]}
              </p>
            }
          >
            <p className="font-semibold">{law.name}</p>
            <p className="mt-1">
              {law.about} <LawLinks site={site} law={law} />
            </p>
          </DatedRow>
        ))}
      </ul>
    </section>
  ));
}

/** Laws, plans and policies of a country from the years of the project, or undated ones that it had a part in; in order of time. */
function lawsOfProject({ laws }: Entry<'countries'>): Law[] {
  const isOfProject = ({ date, part }: Law) =>
    date ? date >= '2015' && date < '2020' : part !== 'context';
  return laws.filter(isOfProject).sort((a, b) => compare(a.date ?? '9', b.date ?? '9'));
}
