import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { formatNumber } from '@/lib/i18n/format';
import { routes } from '@/lib/routes';
import { type Counts, Facets, type FacetTable } from '@/lib/search/facet-table';
import { type SearchFacet, searchFacets } from '@/lib/search/query';

const attributeOf = (node: Tree.Element | undefined, name: string) => node?.attrs.find((attribute) => attribute.name === name)?.value;

/** Completes the search page by how many items have each value of its filters, so that a browser loads nothing to show it. */
export async function completeSearchPage(site: string, language: string, table: FacetTable): Promise<void> {
  const page = path.join(site, routes.search(language), 'index.html');
  const document = parse(await readFile(page, 'utf8'));
  const counts = new Facets(table).countAll();
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue;
      if (child.tagName === 'label') showCount(child, counts, language);
      else visit(child);
    }
  };
  visit(document);
  await writeFile(page, serialize(document));
}

function showCount(label: Tree.Element, counts: Counts, language: string): void {
  const elements = label.childNodes.filter((child) => 'attrs' in child);
  const box = elements.find(({ tagName }) => tagName === 'input');
  const place = elements.find((element) => attributeOf(element, 'data-count') !== undefined);
  const facet = attributeOf(box, 'name') as SearchFacet;
  if (!box || !place || !searchFacets.includes(facet)) return;
  const count = counts[facet].get(attributeOf(box, 'value') ?? '') ?? 0;
  place.childNodes = [{ nodeName: '#text', value: formatNumber(language, count), parentNode: place }];
  if (count === 0) box.attrs.push({ name: 'disabled', value: '' });
}
