import { Key, KeyEntry } from '@/components/figures/Chart';
import { Picture } from '@/components/figures/Picture';
import { gapsOf } from '@/lib/charts/court-gaps';
import { yearsBetween } from '@/lib/figures/quarters';
import { courtYears } from '@/lib/project-time';
import type { Site } from '@/lib/site';
import { CountryLink } from './country-link';
import { squaresOf } from './squares';

const years = yearsBetween(...courtYears);
const size = 10;

/** A square for each country, kind of count and year, filled where a number was found. */
export function CourtSquares({ site }: { site: Site }) {
  const t = site.messages.charts.courts;
  const { victims, convictions } = t.indicators;
  return (
    <>
      <table className="w-full table-fixed text-[0.9375rem] sm:text-sm print:text-xs">
        <thead className="align-bottom text-[0.75rem] leading-tight text-soft sm:text-xs">
          <tr>
            <th scope="col" className="w-[31%] text-start">
              <span className="sr-only">{site.messages.facets.country}</span>
            </th>
            {[victims, t.cases, convictions].map((name) => (
              <th
                key={name}
                scope="col"
                className="ps-2 pb-1 text-start font-normal hyphens-auto [hyphenate-limit-chars:auto] sm:ps-4"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {site.countries.map((country) => (
            <tr key={country.slug} className="border-t border-rule">
              <th scope="row" className="text-start font-normal">
                <CountryLink site={site} country={country} part={country.courts ? '#courts' : ''} />
              </th>
              {gapsOf(country.courts ?? { reports: [] }).map((gap) => (
                <td key={gap.indicator} className="ps-2 sm:ps-4">
                  <FoundYears site={site} found={years.map((year) => !gap.years.includes(year))} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Key>
        <KeyEntry mark={<Square isFilled={true} />}>{site.messages.homePage.numberFound}</KeyEntry>
        <KeyEntry mark={<Square isFilled={false} />}>{t.noNumber}</KeyEntry>
        <li>
          {site.messages.homePage.oneSquare({
            from: String(years[0]),
            until: String(years.at(-1)),
          })}
        </li>
      </Key>
    </>
  );
}

function FoundYears({ site, found }: { site: Site; found: readonly boolean[] }) {
  const { filled, open, width } = squaresOf(found, size);
  const inWords = years.filter((_, i) => found[i]).map(String);
  return (
    <>
      <span className="sr-only">
        {site.format.sideBySide(inWords) || site.messages.charts.courts.noNumber}
      </span>
      <Picture width={width} height={size} aria-hidden="true" className="chart w-full! max-w-24">
        <path d={filled} className="fill-ink" />
        <path d={open} className="fill-none stroke-line" />
      </Picture>
    </>
  );
}

const Square = ({ isFilled }: { isFilled: boolean }) => (
  <svg aria-hidden="true" width={size} height={size} className="chart shrink-0">
    <path
      d={squaresOf([true], size).filled}
      className={isFilled ? 'fill-ink' : 'fill-none stroke-line'}
    />
  </svg>
);
