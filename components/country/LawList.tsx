import { NamedSourceLink, type NameSource } from '@/components/article/Source';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import type { Entry, Law } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

interface Known {
  lang: Lang;
  /** Finds a news item by its slug. */
  findReport: (slug: string) => Entry<'news'> | undefined;
  nameSource: NameSource;
}

/** National laws, plans and policies with date, kind and the project's part in each; says so if none was found. */
export function LawList({
  laws,
  note,
  ...known
}: Known & { laws: readonly Law[]; note: string | undefined }) {
  const { lang } = known;
  const t = messages(lang);
  return (
    <>
      {laws.length === 0 && <p>{t.country.noLaws}</p>}
      <ul>
        {laws.map((law) => (
          <li
            key={`${law.name} ${law.date}`}
            className="border-t border-rule py-3 text-sm first:border-t-0 first:pt-0"
          >
            <p className="font-semibold">{law.name}</p>
            <p className="flex flex-wrap gap-x-2 text-soft">
              <span>
                {t.lawTable.kinds[law.kind] + t.marks.comma}{' '}
                {law.date ? <DateText lang={lang} start={law.date} /> : t.lawTable.undated}
              </span>{' '}
              {law.part !== 'context' && (
                <span className="font-semibold text-amber">{t.country.lawParts[law.part]}</span>
              )}
            </p>
            <p className="mt-1">
              {law.about} <LawLinks law={law} {...known} />
            </p>
          </li>
        ))}
      </ul>
      {note && <p className="mt-1 border-t border-rule pt-3 text-sm text-soft">{note}</p>}
    </>
  );
}

/** Links to the source of a law, to its text, and to the news about it. */
export function LawLinks({
  lang,
  law: { source, officialText, news = '' },
  findReport,
  nameSource,
}: Known & { law: Law }) {
  const t = messages(lang);
  const report = findReport(news);
  return (
    <>
      <span>
        <NamedSourceLink lang={lang} href={source} nameSource={nameSource} />{' '}
      </span>
      {officialText && (
        <span>
          <NamedSourceLink
            lang={lang}
            href={officialText}
            nameSource={nameSource}
            label={t.lawTable.officialText}
          />{' '}
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
