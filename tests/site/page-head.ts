import { attributeOf, elementsOf } from './page-text';
import { readPage } from './site';

const headOf = (address: string) => elementsOf(readPage(address));

/** The content of a <meta> element by its property or name. */
export function metaOf(address: string, name: string): string | undefined {
  const found = headOf(address).find(
    (meta) =>
      meta.tagName === 'meta' &&
      (attributeOf(meta, 'property') ?? attributeOf(meta, 'name')) === name,
  );
  return found && attributeOf(found, 'content');
}

/** The targets of the <link> elements of a relation. */
export const linkedAs = (address: string, rel: string): string[] =>
  headOf(address).flatMap((link) =>
    link.tagName === 'link' && attributeOf(link, 'rel') === rel
      ? (attributeOf(link, 'href') ?? '')
      : [],
  );

/** What the structured data of a page say. */
export const described = (address: string): Record<string, unknown>[] =>
  headOf(address)
    .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
    .map(({ childNodes: [text] }) => JSON.parse(text && 'value' in text ? text.value : ''))
    .flatMap(({ '@graph': things, ...one }) =>
      things ? things.map((thing: object) => ({ ...one, ...thing })) : [one],
    );
