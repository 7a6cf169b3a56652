import type { Facets } from '@/lib/search/facet-table';
import { markTitle, readExcerpt } from '@/lib/search/marks';
import type { SearchFacet } from '@/lib/search/query';
import type { SearchSettings } from '@/lib/search/settings';
import { make, makeLink, makeMarked } from './elements';
import type { Item } from './engine';

interface Context {
  settings: SearchSettings;
  facets: Facets;
  labelOf: (facet: SearchFacet, value: string) => string;
}

/** A result as a row: date, title, the text around what matched, kind and countries. */
export function makeResult({ id, url, excerpt, meta }: Item, searched: string, { settings, facets, labelOf }: Context): HTMLLIElement {
  const labels = (facet: SearchFacet) => facets.valuesOf(id, facet).map((value) => labelOf(facet, value));
  const facts = [[...labels('kind'), ...labels('format')].join(', '), labels('country').join(', ')].filter((fact) => fact !== '');
  const relation = meta['relation'] as keyof typeof settings.relations | undefined;
  const title = makeMarked(markTitle(meta['title'] ?? url, searched));
  return make(
    'li',
    'grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]',
    makeDate(meta['date'], settings.locale),
    make(
      'div',
      '',
      makeLink(url, 'font-semibold text-ink decoration-rule hover:decoration-current', ...title),
      make('p', 'mt-1 max-w-measure text-sm', ...makeMarked(readExcerpt(excerpt))),
      make(
        'p',
        'mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft',
        ...facts.map((fact) => make('span', '', fact)),
        ...(relation ? [make('span', 'rounded-sm border border-line px-1.5 text-xs text-soft', settings.relations[relation])] : []),
      ),
    ),
  );
}

function makeDate(date: string | undefined, locale: string): HTMLElement {
  if (!date) return make('p', 'hidden sm:block');
  const time = make('time', '', formatDate(date, locale));
  time.dateTime = date;
  return make('p', 'text-sm text-soft tabular-nums', time);
}

/** A date as exact as it is known: "13 Dec 2018", "Dec 2018" or "2018". */
function formatDate(date: string, locale: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'short' }),
    ...(date.length > 7 && { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day));
}
