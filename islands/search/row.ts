import { formatShortDate } from '@/lib/i18n/format';
import type { Answer, Shown } from '@/lib/search/engine';
import type { SearchFacet } from '@/lib/search/query';
import { word } from '@/lib/split-words';
import { labelOf } from './facet-boxes';
import { byId, phrase, settings } from './page';

const template = byId<HTMLTemplateElement>('search-row');

/** A copy of the row in the page, filled with a result. */
export function makeRow(
  { url, lang, title, titleLang, summary, date, facets }: Shown,
  isFound: Answer['isFound'],
  onlyInText: readonly string[],
): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  /** Fills a place of the row, or removes it if there is nothing to fill in. */
  const fillOrRemove = (place: string, ...content: (Node | string)[]): HTMLElement | null => {
    const element = row.querySelector<HTMLElement>(`[data-row="${place}"]`);
    if (content.join('') === '') element?.remove();
    else element?.replaceChildren(...content);
    return element;
  };
  const link = row.querySelector('a') as HTMLAnchorElement;
  link.href = url;
  fillOrRemove('title', ...highlighted(title, isFound))?.setAttribute(
    'lang',
    titleLang ?? settings.lang,
  );
  if (lang) link.hreflang = lang;
  else fillOrRemove('foreign');
  fillOrRemove('summary', ...highlighted(summary, isFound));
  fillOrRemove(
    'in-text',
    onlyInText.length > 0 ? phrase('inText', { words: onlyInText.join(' ') }) : '',
  );
  fillOrRemove('date', date ? formatShortDate(settings.lang, date) : '')?.setAttribute(
    'datetime',
    date ?? '',
  );
  const labels = (facet: SearchFacet) =>
    (facets[facet] ?? []).map((value) => labelOf(facet, value));
  fillOrRemove('type', listed([...labels('type'), ...labels('format')]));
  fillOrRemove('country', listed(facets.type?.includes('country') ? [] : labels('country')));
  for (const relation of ['context', 'follow-up'])
    if (!facets.relation?.includes(relation)) fillOrRemove(relation);
  return row;
}

/** Words side by side, with the comma of the language. */
const listed = (words: readonly string[]): string => words.join(`${settings.comma} `);

/** A text with the words that match the search highlighted. */
function highlighted(text: string, isFound: Answer['isFound']): (Node | string)[] {
  return text.split(new RegExp(`(${word.source})`, 'u')).map((part) => {
    if (!/[\p{L}\p{N}]/u.test(part) || !isFound(part)) return part;
    const element = document.createElement('mark');
    element.textContent = part;
    return element;
  });
}
