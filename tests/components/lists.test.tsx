// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FilterNav } from '@/components/lists/FilterNav';
import { ItemList } from '@/components/lists/ItemList';
import { Pager } from '@/components/lists/Pager';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { makeEntry } from '../content-factory';

afterEach(cleanup);

const t = messages('en');
const names = { nepal: 'Nepal', mali: 'Mali' };
const objective = makeEntry('objectives', {}, { slug: 'protection' });
const article = makeEntry('news', { published: '2018-12-13', countries: ['nepal', 'mali'] });
const event = makeEntry('events', { title: 'A workshop', start: '2017-12-03', format: 'workshop', countries: [], objectives: [] });
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

test('lists each item with a link to its own page, in the order given', () => {
  render(<ItemList lang="en" items={[article, event]} countryNames={names} objectives={[objective]} />);
  expect(hrefs()).toEqual([routes.article('en', article.slug), routes.event('en', event.slug)]);
});

test('shows date, countries, objectives and the form of an event', () => {
  render(<ItemList lang="en" items={[article, event]} countryNames={names} objectives={[objective]} />);
  const rows = screen.getAllByRole('listitem');
  expect(rows, 'no list inside a row').toHaveLength(2);
  const [first, second] = rows;
  expect(within(first as HTMLElement).getByText('Nepal, Mali')).toBeTruthy();
  expect((first as HTMLElement).querySelector('time')?.dateTime).toBe('2018-12-13');
  expect(within(first as HTMLElement).getByTitle(objective.shortName)).toBeTruthy();
  expect(within(first as HTMLElement).getByText(`${t.objectives}: ${objective.shortName}.`)).toBeTruthy();
  expect(within(second as HTMLElement).getByText(t.formats.workshop)).toBeTruthy();
  expect(within(second as HTMLElement).getByText(t.wholeProject)).toBeTruthy();
});

test('marks what is not GLO.ACT’s own, and nothing else', () => {
  const items = (['project', 'context', 'follow-up'] as const).map((relation) =>
    makeEntry('news', { title: relation, relation, objectives: [] }, { slug: relation }),
  );
  render(<ItemList lang="en" items={items} countryNames={names} objectives={[]} />);
  expect(screen.queryAllByText(t.relations.project)).toHaveLength(0);
  expect(screen.getAllByText(t.relations.context)).toHaveLength(1);
  expect(screen.getAllByText(t.relations['follow-up'])).toHaveLength(1);
});

test('puts items under a heading for each year where headings are asked for', () => {
  render(<ItemList lang="en" items={[article, event]} countryNames={names} objectives={[]} years="h2" />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['2018', '2017']);
});

const values = {
  country: [
    { value: 'mali', label: 'Mali', count: 0 },
    { value: 'nepal', label: 'Nepal', count: 12 },
  ],
  objective: [{ value: 'protection', label: 'Protection', count: 3 }],
  year: [{ value: '2018', label: '2018', count: 4 }],
};

test('offers every value of every facet as a link with its count, the empty ones too', () => {
  render(<FilterNav lang="en" section="news" values={values} current={{}} total={15} />);
  const links = [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent]);
  expect(links).toEqual([
    ['/en/news/', `${t.all} 15`],
    ['/en/news/country/mali/', 'Mali 0'],
    ['/en/news/country/nepal/', 'Nepal 12'],
    ['/en/news/objective/protection/', 'Protection 3'],
    ['/en/news/year/2018/', '2018 4'],
  ]);
});

test('marks the filter that is on, alone, and opens its group', () => {
  render(<FilterNav lang="en" section="events" values={values} current={{ facet: 'year', value: '2018', page: 2 }} total={15} />);
  const current = document.querySelectorAll('[aria-current="page"]');
  expect([...current].map((link) => link.getAttribute('href'))).toEqual(['/en/events/year/2018/']);
  const open = [...document.querySelectorAll('details')].filter(({ open }) => open);
  expect(open.map((group) => group.querySelector('summary')?.textContent)).toEqual([t.facets.year]);
});

test('shows no pager where there is one page', () => {
  const { container } = render(<Pager lang="en" section="news" path={{}} pages={1} />);
  expect(container.innerHTML).toBe('');
});

test('leads from the first page only on, from the last only back', () => {
  const { unmount } = render(<Pager lang="en" section="news" path={{}} pages={3} />);
  expect(document.querySelector('[rel=prev]')).toBeNull();
  expect(document.querySelector('[rel=next]')?.getAttribute('href')).toBe('/en/news/page/2/');
  unmount();
  render(<Pager lang="en" section="news" path={{ page: 3 }} pages={3} />);
  expect(document.querySelector('[rel=prev]')?.getAttribute('href')).toBe('/en/news/page/2/');
  expect(document.querySelector('[rel=next]')).toBeNull();
});

test('keeps the filter from page to page, and the first page without a number', () => {
  render(<Pager lang="en" section="events" path={{ facet: 'country', value: 'nepal', page: 2 }} pages={3} />);
  expect(new Set(hrefs())).toEqual(
    new Set(['/en/events/country/nepal/', '/en/events/country/nepal/page/2/', '/en/events/country/nepal/page/3/']),
  );
  expect(document.querySelectorAll('[aria-current="page"]')).toHaveLength(1);
});

test('names the first, the last and the near pages of a long list, and says which page each is', () => {
  render(<Pager lang="en" section="news" path={{ page: 50 }} pages={500} />);
  const numbers = screen
    .getAllByRole('link')
    .map(({ textContent }) => Number(textContent))
    .filter(Boolean);
  expect(numbers).toEqual([1, 48, 49, 50, 51, 52, 500]);
  expect(screen.getByRole('link', { name: t.page(50, 500) }).getAttribute('aria-current')).toBe('page');
});
