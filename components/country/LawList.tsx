import type { NameSource } from '@/components/article/Source';
import { DateText } from '@/components/lists/DateText';
import type { Law } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { LawLinks, type LawReports } from './LawTable';

interface Props {
  lang: Lang;
  laws: readonly Law[];
  note: string | undefined;
  reports: LawReports;
  nameSource: NameSource;
}

/** National laws, plans and policies with date, kind and the project's part in each; says so if none was found. */
export function LawList({ lang, laws, note, reports, nameSource }: Props) {
  const t = messages(lang);
  return (
    <>
      {laws.length === 0 && <p>{t.country.noLaws}</p>}
      <ul>
        {laws.map((law) => (
          <li key={`${law.name} ${law.date}`} className="border-t border-rule py-3 text-sm first:border-t-0 first:pt-0">
            <p className="font-semibold">{law.name}</p>
            <p className="flex flex-wrap gap-x-2 text-soft">
              <span>
                {t.lawTable.kinds[law.kind] + t.marks.comma} {law.date ? <DateText lang={lang} start={law.date} /> : t.lawTable.undated}
              </span>{' '}
              {law.part !== 'context' && <span className="font-semibold text-amber">{t.country.lawParts[law.part]}</span>}
            </p>
            <p className="mt-1">
              {law.about} <LawLinks lang={lang} law={law} reports={reports} nameSource={nameSource} />
            </p>
          </li>
        ))}
      </ul>
      {note && <p className="mt-1 border-t border-rule pt-3 text-sm text-soft">{note}</p>}
    </>
  );
}
