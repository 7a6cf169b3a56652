import type { ReactNode } from 'react';
import { Spaced } from '@/components/layout/Spaced';
import { ItemLink } from '@/components/lists/ItemLink';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import type { Row } from '@/lib/content/queries/listed';
import type { Entry } from '@/lib/content/read/schema';
import { formatPeriod } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageLabel } from '@/lib/site';

interface Props extends Row {
  lang: Lang;
  /** The event that an article reports. */
  event: Entry<'events'> | undefined;
}

/** The facts below the summary: the event, its countries, its objectives. */
export function ItemFacts({ lang, item, event, countries, objectives }: Props) {
  const t = messages(lang);
  return (
    <dl className="mt-4 border-t border-rule text-sm">
      {item.collection === 'events' && <Fact label={t.search.kinds.event}>{t.formats[item.format]}</Fact>}
      {event && (
        <Fact label={t.search.kinds.event}>
          <ItemLink lang={lang} item={event} className={link}>
            {sideBySide(lang, [t.formats[event.format], formatPeriod(lang, event.start, event.end)])}
          </ItemLink>
        </Fact>
      )}
      <Fact label={pageLabel(lang, 'countries')}>
        {countries.length === 0
          ? t.wholeProject
          : countries.map(({ slug, title }) => (
              <a key={slug} href={routes.country(lang, slug)} className={link}>
                {title}
              </a>
            ))}
      </Fact>
      {objectives.length > 0 && (
        <Fact label={t.objectives}>
          {objectives.map(({ slug, number, shortName }) => (
            <a key={slug} href={routes.list(lang, 'news', { facet: 'objective', value: slug })} className={link}>
              <ObjectiveMark number={number} /> {shortName}
            </a>
          ))}
        </Fact>
      )}
    </dl>
  );
}

const link = 'tap max-w-full wrap-anywhere gap-2 pointer-fine:min-h-8';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-baseline gap-x-4 border-b border-rule xs:grid-cols-[7rem_minmax(0,1fr)]">
      <dt className="text-soft">{label}</dt>{' '}
      <dd className="flex min-h-11 flex-wrap items-center gap-x-5 pointer-fine:min-h-8">
        <Spaced>{children}</Spaced>
      </dd>
    </div>
  );
}
