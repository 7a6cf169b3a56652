import type { Answer } from '@/lib/search/answer';
import { byFacet, type SearchFacet, type SearchQuery } from '@/lib/search/query';
import { form, settings } from './page';

type Filters = SearchQuery['filters'];

const boxes = [...form.querySelectorAll<HTMLInputElement>('#search-facets input')];
const countBeside = (box: HTMLInputElement) => box.parentElement?.querySelector<HTMLElement>('[data-count]') ?? box;
/** The counts for the whole site, which the page shows when it loads. */
const siteCounts = boxes.map((box) => Number(countBeside(box).dataset['count']));

const boxOf = (facet: SearchFacet, value: string) => boxes.find((box) => box.name === facet && box.value === value);

/** Drops values that the page does not have. */
export const knownFilters = (filters: Filters): Filters => byFacet((facet) => filters[facet].filter((value) => boxOf(facet, value)));

/** Checks these values and no others. */
export function checkFilters(filters: Filters): void {
  for (const box of boxes) box.checked = filters[box.name as SearchFacet].includes(box.value);
}

/** How many results each value would give, in the order of the page. */
export const countResults = ({ count }: Answer): Promise<number[]> =>
  Promise.all(boxes.map(({ name, value }) => count(name as SearchFacet, value)));

/** Shows how many results each value gives; hides a value that gives none, unless it is checked and must stay removable, and a facet without values. */
export function showCounts(counts: readonly number[] = siteCounts): void {
  const format = new Intl.NumberFormat(settings.locale);
  for (const [i, box] of boxes.entries()) {
    const count = counts[i] ?? 0;
    countBeside(box).textContent = format.format(count);
    box.closest('li')?.toggleAttribute('hidden', count === 0 && !box.checked);
  }
  for (const facet of form.querySelectorAll('#search-facets fieldset'))
    facet.toggleAttribute('hidden', !facet.querySelector('li:not([hidden])'));
}

/** The label of a value on the page. */
export const labelOf = (facet: SearchFacet, value: string): string => boxOf(facet, value)?.dataset['label'] ?? value;

/** The name of a facet on the page. */
export function nameOf(facet: SearchFacet): string {
  const fieldset = boxes.find(({ name }) => name === facet)?.closest('fieldset');
  return fieldset?.querySelector('legend')?.textContent ?? facet;
}
