import { NamedSourceLink } from '@/components/article/Source';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { DateText } from '@/components/lists/DateText';
import type { Entry, Treaty } from '@/lib/content/read/schema';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  treaties: Entry<'countries'>['treaties'];
}

/** The three treaties, with what is known about the country's status in each. */
export function TreatyTable({ site, treaties }: Props) {
  const t = site.messages;
  return (
    <dl className="text-sm">
      {keys.map((key) => {
        const { status, note, source } = treaties[key];
        return (
          <div
            key={key}
            className="break-inside-avoid border-t border-rule py-3 first:border-t-0 first:pt-0"
          >
            <dt className="font-semibold">{t.treaties[key]}</dt>
            <dd>
              <StatusMark status={status} />
              <b>
                <Status site={site} treaty={treaties[key]} />.
              </b>{' '}
              {note} {source && <NamedSourceLink site={site} href={source} />}
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
  site,
  countries,
}: {
  site: Site;
  countries: readonly Entry<'countries'>[];
}) {
  const t = site.messages;
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
                <a href={`${site.address.country(slug)}#treaties`}>{title}</a>
              </th>
              {keys.map((key) => {
                const { status, date } = treaties[key];
                return (
                  <td key={key} className="py-2 pe-1.5 sm:pe-3">
                    <StatusMark status={status} />
                    {status === 'party' && date ? (
                      <DateText site={site} start={date} form="short" />
                    ) : (
                      <Status site={site} treaty={treaties[key]} />
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
const Status = ({ site, treaty: { status, date } }: { site: Site; treaty: Treaty }) => (
  <>
    {site.messages.treatyStatus[status] + (date ? `${site.messages.marks.comma} ` : '')}
    {date && <DateText site={site} start={date} />}
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
