import { lawReports } from '@/app/_countries/law-reports';
import { textRoute } from '@/app/_routes/text-route';
import { LawTable } from '@/components/country/LawTable';
import { getCountries, getSourceName } from '@/lib/content/index';
import { lawsOfProject } from '@/lib/content/lists';
import { formatList } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

const { generateMetadata, page } = textRoute('law-and-policy', {
  parts: (lang) =>
    actsByCountry(lang).flatMap(({ country, laws }) => (laws.length > 0 ? [{ id: country.slug, label: country.title }] : [])),
  Below: Laws,
});

export { generateMetadata, page as default };

const actsByCountry = (lang: Lang) => getCountries(lang).map((country) => ({ country, laws: lawsOfProject(country) }));

function Laws({ lang }: { lang: Lang }) {
  const t = messages(lang).lawTable;
  const acts = actsByCountry(lang);
  const [passed, others] = [true, false].map((has) =>
    acts.filter(({ laws }) => laws.some(({ kind }) => kind === 'law') === has).map(({ country }) => country.title),
  ) as [string[], string[]];
  return (
    <>
      <p className="my-8 max-w-measure font-semibold">
        {t.passed({ n: passed.length, countries: formatList(lang, passed) })}{' '}
        {others.length > 0 && t.none({ countries: formatList(lang, others) })}
      </p>
      <LawTable
        lang={lang}
        nameSource={(url) => getSourceName(lang, url)}
        acts={acts.filter(({ laws }) => laws.length > 0)}
        reports={lawReports(
          lang,
          acts.flatMap(({ laws }) => laws),
        )}
      />
    </>
  );
}
