import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { siteIn } from '@/lib/site';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, nameOf } from './page-text';
import { readPage } from './site';

const elements = (within: Tree.ParentNode, tag: string) =>
  elementsOf(within).filter(({ tagName }) => tagName === tag);

it('the total of each row of the matrix links to as many items as it counts', () => {
  const [table] = elements(readPage('/en/'), 'table');
  const rows = elements(table as Tree.Element, 'tr').filter((row) => elements(row, 'a').length > 0);
  expect(rows).toHaveLength(siteIn('en').countries.length);
  const wrong = rows.flatMap((row) => {
    const address = attributeOf(elements(row, 'a').at(-1) as Tree.Element, 'href') ?? '';
    const total = Number(nameOf(elements(row, 'td').at(-1) as Tree.Element));
    // Within the sections of the years are those of their quarters.
    const years = elements(readPage(address), 'section').filter((section) =>
      /^\d{4}$/.test(attributeOf(section, 'id') ?? ''),
    );
    const items = years.flatMap((section) => elements(section, 'time')).length;
    return items === total ? [] : [`${address}: ${total} counted, ${items} listed`];
  });
  expectNone(wrong);
});
