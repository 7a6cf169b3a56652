import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { LawLinks } from '@/components/country/LawList';
import { TreatyDates } from '@/components/country/TreatyTable';
import { Prose } from '@/components/layout/Prose';
import { TapLink } from '@/components/layout/TapLink';
import { DateText } from '@/components/lists/DateText';
import { lawsOfProject } from '@/lib/content/queries/lists';
import { getArticle, getCountries, getLinker, getSourceName } from '@/lib/content/queries/queries';
import type { Entry, Law } from '@/lib/content/read/schema';
import { findHeadings, renderBody } from '@/lib/content/text/markdown';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

const { generateMetadata, page } = textPage('law-and-policy', LawAndPolicy);

export { generateMetadata, page as default };

type Act = { country: Entry<'countries'>; laws: readonly Law[] };

/** The acts follow the introduction, and the treaties the acts; their table is above what its dates rest on, the first smaller heading. */
function LawAndPolicy({ lang, entry }: TextProps) {
  const html = renderBody(entry, getLinker(lang));
  const [treaties, dates] = ['<h2', '<h3'].map((heading) => html.split(heading, 1)[0]?.length);
  const countries = getCountries(lang);
  const acts = countries.map((country) => ({ country, laws: lawsOfProject(country) }));
  const shown = acts.filter(({ laws }) => laws.length > 0);
  return (
    <PageText
      lang={lang}
      entry={entry}
      html={html.slice(0, treaties)}
      parts={[
        ...shown.map(({ country }) => ({ id: country.slug, label: country.title })),
        ...findHeadings(entry),
      ]}
      above={<Passed lang={lang} acts={acts} />}
    >
      <LawTable lang={lang} acts={shown} />
      <Prose html={html.slice(treaties, dates)} />
      <TreatyDates lang={lang} countries={countries} />
      <Prose html={html.slice(dates)} />
    </PageText>
  );
}

/** Which countries passed laws, and which did not as far as is known. */
function Passed({ lang, acts }: { lang: Lang; acts: readonly Act[] }) {
  const t = messages(lang).lawTable;
  const hasPassed = ({ laws }: Act) =>
    laws.some(({ kind, date, part }) => kind === 'law' && date && part !== 'reviewed-draft');
  const namesOf = (some: readonly Act[]) => some.map(({ country }) => country.title);
  const [passed, others] = [
    namesOf(acts.filter(hasPassed)),
    namesOf(acts.filter((act) => !hasPassed(act))),
  ];
  return (
    <p className="mb-6 max-w-measure font-semibold">
      {t.passed({ n: passed.length, countries: formatList(lang, passed) })}{' '}
      {others.length > 0 && t.none({ countries: formatList(lang, others) })}
    </p>
  );
}

/** Laws, plans and policies by country and date, with the project's part in each; stacked on narrow screens. */
function LawTable({ lang, acts }: { lang: Lang; acts: readonly Act[] }) {
  const t = messages(lang).lawTable;
  return acts.map(({ country, laws }) => (
    <section
      key={country.slug}
      className="mt-8 mb-8 grid gap-x-6 border-t border-rule pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]"
    >
      <h2 id={country.slug} className="mb-2 text-lg">
        <TapLink
          href={routes.country(lang, country.slug)}
          text={country.title}
          look="text-ink no-underline pointer-fine:min-h-8 hover:underline"
        />
      </h2>
      <ul className="text-sm">
        {laws.map((law) => (
          <li
            key={law.name}
            className="grid gap-x-5 gap-y-1 border-b border-rule py-3 last:border-b-0 sm:grid-cols-[8.5rem_minmax(0,1fr)_9rem]"
          >
            <p className="text-soft tabular">
              {law.date ? <DateText lang={lang} start={law.date} short /> : t.undated}
            </p>
            <div>
              <p className="font-semibold">{law.name}</p>
              <p className="mt-1">
                {law.about}{' '}
                <LawLinks
                  lang={lang}
                  law={law}
                  findReport={(slug) => getArticle(lang, slug)}
                  nameSource={getSourceName(lang)}
                />
              </p>
            </div>
            <p className={law.part === 'context' ? 'text-soft' : 'font-semibold text-amber'}>
              {t.kinds[law.kind]} · {t.parts[law.part]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  ));
}
