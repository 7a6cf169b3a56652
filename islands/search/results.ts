import { markTitle, readExcerpt } from '@/lib/search/marks';
import type { SearchFacet } from '@/lib/search/query';
import type { SearchSettings } from '@/lib/search/settings';
import { make, makeLink, makeMarked } from './elements';
import type { Item } from './engine';

interface Context {
  settings: SearchSettings;
  labelOf: (facet: SearchFacet, value: string) => string;
}

/** A result as a row: date, title, the text around what matched, kind and countries. */
export function makeResult({ url, excerpt, meta }: Item, searched: string, { settings, labelOf }: Context): HTMLLIElement {
  const { title, kind, format, country, relation } = meta;
  const labels = [
    [labelOf('kind', kind), ...(format ? [labelOf('format', format)] : [])],
    (country?.split(',') ?? []).map((slug) => labelOf('country', slug)),
  ].filter((group) => group.length > 0);
  return make(
    'li',
    'grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]',
    makeDate(meta),
    make(
      'div',
      '',
      makeLink(url, 'font-semibold text-ink decoration-rule hover:decoration-current', ...makeMarked(markTitle(title, searched))),
      make('p', 'mt-1 max-w-measure text-sm', ...makeMarked(readExcerpt(excerpt))),
      make(
        'p',
        'mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft',
        ...labels.flatMap((group) => [make('span', '', group.join(', ')), ' ']),
        ...(relation ? [make('span', 'rounded-sm border border-line px-1.5 text-xs text-soft', settings.relations[relation])] : []),
      ),
    ),
  );
}

function makeDate({ date, day }: Item['meta']): HTMLElement {
  if (!date || !day) return make('p', 'hidden sm:block');
  const time = make('time', '', day);
  time.dateTime = date;
  return make('p', 'text-sm text-soft tabular-nums', time);
}
