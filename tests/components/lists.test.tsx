// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FilterNav } from '@/components/lists/FilterNav';
import { ItemList } from '@/components/lists/ItemList';
import { LetterNav, LetterNavLarge, LetterNavSteps } from '@/components/lists/LetterNav';
import { MilestoneList } from '@/components/lists/MilestoneList';
import { Pager } from '@/components/lists/Pager';
import { ResourceItem } from '@/components/lists/ResourceItem';
import { ScopeNav } from '@/components/lists/ScopeNav';
import { ResultText } from '@/components/results/ResultText';
import type { Listed, Row } from '@/lib/content/listed';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { makeEntry } from '../content-factory';
import { hrefsIn, textsOf } from './shown';

afterEach(cleanup);

const t = messages('en');
const countries = ['Nepal', 'Mali'].map((title) => makeEntry('countries', { title }, { slug: title.toLowerCase() }));
const objective = makeEntry('objectives', {}, { slug: 'protection' });
const article = makeEntry('news', { published: '2018-12-13', countries: ['nepal', 'mali'] });
const event = makeEntry('events', { title: 'A workshop', start: '2017-12-03', format: 'workshop', countries: [], objectives: [] });
/** Items as rows, with their countries and objectives. */
const rowsOf = (...items: Listed[]): Row[] =>
  items.map((item) => ({
    item,
    countries: countries.filter(({ slug }) => item.countries.includes(slug)),
    objectives: item.objectives.includes(objective.slug) ? [objective] : [],
  }));

test('lists each item with a link to its own page, in the order given', () => {
  render(<ItemList lang="en" rows={rowsOf(article, event)} />);
  expect(hrefsIn()).toEqual([routes.article('en', article.slug), routes.event('en', event.slug)]);
});

test('shows date, countries, objectives and the format of an event', () => {
  render(<ItemList lang="en" rows={rowsOf(article, event)} />);
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

test('marks only items that are not GLO.ACT’s own', () => {
  const items = (['project', 'context', 'follow-up'] as const).map((relation) =>
    makeEntry('news', { title: relation, relation, objectives: [] }, { slug: relation }),
  );
  render(<ItemList lang="en" rows={rowsOf(...items)} />);
  expect(screen.queryAllByText(t.relations.project)).toHaveLength(0);
  expect(screen.getAllByText(t.relations.context)).toHaveLength(1);
  expect(screen.getAllByText(t.relations['follow-up'])).toHaveLength(1);
});

test('omits a country from its own list, and names the other countries that took part', () => {
  const alone = makeEntry('news', { title: 'Alone', countries: ['nepal'], objectives: [] }, { slug: 'alone' });
  render(<ItemList lang="en" rows={rowsOf(article, alone, event)} within="nepal" />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent?.match(/with Mali|Nepal|The whole project/g))).toEqual([
    ['with Mali'],
    null,
    ['The whole project'],
  ]);
});

test('groups items under a heading for each year if asked to', () => {
  render(<ItemList lang="en" rows={rowsOf(article, event)} byYear />);
  expect(textsOf('heading', undefined, 2)).toEqual(['2018', '2017']);
});

const values = {
  country: [
    { value: 'mali', label: 'Mali', count: 0, hasContext: false },
    { value: 'nepal', label: 'Nepal', count: 12, hasContext: true },
  ],
  objective: [{ value: 'protection', label: 'Protection', count: 3, hasContext: false }],
  year: [{ value: '2018', label: '2018', count: 4, hasContext: false }],
};

test('links every value of every facet with its count, even an empty one', () => {
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

test('links the list with context if there is one, and otherwise the plain list', () => {
  render(<FilterNav lang="en" section="news" values={values} current={{ all: true }} total={20} />);
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/en/news/all/',
    '/en/news/country/mali/',
    '/en/news/all/country/nepal/',
    '/en/news/objective/protection/',
    '/en/news/year/2018/',
  ]);
});

test('links both views of a list with their counts, and marks the current one', () => {
  render(<ScopeNav lang="en" section="events" path={{ all: true, facet: 'country', value: 'nepal', page: 2 }} own={7} other={1} />);
  const links = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent, link.getAttribute('aria-current')]);
  expect(links).toEqual([
    ['/en/events/country/nepal/', `${t.scopes.own} 7`, null],
    ['/en/events/all/country/nepal/', `${t.scopes.all} 8`, 'page'],
  ]);
});

test('shows no views if both would list the same items', () => {
  const { container } = render(<ScopeNav lang="en" section="news" path={{}} own={19} other={0} />);
  expect(container.innerHTML).toBe('');
});

test('marks only the current filter, and opens its group', () => {
  render(<FilterNav lang="en" section="events" values={values} current={{ facet: 'year', value: '2018', page: 2 }} total={15} />);
  const current = document.querySelectorAll('[aria-current="page"]');
  expect([...current].map((link) => link.getAttribute('href'))).toEqual(['/en/events/year/2018/']);
  const open = [...document.querySelectorAll('details')].filter(({ open }) => open);
  expect(open.map((group) => group.querySelector('summary')?.textContent)).toEqual([t.facets.year]);
});

test('shows no pager for a single page', () => {
  const { container } = render(<Pager lang="en" section="news" path={{}} pages={1} />);
  expect(container.innerHTML).toBe('');
});

test('links only the next page from the first, and only the previous page from the last', () => {
  const { unmount } = render(<Pager lang="en" section="news" path={{}} pages={3} />);
  expect(document.querySelector('[rel=prev]')).toBeNull();
  expect(document.querySelector('[rel=next]')?.getAttribute('href')).toBe('/en/news/page/2/');
  unmount();
  render(<Pager lang="en" section="news" path={{ page: 3 }} pages={3} />);
  expect(document.querySelector('[rel=prev]')?.getAttribute('href')).toBe('/en/news/page/2/');
  expect(document.querySelector('[rel=next]')).toBeNull();
});

test('keeps the filter on every page, and gives the first page no number', () => {
  render(<Pager lang="en" section="events" path={{ facet: 'country', value: 'nepal', page: 2 }} pages={3} />);
  expect(new Set(hrefsIn())).toEqual(
    new Set(['/en/events/country/nepal/', '/en/events/country/nepal/page/2/', '/en/events/country/nepal/page/3/']),
  );
  expect(document.querySelectorAll('[aria-current="page"]')).toHaveLength(1);
});

test('links the first, the last and the nearest pages of a long list, and names the current one', () => {
  render(<Pager lang="en" section="news" path={{ page: 50 }} pages={500} />);
  const numbers = screen
    .getAllByRole('link')
    .map(({ textContent }) => Number(textContent))
    .filter(Boolean);
  expect(numbers).toEqual([1, 48, 49, 50, 51, 52, 500]);
  expect(screen.getByRole('link', { name: t.page({ page: 50, of: 500 }) }).getAttribute('aria-current')).toBe('page');
});

test('shows the number, text, source note and every source of a milestone', () => {
  const milestone = makeEntry('milestones', { title: 'Launch', date: '2016-01-21', sourceNote: 'The day is from a newsletter.' });
  render(
    <MilestoneList
      id="milestones"
      lang="en"
      title="2016"
      milestones={[{ milestone, html: '<p>A <a href="/en/">word</a> more.</p>', countries: [], number: 2 }]}
      events={{ href: '/en/events/year/2016/', count: 5 }}
    />,
  );
  const item = document.getElementById(milestone.slug) as HTMLElement;
  expect(item.textContent).toMatch(/^2\s*21 January 2016/);
  expect(within(item).getByRole('heading', { level: 3 }).textContent).toBe('Launch');
  expect(item.textContent).toContain(milestone.summary);
  expect(item.textContent).toContain('A word more.');
  expect(item.textContent).toContain('The day is from a newsletter.');
  for (const { url } of milestone.sources) expect(item.querySelector(`a[href="${url}"]`)).toBeTruthy();
  expect(screen.getByRole('link', { name: t.eventsOf({ n: 5, year: '2016' }) }).getAttribute('href')).toBe('/en/events/year/2016/');
});

test('links no events in a year without any', () => {
  const milestone = makeEntry('milestones', {});
  render(
    <MilestoneList
      id="milestones"
      lang="en"
      title="2015"
      milestones={[{ milestone, html: '', countries: [] }]}
      events={{ href: '/x/', count: 0 }}
    />,
  );
  expect(document.querySelector('a[href="/x/"]')).toBeNull();
});

test('shows the text and the source note of a resource', () => {
  const resource = makeEntry('resources', { sourceNote: 'Only the opening pages could be read.' });
  render(<ResourceItem lang="en" resource={resource} html="<p>Ten chapters.</p>" countries={countries} citation="Cited so." />);
  expect(screen.getByText('Ten chapters.')).toBeTruthy();
  expect(screen.getByText('Only the opening pages could be read.')).toBeTruthy();
});

const letter = (name: string, slug: string, count: number) => ({
  letter: name,
  slug,
  entries: Array.from({ length: count }, () => article),
});
const letters = [letter('0–9', '0-9', 1), letter('A', 'a', 3), letter('N', 'n', 2)];

test('links a page for each letter, with its number of titles', () => {
  render(<LetterNavLarge lang="en" letters={letters} />);
  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/en/a-to-z/0-9/', '0–9 1 title'],
    ['/en/a-to-z/a/', 'A 3 titles'],
    ['/en/a-to-z/n/', 'N 2 titles'],
  ]);
});

test('marks the current letter, and links the previous and the next one', () => {
  const [first, middle] = letters as [(typeof letters)[0], (typeof letters)[0]];
  const { unmount } = render(<LetterNav lang="en" letters={letters} current={middle} />);
  expect([...document.querySelectorAll('[aria-current=page]')].map(({ textContent }) => textContent)).toEqual(['A']);
  unmount();
  const steps = render(<LetterNavSteps lang="en" letters={letters} current={middle} />);
  expect(hrefsIn()).toEqual(['/en/a-to-z/0-9/', '/en/a-to-z/n/']);
  steps.unmount();
  render(<LetterNavSteps lang="en" letters={letters} current={first} />);
  expect(hrefsIn()).toEqual(['/en/a-to-z/a/']);
});

test('shows the figures of a result with what they count, and no empty list where there are none', () => {
  render(
    <ResultText
      blocks={[
        { html: '<p>Before.</p>' },
        {
          items: [
            { html: '<b>Nepal.</b> It was tried.', figures: [{ value: '26', label: 'participants' }] },
            { html: 'Another.', figures: [] },
          ],
        },
      ]}
    />,
  );
  const [first, second] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
  expect(within(first).getByRole('term').textContent).toBe('participants');
  expect(within(first).getByRole('definition').textContent).toBe('26');
  expect(first.textContent).toContain('It was tried.');
  expect(within(second).queryByRole('term')).toBeNull();
  expect(screen.getByText('Before.')).toBeTruthy();
});
