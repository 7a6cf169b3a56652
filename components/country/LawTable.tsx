import { NamedSourceLink, type NameSource } from '@/components/article/Source';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import type { Entry, Law } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

/** News items that report laws, by slug. */
export type LawReports = Readonly<Record<string, Entry<'news'>>>;

interface LawLinksProps {
  lang: Lang;
  law: Law;
  reports: LawReports;
  nameSource: NameSource;
}

interface Props {
  lang: Lang;
  /** Countries, each with the laws, plans and policies to show. */
  acts: readonly { country: Pick<Entry<'countries'>, 'slug' | 'title'>; laws: readonly Law[] }[];
  reports: LawReports;
  nameSource: NameSource;
}

/** Laws, plans and policies by country and date, with the project's part in each; stacked on narrow screens. */
export function LawTable({ lang, acts, reports, nameSource }: Props) {
  const t = messages(lang).lawTable;
  return acts.map(({ country, laws }) => (
    <section key={country.slug} className="mb-8 grid gap-x-6 border-t border-rule pt-4 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <h2 id={country.slug} className="mb-2 text-lg">
        <a href={routes.country(lang, country.slug)} className="tap text-ink no-underline pointer-fine:min-h-8 hover:underline">
          {country.title}
        </a>
      </h2>
      <ul className="text-sm">
        {laws.map((law) => (
          <li
            key={law.name}
            className="grid gap-x-5 gap-y-1 border-b border-rule py-3 last:border-b-0 sm:grid-cols-[8.5rem_minmax(0,1fr)_9rem]"
          >
            <p className="text-soft tabular">{law.date ? <DateText lang={lang} start={law.date} short /> : t.undated}</p>
            <div>
              <p className="font-semibold">{law.name}</p>
              <p className="mt-1">
                {law.about} <LawLinks lang={lang} law={law} reports={reports} nameSource={nameSource} />
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

/** Links to the source of a law, to its text, and to the news about it. */
export function LawLinks({ lang, law: { source, officialText, news = '' }, reports, nameSource }: LawLinksProps) {
  const t = messages(lang);
  const report = reports[news];
  return (
    <>
      <span>
        <NamedSourceLink lang={lang} href={source} nameSource={nameSource} />{' '}
      </span>
      {officialText && (
        <span>
          <NamedSourceLink lang={lang} href={officialText} nameSource={nameSource} label={t.lawTable.officialText} />{' '}
        </span>
      )}
      {report && (
        <ItemLink lang={lang} item={report} className="text-soft">
          {t.lawTable.report}
          <UnseenLabel lang={lang}>
            <DateText lang={lang} start={report.published.slice(0, 7)} />
          </UnseenLabel>
        </ItemLink>
      )}
    </>
  );
}
