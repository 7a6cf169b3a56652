import { NamedSourceLink, type NameSource } from '@/components/article/Source';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { DateText } from '@/components/lists/DateText';
import type { Entry, Treaty } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';

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
      {keys.map((key) => {
        const { status, note, source } = treaties[key];
        return (
          <div key={key} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
            <dt className="font-semibold">{t.treaties[key]}</dt>
            <dd>
              <StatusMark status={status} />
              <b>
                <Status lang={lang} treaty={treaties[key]} />.
              </b>{' '}
              {note}{' '}
              {source && <NamedSourceLink lang={lang} href={source} nameSource={nameSource} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const keys = ['untoc', 'trafficking', 'smuggling'] as const;

/** When each country joined each of the three treaties, or until when it is known not to have done so, as a table. */
export function TreatyDates({
  lang,
  countries,
}: {
  lang: Lang;
  countries: readonly Entry<'countries'>[];
}) {
  const t = messages(lang);
  return (
    <ScrollFrame label={t.treatyTable} isStop>
      <table className="my-6 w-full text-xs sm:text-sm *:*:border-b *:*:border-rule *:*:align-top">
        <caption className="sr-only">{t.treatyTable}</caption>
        <thead>
          <tr>
            {[t.facets.country, ...keys.map((key) => t.treaties[key])].map((title) => (
              <th key={title} scope="col" className="py-2 pe-1.5 text-start sm:pe-3">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map(({ slug, title, treaties }) => (
            <tr key={slug}>
              <th scope="row" className="py-2 pe-1.5 text-start font-semibold sm:pe-3">
                <a href={`${routes.country(lang, slug)}#treaties`}>{title}</a>
              </th>
              {keys.map((key) => {
                const { status, date } = treaties[key];
                return (
                  <td key={key} className="py-2 pe-1.5 sm:pe-3">
                    <StatusMark status={status} />
                    {status === 'party' && date ? (
                      <DateText lang={lang} start={date} short />
                    ) : (
                      <Status lang={lang} treaty={treaties[key]} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** "Party", and since when; "Not a party", and on which day that was known. */
const Status = ({ lang, treaty: { status, date } }: { lang: Lang; treaty: Treaty }) => (
  <>
    {messages(lang).treatyStatus[status] + (date ? `${messages(lang).marks.comma} ` : '')}
    {date && <DateText lang={lang} start={date} />}
  </>
);

const marks = {
  party: 'bg-teal border-teal',
  'not-a-party': 'border-teal',
  unknown: 'border-dashed border-line',
};

/** A full, empty or dashed circle; the word next to it says the same. */
const StatusMark = ({ status }: { status: Treaty['status'] }) => (
  <span
    aria-hidden="true"
    className={`me-1.5 inline-block size-2.5 rounded-full border-2 ${marks[status]}`}
  />
);
