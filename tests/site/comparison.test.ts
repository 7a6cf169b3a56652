import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, it } from 'vitest';
import { siteIn } from '@/lib/site';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf, nameOf } from './page-text';
import { readPage } from './site';

const elements = (within: Tree.ParentNode, tag: string) =>
  elementsOf(within).filter(({ tagName }) => tagName === tag);

it('the number of activities in each row of the comparison links to as many items', () => {
  const [table] = elements(readPage('/en/countries/compare/'), 'table');
  const rows = elements(table as Tree.Element, 'tr').filter((row) => elements(row, 'a').length > 0);
  expect(rows).toHaveLength(siteIn('en').countries.length);
  const wrong = rows.flatMap((row) => {
    const cell = elements(row, 'td')[0] as Tree.Element;
    const address = attributeOf(elements(cell, 'a')[0] as Tree.Element, 'href') ?? '';
    const total = Number(nameOf(cell));
    const [path = '', id] = address.split('#');
    const lists = elements(readPage(path), 'section').filter((section) =>
      elementsOf(section).some((element) => attributeOf(element, 'id') === id),
    );
    const items = lists.flatMap((section) => elements(section, 'time')).length;
    return items === total ? [] : [`${address}: ${total} counted, ${items} listed`];
  });
  expectNone(wrong);
});
