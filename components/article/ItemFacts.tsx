import { ItemLink } from '@/components/lists/ItemLink';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { formatPeriod } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import type { ItemView } from './ItemPage';

/** One line of facts below the summary: the event with its days, the countries, the objectives. */
export function ItemFacts({ lang, view: { item, event, countries, objectives } }: { lang: Lang; view: ItemView }) {
  const t = messages(lang);
  const link = 'inline-flex min-h-11 items-center gap-2 pointer-fine:min-h-8';
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 text-sm">
      {event && (
        <li>
          <ItemLink lang={lang} item={event} className={link}>
            {sideBySide(lang, [t.formats[event.format], formatPeriod(lang, event.start, event.end)])}
          </ItemLink>
        </li>
      )}
      {item.collection === 'events' && <li className={link}>{t.formats[item.format]}</li>}
      {countries.length === 0 && <li className={link}>{t.wholeProject}</li>}
      {countries.map(({ slug, title }) => (
        <li key={slug}>
          <a href={routes.country(lang, slug)} className={link}>
            {title}
          </a>
        </li>
      ))}
      {objectives.map(({ slug, number, shortName }) => (
        <li key={slug}>
          <a href={routes.list(lang, 'news', { facet: 'objective', value: slug })} className={link}>
            <ObjectiveMark number={number} /> {shortName}
          </a>
        </li>
      ))}
    </ul>
  );
}
