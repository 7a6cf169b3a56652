import type { Counts } from '@/lib/search/answer';
import { byFacet, type SearchFacet, type SearchQuery } from '@/lib/search/query';
import { form, settings } from './page';

type Filters = SearchQuery['filters'];

const boxes = [...form.querySelectorAll<HTMLInputElement>('#search-facets input')];
/** The counts for the whole site, which the page shows when it loads. */
const siteCounts = boxes.map((box) => countBeside(box).textContent);

const boxOf = (facet: SearchFacet, value: string) => boxes.find((box) => box.name === facet && box.value === value);

/** The checked values. */
export const checkedFilters = (): Filters =>
  byFacet((facet) => boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value));

/** Drops values that the page does not have. */
export const knownFilters = (filters: Filters): Filters => byFacet((facet) => filters[facet].filter((value) => boxOf(facet, value)));

/** Checks these values and no others. */
export function checkFilters(filters: Filters): void {
  for (const box of boxes) box.checked = filters[box.name as SearchFacet].includes(box.value);
}

/** Shows how many results each value gives; hides a value that gives none, unless it is checked and must stay removable. */
export function showCounts(counts: Counts): void {
  const format = new Intl.NumberFormat(settings.locale);
  for (const box of boxes) {
    const count = counts[box.name as SearchFacet][box.value] ?? 0;
    countBeside(box).textContent = format.format(count);
    show(box, count > 0 || box.checked);
  }
}

export function showSiteCounts(): void {
  for (const [i, box] of boxes.entries()) {
    countBeside(box).textContent = siteCounts[i] ?? '';
    show(box, true);
  }
}

/** The label of a value on the page. */
export const labelOf = (facet: SearchFacet, value: string): string => boxOf(facet, value)?.dataset['label'] ?? value;

/** The name of a facet on the page. */
export const nameOf = (facet: SearchFacet): string =>
  boxes
    .find(({ name }) => name === facet)
    ?.closest('fieldset')
    ?.querySelector('legend')?.textContent ?? facet;

function countBeside(box: HTMLInputElement): Element {
  return box.parentElement?.querySelector('[data-count]') ?? box;
}

/** Shows or hides a value; its facet is hidden when all its values are. */
function show(box: HTMLInputElement, isShown: boolean): void {
  const item = box.closest('li');
  if (item) item.hidden = !isShown;
  const facet = box.closest('fieldset');
  if (facet) facet.hidden = !facet.querySelector('li:not([hidden])');
}
