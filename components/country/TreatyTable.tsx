import { NamedSourceLink, type NameSource } from '@/components/article/SourceLink';
import { DateText } from '@/components/lists/DateText';
import type { Entry, Treaty } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

interface Props {
  lang: Lang;
  treaties: Entry<'countries'>['treaties'];
  nameSource: NameSource;
}

/** The three treaties, with what is known about the country's status in each. */
export function TreatyTable({ lang, treaties, nameSource }: Props) {
  const t = messages(lang);
  return (
    <dl className="text-sm">
      {(['untoc', 'trafficking', 'smuggling'] as const).map((key) => {
        const { status, date, note, source } = treaties[key];
        return (
          <div key={key} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
            <dt className="font-semibold">{t.treaties[key]}</dt>
            <dd>
              <StatusMark status={status} />
              <b>
                {t.treatyStatus[status]}
                {date && (
                  <>
                    {t.marks.comma} <DateText lang={lang} start={date} />
                  </>
                )}
                .
              </b>{' '}
              {note} {source && <NamedSourceLink lang={lang} href={source} nameSource={nameSource} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const marks = { party: 'bg-teal border-teal', 'not-a-party': 'border-teal', unknown: 'border-dashed border-line' };

/** A full, empty or dashed circle; the word next to it says the same. */
function StatusMark({ status }: { status: Treaty['status'] }) {
  return <span aria-hidden="true" className={`me-2 inline-block size-2.5 rounded-full border-2 ${marks[status]}`} />;
}
