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
    const [path = '', id] = address.split('#');
    const lists = elements(readPage(path), 'section').filter((section) =>
      elementsOf(section).some((element) => attributeOf(element, 'id') === id),
    );
    const items = lists.flatMap((section) => elements(section, 'time')).length;
    return items === total ? [] : [`${address}: ${total} counted, ${items} listed`];
  });
  expectNone(wrong);
});
