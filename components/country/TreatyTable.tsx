import { NamedSourceLink } from '@/components/article/Source';
import { TreatyMark } from '@/components/figures/LawMarks';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { DateText } from '@/components/lists/DateText';
import { type TreatyKey, treatyKeys } from '@/lib/charts/law-axis';
import type { Entry, Treaty } from '@/lib/content/schema/entry';
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
      {treatyKeys.map((key) => {
        const { status, note, source } = treaties[key];
        return (
          <div
            key={key}
            className="break-inside-avoid border-t border-rule py-3 first:border-t-0 first:pt-0"
          >
            <dt className="font-semibold">{t.treaties[key]}</dt>
            <dd>
              <TreatyMark of={key} status={status} />{' '}
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

/** The year in which each country joined each of the three treaties, or until which it is known not to have done so; how it joined is on its page. */
export function TreatyDates({
  site,
  countries,
}: {
  site: Site;
  countries: readonly Entry<'countries'>[];
}) {
  const t = site.messages;
  return (
    <div className="my-6 max-w-headline">
      <ScrollFrame label={t.treatyTable}>
        <table className="w-full text-[0.8125rem] leading-tight tabular *:*:border-b *:*:border-rule sm:text-sm">
          <caption className="sr-only">{t.treatyTable}</caption>
          <thead>
            <tr className="align-bottom">
              <th scope="col" className="py-2 text-start font-normal">
                {t.facets.country}
              </th>
              {treatyKeys.map((key) => (
                <th
                  key={key}
                  scope="col"
                  className="py-2 ps-1 text-start font-normal hyphens-auto sm:ps-3"
                >
                  {t.charts.law.treaties[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((country) => (
              <tr key={country.slug}>
                <th scope="row" className="py-2 pe-1 text-start font-normal">
                  {country.title}
                </th>
                {treatyKeys.map((key) => (
                  <td key={key} className="py-2 ps-1 sm:ps-3">
                    <TreatyYear site={site} country={country} of={key} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}

/** The mark of a treaty and the year of joining, "Yes" without one, or "No" with the year in which that was known; a link to the treaties of the country. */
export function TreatyYear({
  site,
  country: { slug, treaties },
  of: key,
}: {
  site: Site;
  country: Entry<'countries'>;
  of: TreatyKey;
}) {
  const t = site.messages.charts;
  const { status, date } = treaties[key];
  const year = date?.slice(0, 4);
  return (
    <span className="inline-flex items-baseline gap-1">
      <TreatyMark of={key} status={status} />{' '}
      <a
        href={`${site.address.country(slug)}#treaties`}
        className="quiet-link pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        {status === 'party' && (year ?? t.law.yes)}
        {status === 'not-a-party' && `${t.law.no} `}
        {status === 'unknown' && site.messages.treatyStatus.unknown}
        {status === 'not-a-party' && year && (
          <span className="block text-xs text-soft">{t.compare.notIn({ date: year })}</span>
        )}
      </a>
    </span>
  );
}

/** "Party", and since when; "Not a party", and on which day that was known. */
const Status = ({ site, treaty: { status, date } }: { site: Site; treaty: Treaty }) => (
  <>
    {site.messages.treatyStatus[status] + (date ? `${site.messages.punctuation.comma} ` : '')}
    {date && <DateText site={site} start={date} />}
  </>
);
