import { DateText } from '@/components/lists/DateText';
import { ItemLink } from '@/components/lists/ItemLink';
import { ObjectiveMarks } from '@/components/lists/ObjectiveMarks';
import { Where } from '@/components/lists/Where';
import { dateOf, endOf, type Row } from '@/lib/content/queries/listed';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { pageLabel } from '@/lib/site';

/** Something GLO.ACT did; if it is an event, with the news that reports it. */
export interface Happening extends Row {
  reports: readonly Entry<'news'>[];
}

interface Props {
  lang: Lang;
  /** Slug of the country whose page it is. */
  within: string;
  happening: Happening;
}

/** An activity in a row: its date and form, its title, and the news about it below. */
export function HappeningRow({ lang, within, happening: { item, countries, objectives, reports } }: Props) {
  const t = messages(lang);
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-rule pb-4 pt-3 first:border-t-0 first:pt-0 sm:grid-cols-[8.5rem_minmax(0,1fr)] lg:grid-cols-[calc(var(--side)-4.75rem)_minmax(0,1fr)]">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm sm:flex-col sm:items-start sm:gap-y-0.5">
        <p className="font-semibold tabular">
          <DateText lang={lang} start={dateOf(item)} end={endOf(item)} withoutYear />
        </p>
        <p className="text-soft">{item.collection === 'events' ? t.formats[item.format] : pageLabel(lang, 'news')}</p>
        <ObjectiveMarks lang={lang} objectives={objectives} />
      </div>
      <div>
        <p className="text-sm leading-snug sm:text-base">
          <ItemLink lang={lang} item={item} className="quiet-link font-semibold" />
        </p>
        <p className="text-sm text-soft empty:hidden">
          <Where lang={lang} countries={countries} within={within} />
        </p>
        {reports.map((report) => (
          <p key={report.slug} className="mt-1.5 border-s-2 border-rule ps-3 text-xs sm:mt-2 sm:text-sm">
            <ItemLink lang={lang} item={report} className="quiet-link" />{' '}
            <span className="block text-xs text-soft max-sm:sr-only">
              {pageLabel(lang, 'news') + t.marks.comma} <DateText lang={lang} start={report.published} short />
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}
