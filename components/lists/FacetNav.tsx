import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Facet } from '@/lib/routes';
import { ObjectiveMark } from './ObjectiveMarks';

/** A facet with a link for each value, if there is anything behind it. */
export interface FacetGroup {
  facet: Facet;
  title: string;
  values: readonly {
    label: string;
    count: number;
    href: string | undefined;
    isCurrent: boolean;
    /** Number of an objective: its mark makes the list a legend for the rows. */
    objective: number | undefined;
  }[];
}

/** The filters of a list as links with counts: beside it on wide screens, folded on narrow ones. On paper the objectives remain as the legend. */
export function FacetNav({ lang, groups }: { lang: Lang; groups: readonly FacetGroup[] }) {
  const t = messages(lang);
  return (
    <details className="fold fold-note text-sm open:w-full print:w-full">
      <DisclosureSummary>{t.filters}</DisclosureSummary>
      <nav aria-label={t.filters} className="grid gap-x-8 gap-y-4 pb-4 sm:max-lg:grid-cols-2">
        {groups.map(({ facet, title, values }) => (
          <div key={facet} className={facet === 'objective' ? '' : 'print:hidden'}>
            <h2 className="font-sans text-sm font-semibold">{title}</h2>
            <ul className="print:flex print:flex-wrap print:gap-x-4">
              {values.map(({ label, count, href, isCurrent, objective }) => (
                <li key={label}>
                  <a href={href} aria-current={isCurrent ? 'page' : undefined} className={row}>
                    {objective && <ObjectiveMark number={objective} />} <span className="me-auto wrap-anywhere">{label}</span>{' '}
                    <span className="text-soft tabular print:hidden">{count}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </details>
  );
}

const row =
  'flex min-h-11 items-center gap-2 py-1 no-underline [[href]]:hover:underline aria-[current]:border-s-4 aria-[current]:border-teal aria-[current]:bg-panel aria-[current]:px-2 aria-[current]:font-semibold aria-[current]:text-ink pointer-fine:min-h-8 not-[[href]]:text-soft';
