import { ChartSection, KeyEntry } from '@/components/figures/Chart';
import { ScrollFrame } from '@/components/layout/ScrollFrame';
import { UnseenLabel } from '@/components/layout/UnseenLabel';
import { countWork } from '@/lib/charts/work-counts';
import type { Entry, Work } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

/** The partners by country, a square for each entry: full where something was done, empty where the partner took part. */
export function WorkMatrix({ site, picture }: { site: Site; picture: Entry<'pages'>['picture'] }) {
  const { charts, facets } = site.messages;
  const t = charts.work;
  const { partners, rows, others } = countWork(site);
  if (rows.length === 0) return null;
  const cell = 'py-2 pe-1.5 text-start align-top max-sm:text-xs sm:pe-4';
  return (
    <ChartSection
      site={site}
      data="countries"
      picture={picture}
      legend={
        <>
          <KeyEntry mark={<Square part="acted" />}>{t.acted}</KeyEntry>
          <KeyEntry mark={<Square part="took-part" />}>{t.tookPart}</KeyEntry>
          <KeyEntry mark="—">{t.none}</KeyEntry>
        </>
      }
    >
      <ScrollFrame label={picture?.title ?? ''}>
        <table className="w-full text-sm tabular *:*:border-b *:*:border-rule">
          <caption className="sr-only">{picture?.title}</caption>
          <thead>
            <tr className="border-t border-ink">
              <th scope="col" className={cell}>
                {facets.country}
              </th>
              {partners.map(({ partner }) => (
                <th key={partner.slug} scope="col" className={cell}>
                  <a href={`#${partner.slug}`}>{partner.acronym}</a>{' '}
                  <span className="block text-xs font-normal text-soft max-lg:hidden">
                    {partner.role}
                  </span>
                </th>
              ))}
              <th scope="col" className={`${cell} max-sm:hidden`}>
                {t.othersNamed}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ country, byPartner, others: named }) => (
              <tr key={country.slug}>
                <th scope="row" className={`${cell} font-normal`}>
                  <a href={`#${country.slug}`}>{country.title}</a>
                </th>
                {byPartner.map(({ partner, entries }) => (
                  <td key={partner.slug} className={cell}>
                    <Entries site={site} entries={entries} />
                  </td>
                ))}
                <td className={`${cell} max-sm:hidden`}>
                  {named > 0 ? t.others({ n: named }) : '—'}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={cell}>
                {t.total}
              </th>
              {partners.map(({ partner, entries, countries, actedIn }) => (
                <td key={partner.slug} className={cell}>
                  <b>{site.format.number(entries)}</b>{' '}
                  <span className="block text-xs text-soft max-sm:sr-only">
                    {t.inCountries({ acted: actedIn, n: countries })}
                  </span>
                </td>
              ))}
              <td className={`${cell} max-sm:hidden`}>{t.different({ n: others })}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollFrame>
    </ChartSection>
  );
}

/** How many entries, as a number and as squares, those first in which something was done. */
function Entries({ site, entries }: { site: Site; entries: readonly Work[] }) {
  const t = site.messages.charts.work;
  if (entries.length === 0)
    return (
      <>
        <span aria-hidden="true" className="text-soft">
          —
        </span>
        <span className="sr-only">{t.none}</span>
      </>
    );
  const of = (part: Work['part']) => entries.filter((entry) => entry.part === part);
  const [acted, tookPart] = [of('acted'), of('took-part')];
  return (
    <span className="flex flex-col gap-x-3 gap-y-1 lg:flex-row lg:items-center">
      <b>
        {entries.length}
        <UnseenLabel site={site}>
          {t.did({ acted: acted.length, tookPart: tookPart.length })}
        </UnseenLabel>
      </b>
      <span aria-hidden="true" className="flex flex-wrap gap-0.5 max-sm:max-w-13">
        {[...acted, ...tookPart].map(({ did, part }) => (
          <Square key={did} part={part} />
        ))}
      </span>
    </span>
  );
}

const Square = ({ part }: { part: Work['part'] }) => (
  <svg
    aria-hidden="true"
    width="10"
    height="10"
    className="chart size-2! shrink-0 lg:size-2.5!"
    viewBox="0 0 10 10"
  >
    <rect
      x="1"
      y="1"
      width="8"
      height="8"
      strokeWidth="2"
      className={part === 'acted' ? 'fill-teal stroke-teal' : 'fill-paper stroke-teal'}
    />
  </svg>
);
