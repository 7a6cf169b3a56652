import { collectionRoute, PageText } from '@/app/_routes/text-route';
import { LawTable } from '@/components/country/LawTable';
import { TreatyDates } from '@/components/country/TreatyTable';
import { Prose } from '@/components/layout/Prose';
import { lawsOfProject } from '@/lib/content/queries/lists';
import { getArticle, getCountries, getLinker, getSourceName } from '@/lib/content/queries/queries';
import type { Entry, Law } from '@/lib/content/read/schema';
import { findHeadings, renderBody } from '@/lib/content/text/markdown';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

const { generateMetadata, page } = collectionRoute('law-and-policy', LawAndPolicy);

export { generateMetadata, page as default };

/** The acts follow the introduction, and the treaties the acts. */
function LawAndPolicy({ lang, page: { entry } }: { lang: Lang; page: { entry: Entry<'pages'> } }) {
  const html = renderBody(entry, getLinker(lang));
  const treaties = html.indexOf('<h2');
  const countries = getCountries(lang);
  const acts = countries.map((country) => ({ country, laws: lawsOfProject(country) }));
  const shown = acts.filter(({ laws }) => laws.length > 0);
  return (
    <PageText
      lang={lang}
      entry={entry}
      html={html.slice(0, treaties)}
      parts={[...shown.map(({ country }) => ({ id: country.slug, label: country.title })), ...findHeadings(entry)]}
    >
      <Passed lang={lang} acts={acts} />
      <LawTable lang={lang} acts={shown} findReport={(slug) => getArticle(lang, slug)} nameSource={(url) => getSourceName(lang, url)} />
      <TreatyDates lang={lang} countries={countries} />
      <Prose html={html.slice(treaties)} />
    </PageText>
  );
}

/** Which countries passed laws, and which did not as far as is known. */
function Passed({ lang, acts }: { lang: Lang; acts: readonly { country: { title: string }; laws: readonly Law[] }[] }) {
  const t = messages(lang).lawTable;
  const [passed, others] = [true, false].map((has) =>
    acts.filter(({ laws }) => laws.some(({ kind }) => kind === 'law') === has).map(({ country }) => country.title),
  ) as [string[], string[]];
  return (
    <p className="my-8 max-w-measure font-semibold">
      {t.passed({ n: passed.length, countries: formatList(lang, passed) })}{' '}
      {others.length > 0 && t.none({ countries: formatList(lang, others) })}
    </p>
  );
}
