// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type Nearby, NearbyItems } from '@/components/article/NearbyItems';
import { parse } from '@/lib/content/parse';
import type { Entry, Relation } from '@/lib/content/schema';
import { routes } from '@/lib/routes';

afterEach(cleanup);

function article(name: string, relation: Relation = 'project'): Entry<'news'> {
  const front = {
    title: name,
    summary: `What ${name} tells`,
    published: '2018-05-10',
    datedBy: 'publication',
    place: 'Bamako, Mali',
    countries: ['mali'],
    objectives: [],
    people: [],
    figures: [],
    relation,
    sources: [{ publisher: 'UNODC', title: name, url: 'https://www.unodc.org/' }],
  };
  return parse('news', `2018-05-10-${name}.md`, `---\n${JSON.stringify(front)}\n---\n\nText.\n`);
}

const nothing: Nearby = { section: 'news', related: [], country: undefined, earlier: undefined, later: undefined };
const show = (nearby: Partial<Nearby>) => render(<NearbyItems lang="en" nearby={{ ...nothing, ...nearby }} />);
const hrefOf = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('leads to related items, and tells of context which is not an activity of the project', () => {
  show({ related: [article('own'), article('other', 'context')] });
  const [own, other] = screen.getAllByRole('listitem');
  if (!own || !other) throw new Error('two items are needed');
  expect(within(own).getByRole('link').getAttribute('href')).toBe(routes.article('en', '2018-05-10-own'));
  expect(within(own).queryByText('Context')).toBeNull();
  expect(within(other).getByText('Context')).toBeTruthy();
});

test('leads on to the whole list of the country', () => {
  show({ country: { slug: 'mali', title: 'Mali', items: [article('one')] } });
  expect(hrefOf(/^All news/)).toBe(routes.list('en', 'news', { facet: 'country', value: 'mali' }));
});

test('leads to the items before and after in time', () => {
  show({ earlier: article('before'), later: article('after') });
  expect(hrefOf(/before$/)).toBe(routes.article('en', '2018-05-10-before'));
  expect(hrefOf(/after$/)).toBe(routes.article('en', '2018-05-10-after'));
});

test('shows no heading and no navigation where nothing is near', () => {
  show({});
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
});
