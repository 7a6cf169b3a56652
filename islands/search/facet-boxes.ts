import type { Counts } from '@/lib/search/answer';
import { type SearchFacet, type SearchQuery, searchFacets } from '@/lib/search/query';

/** The checkboxes of the facets, in the page's form. */
export class FacetBoxes {
  readonly #boxes: readonly HTMLInputElement[];
  /** What is beside each value in the page as it was loaded. */
  readonly #all: readonly string[];

  constructor(form: HTMLFormElement) {
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('#search-facets input')];
    this.#all = this.#boxes.map((box) => countBeside(box).textContent);
  }

  /** The values that are checked. */
  read(): SearchQuery['filters'] {
    return this.#filters((facet) => this.#boxes.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value));
  }

  /** Those of the values that the page has. */
  known(filters: SearchQuery['filters']): SearchQuery['filters'] {
    return this.#filters((facet) => filters[facet].filter((value) => this.#boxes.some((box) => box.name === facet && box.value === value)));
  }

  /** Checks just the values of a search. */
  show(filters: SearchQuery['filters']): void {
    for (const box of this.#boxes) box.checked = filters[box.name as SearchFacet].includes(box.value);
  }

  /** Writes beside each value how many results it gives; one that gives none is hidden, unless it is chosen and can be taken back. */
  showCounts(counts: Counts, locale: string): void {
    const format = new Intl.NumberFormat(locale);
    for (const box of this.#boxes) {
      const count = counts[box.name as SearchFacet][box.value] ?? 0;
      countBeside(box).textContent = format.format(count);
      show(box, count > 0 || box.checked);
    }
  }

  /** Writes beside each value how many items of the site have it. */
  showAll(): void {
    for (const [i, box] of this.#boxes.entries()) {
      countBeside(box).textContent = this.#all[i] ?? '';
      show(box, true);
    }
  }

  /** The name of a value as the page shows it. */
  labelOf = (facet: SearchFacet, value: string): string =>
    this.#boxes.find((box) => box.name === facet && box.value === value)?.dataset['label'] ?? value;

  /** The name of a facet as the page shows it. */
  nameOf = (facet: SearchFacet): string =>
    this.#boxes
      .find(({ name }) => name === facet)
      ?.closest('fieldset')
      ?.querySelector('legend')?.textContent ?? facet;

  #filters(values: (facet: SearchFacet) => string[]): SearchQuery['filters'] {
    return Object.fromEntries(searchFacets.map((facet) => [facet, values(facet)])) as Record<SearchFacet, string[]>;
  }
}

function countBeside(box: HTMLInputElement): Element {
  return box.parentElement?.querySelector('[data-count]') ?? box;
}

/** Shows or hides a value, and its facet with the last of its values. */
function show(box: HTMLInputElement, isShown: boolean): void {
  const item = box.closest('li');
  if (item) item.hidden = !isShown;
  const facet = box.closest('fieldset');
  if (facet) facet.hidden = !facet.querySelector('li:not([hidden])');
}
