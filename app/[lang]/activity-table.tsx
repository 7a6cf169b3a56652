import { ActivitiesByYear, QuarterStrip, StripYears } from '@/components/figures/QuarterStrip';
import { TapLink } from '@/components/layout/TapLink';
import type { Entry } from '@/lib/content/schema/entry';
import { mostInAQuarter } from '@/lib/figures/quarters';
import type { Site } from '@/lib/site';
import { dateOf } from '@/lib/site/article';

/** Countries with their activities by quarter and their number, and all of them below. */
export function ActivityTable({
  site,
  countries,
}: {
  site: Site;
  countries: readonly Entry<'countries'>[];
}) {
  const t = site.messages.pictures;
  const rows = countries.map((country) => ({
    country,
    dates: site.activities(country.slug).map(dateOf),
  }));
  const inCountries = site.activities().filter((activity) => activity.countries.length > 0);
  const all = inCountries.map(dateOf);
  const most = Math.max(...rows.map(({ dates }) => mostInAQuarter(dates)));
  return (
    <table className="w-full max-w-3xl text-sm tabular">
      <caption className="sr-only">{t.matrixCaption}</caption>
      <thead className="text-soft">
        <tr>
          <th scope="col" className="sr-only">
            {site.messages.facets.country}
          </th>
          <th scope="col" className="w-1/2 font-normal">
            <span className="sr-only">{site.messages.charts.compare.byQuarter}</span>
            <StripYears site={site}>{(year) => year}</StripYears>
          </th>
          <th scope="col" className="sr-only">
            {site.messages.charts.compare.number}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ country, dates }) => (
          <tr key={country.slug} className="border-t border-rule">
            <th scope="row" className="pe-3 text-start font-normal">
              <TapLink
                href={site.address.country(country.slug)}
                text={country.title}
                look="leading-tight wrap-normal!"
              />
            </th>
            <td className="py-1 align-bottom">
              <ActivitiesByYear site={site} dates={dates} />
              <QuarterStrip site={site} dates={dates} height={28} most={most} />
            </td>
            <td className="ps-3 text-end font-semibold">
              <a
                href={site.address.activities(country.slug)}
                aria-label={site.format.labelled(
                  country.title,
                  site.format.withDigits(dates.length, t.activityCount({ n: dates.length })),
                )}
                className="tap min-w-11 justify-end pointer-fine:min-w-8"
              >
                {dates.length}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-y border-ink">
          <th scope="row" className="pe-3 text-start">
            {t.matrixTotal}
          </th>
          <td className="py-1 align-bottom">
            <ActivitiesByYear site={site} dates={all} />
            <QuarterStrip site={site} dates={all} height={48} />
          </td>
          <td className="ps-3 text-end font-semibold">{all.length}</td>
        </tr>
      </tfoot>
    </table>
  );
}
