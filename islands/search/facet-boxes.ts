import type { Answer } from '@/lib/search/engine';
import { byFacet, type SearchFacet, type SearchQuery } from '@/lib/search/query';
import { form, settings } from './page';

type Filters = SearchQuery['filters'];

const boxes = [...form.querySelectorAll<HTMLInputElement>('#search-facets input')];
const countBeside = (box: HTMLInputElement) =>
  box.parentElement?.querySelector<HTMLElement>('[data-count]') ?? box;
const boxOf = (facet: SearchFacet, value: string) =>
  boxes.find((box) => box.name === facet && box.value === value);

/** Drops values that the page does not have. */
export const knownFilters = (filters: Filters): Filters =>
  byFacet((facet) => filters[facet].filter((value) => boxOf(facet, value)));

/** Checks these values and no others. */
export function checkFilters(filters: Filters): void {
  for (const box of boxes) box.checked = filters[box.name as SearchFacet].includes(box.value);
}

/**
 * Shows how many results each value has, by default on the whole site; hides a value that has none,
 * unless it is checked and must stay removable.
 */
export function showCounts(counts?: Answer['counts']): void {
  const format = new Intl.NumberFormat(settings.locale);
  for (const box of boxes) {
    const beside = countBeside(box);
    const count = counts
      ? (counts[box.name as SearchFacet].get(box.value) ?? 0)
      : Number(beside.dataset['count']);
    beside.textContent = format.format(count);
    box.closest('li')?.toggleAttribute('hidden', count === 0 && !box.checked);
  }
  for (const facet of form.querySelectorAll('#search-facets fieldset'))
    facet.toggleAttribute('hidden', !facet.querySelector('li:not([hidden])'));
  const isEmpty = boxes.every((box) => box.closest('li')?.hidden);
  for (const part of form.querySelectorAll('#search-facets, #search-to-facets'))
    part.toggleAttribute('hidden', isEmpty);
}

/** The label of a value on the page. */
export const labelOf = (facet: SearchFacet, value: string): string =>
  boxOf(facet, value)?.nextElementSibling?.textContent ?? value;
