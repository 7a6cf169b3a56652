import { langOf } from '@/lib/i18n/languages';
import { excerptOf, markTitle } from '@/lib/search/marks';
import type { Fragment } from '@/lib/search/pagefind';
import type { Ranked } from '@/lib/search/rank';
import { make, makeLink, makeMarked } from './elements';
import { labelOf } from './facet-boxes';
import { settings } from './page';

const { relations, inEnglish } = settings;

/** Loads a result and makes its row: date, title, an excerpt around the searched words, kind and countries. */
export async function makeResult({ hit, places }: Ranked, stems: readonly string[]): Promise<HTMLLIElement> {
  const { url, content, meta } = await hit.data();
  const { title, kind, format, country, relation, page } = meta;
  const labels = [
    [labelOf('kind', kind), ...(format ? [labelOf('format', format)] : [])],
    (country?.split(',') ?? []).map((slug) => labelOf('country', slug)),
  ].filter((group) => group.length > 0);
  const link = makeLink(
    page ?? url,
    'font-semibold text-ink decoration-rule hover:decoration-current',
    ...makeMarked(markTitle(title, stems)),
  );
  if (page) {
    link.hreflang = langOf(page);
    link.append(make('span', 'text-sm font-normal text-soft', ` (${inEnglish})`));
  }
  return make(
    'li',
    'grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[8.5rem_1fr]',
    makeDate(meta),
    make(
      'div',
      '',
      link,
      make('p', 'mt-1 max-w-measure text-sm', ...makeMarked(excerptOf(content, places))),
      make(
        'p',
        'mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft',
        ...labels.flatMap((group) => [make('span', '', group.join(', ')), ' ']),
        ...(relation ? [make('span', 'rounded-sm border border-line px-1.5 text-xs text-soft', relations[relation])] : []),
      ),
    ),
  );
}

function makeDate({ date, shortDate }: Fragment['meta']): HTMLElement {
  if (!date || !shortDate) return make('p', 'hidden sm:block');
  const time = make('time', '', shortDate);
  time.dateTime = date;
  return make('p', 'text-sm text-soft tabular', time);
}
