import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MilestoneList } from '@/app/[lang]/about/timeline/milestone-list';
import { ArticleFacts, FiguresAndPeople } from '@/app/[lang]/news/[slug]/article-facts';
import { ArticlePage } from '@/app/[lang]/news/[slug]/article-page';
import { Locator } from '@/app/[lang]/news/[slug]/locator';
import { type FacetGroup, facetGroups, ListFacets } from '@/app/[lang]/news/list-facets';
import { NewsList } from '@/app/[lang]/news/news-list';
import { ResourceItem } from '@/app/[lang]/resources/resource-item';
import { ThreadCards } from '@/app/[lang]/threads/thread-cards';
import { ArticleList } from '@/components/lists/ArticleList';
import type { Entry, Person } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { makeEntry, makeSite, makeSource, opened, siteWith } from '../content-factory';
import { hrefOf, hrefsIn, textsOf } from './shown';

const t = messages('en');
const countries = ['Nepal', 'Mali'].map((title) =>
  makeEntry('countries', { title }, { slug: title.toLowerCase() }),
);
const objective = makeEntry('objectives', {}, { slug: 'protection' });
const article = makeEntry('news', { published: '2018-12-13', countries: ['nepal', 'mali'] });
const other = makeEntry(
  'news',
  { title: 'A workshop', published: '2017-12-03', countries: [], objectives: [] },
  { slug: 'workshop' },
);
const site = siteWith([...countries, objective, article, other]);
/** The site of tests/fixture/. */
const fixture = siteIn('en');

test('lists each article in the order given, with its link, date, countries and objectives', () => {
  render(<ArticleList site={site} items={[article, other]} />);
  expect(hrefsIn()).toEqual([
    addressesIn('en').article(article.slug),
    addressesIn('en').article(other.slug),
  ]);
  const rows = screen.getAllByRole('listitem');
  expect(rows, 'no list inside a row').toHaveLength(2);
  const [first, second] = rows as [HTMLElement, HTMLElement];
  expect(first.querySelector('time')?.dateTime).toBe('2018-12-13');
  expect(within(first).getByTitle(objective.shortName)).toBeTruthy();
  for (const text of ['Nepal, Mali', `${t.objectives}: ${objective.shortName}.`])
    expect(within(first).getByText(text)).toBeTruthy();
  expect(within(second).getByText(t.wholeProject)).toBeTruthy();
});

test('marks only items that are not GLO.ACT’s own', () => {
  const items = (['project', 'context', 'follow-up'] as const).map((relation) =>
    makeEntry('news', { title: relation, relation, objectives: [] }, { slug: relation }),
  );
  render(<ArticleList site={site} items={items} />);
  expect(items.map(({ relation }) => screen.queryAllByText(t.relations[relation]).length)).toEqual([
    0, 1, 1,
  ]);
});

test('omits a country from its own list, and names the other countries that took part', () => {
  const alone = makeEntry(
    'news',
    { title: 'Alone', countries: ['nepal'], objectives: [] },
    { slug: 'alone' },
  );
  render(<ArticleList site={site} items={[article, alone, other]} within="nepal" />);
  expect(
    screen
      .getAllByRole('listitem')
      .map((item) => item.textContent?.match(/with Mali|Nepal|The whole project/g)),
  ).toEqual([['with Mali'], null, ['The whole project']]);
});

test('shows the summary of an item only if asked to', () => {
  const { unmount } = render(<ArticleList site={site} items={[article]} />);
  expect(screen.queryByText(article.summary)).toBeNull();
  unmount();
  render(<ArticleList site={site} items={[article]} summaries />);
  expect(screen.getByText(article.summary)).toBeTruthy();
});

const nepalNews = { facet: 'country', value: 'nepal' } as const;
const news = siteIn('en').articles(nepalNews);

test('lists own items by year and the others in a section of their own, each with its count in the contents', () => {
  const others = news.filter(({ relation }) => relation !== 'project');
  const label =
    t.relations[others.every(({ relation }) => relation === 'follow-up') ? 'follow-up' : 'context'];
  const years = [
    ...groupBy(siteIn('en').articles({ ...nepalNews, relation: 'project' }), ({ published }) =>
      published.slice(0, 4),
    ),
  ];
  expect(years.length, 'years').toBeGreaterThan(1);
  expect(others.length, 'context').toBeGreaterThan(0);
  render(<NewsList site={fixture} path={nepalNews} />);
  const main = screen.getByRole('main');
  expect(textsOf('heading', main, 2)).toEqual([
    t.facets.objective,
    t.facets.country,
    ...years.map(([year]) => year),
    `${t.contextAndLater} ${others.length}`,
  ]);
  const contents = screen.getByRole('navigation', { name: t.onThisPage });
  expect(
    within(contents)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    ...years.map(([year, items]) => `${year} ${items.length}`),
    `${label} ${others.length}`,
  ]);
  for (const href of hrefsIn(contents))
    expect(document.getElementById((href ?? '').slice(1)), href ?? '').toBeTruthy();
  const sectionOf = (id: string) => document.getElementById(id)?.closest('section') as HTMLElement;
  for (const [year, items] of years)
    expect(hrefsIn(sectionOf(year))).toEqual(
      items.map(({ slug }) => addressesIn('en').article(slug)),
    );
  expect(hrefsIn(sectionOf('context'))).toEqual(
    others.map(({ slug }) => addressesIn('en').article(slug)),
  );
});

test('links the country and the list without the filter', () => {
  render(<NewsList site={fixture} path={nepalNews} />);
  expect(hrefOf(t.listLinks.country({ country: 'Nepal' }))).toBe(
    addressesIn('en').country('nepal'),
  );
  expect(hrefsIn(screen.getByRole('main'))).toContain(addressesIn('en').list());
});

test('each facet leads to the lists of its values, and the chosen one is marked', () => {
  const values = facetGroups(site, nepalNews).flatMap((group) => group.values);
  expect(values.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
    ['/en/news/country/mali/', false],
    ['/en/news/country/nepal/', true],
    ['/en/news/objective/protection/', false],
  ]);
});

test('a facet that no article has is left out, a single empty value is not', () => {
  const facetsOf = (...articles: readonly Entry[]) =>
    facetGroups(siteWith([...countries, objective, ...articles]), {}).map(
      ({ facet, values }) => `${facet} ${values.map(({ count }) => count).join(' ')}`,
    );
  const ofNepal = makeEntry('news', { countries: ['nepal'], objectives: [] });
  expect(facetsOf(ofNepal)).toEqual(['country 0 1']);
  expect(facetsOf(ofNepal, article)).toEqual(['country 1 2', 'objective 1']);
});

test('says so if nothing fits', () => {
  render(<NewsList site={siteWith([...countries])} path={nepalNews} />);
  expect(screen.getByText(t.emptyList)).toBeTruthy();
  expect(screen.queryByRole('navigation', { name: t.onThisPage })).toBeNull();
});

test('the page of an article says first when, where and what the event was called, then what is reported', () => {
  const report = makeEntry(
    'news',
    {
      title: 'Experts hear of a virtual hospital',
      published: '2018-12-13',
      event: {
        title: 'Expert group meeting on national responses',
        start: '2018-12-03',
        end: '2018-12-05',
        place: 'United Nations, Vienna',
        format: 'expert-meeting',
      },
    },
    { slug: 'experts', body: 'Three officers spoke.' },
  );
  render(<ArticlePage site={siteWith([report])} article={report} />);
  const text = screen.getByRole('article').textContent ?? '';
  const inOrder = [
    '3–5 December 2018 · United Nations, Vienna',
    `${t.formats['expert-meeting']}: Expert group meeting on national responses`,
    'Experts hear of a virtual hospital',
    'Three officers spoke.',
    `${t.published} 13 December 2018`,
    t.sources,
  ].map((words) => text.indexOf(words));
  expect(inOrder).not.toContain(-1);
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
});

test('links each value of a facet with its count, and marks the current one', () => {
  const value = (label: string, count: number, more: object = {}) => ({
    label,
    count,
    href: `/${label.toLowerCase()}/`,
    isCurrent: false,
    objective: undefined,
    ...more,
  });
  const groups: FacetGroup[] = [
    {
      facet: 'country',
      title: 'Country',
      values: [value('Mali', 3), value('Nepal', 12, { isCurrent: true })],
    },
    {
      facet: 'objective',
      title: 'Objective',
      values: [value('Protection', 2, { objective: 5 }), value('Laws', 0, { objective: 2 })],
    },
  ];
  const { rerender } = render(<ListFacets site={site} groups={groups} isChosen={false} />);
  expect(screen.getByText('Mali').closest('details'), 'in view before a choice').toBeNull();
  rerender(<ListFacets site={site} groups={groups} isChosen />);
  expect(screen.getByText('Mali').closest('details')).toBeTruthy();
  const links = [...document.querySelectorAll('a')];
  expect(
    links.map((link) => [
      link.getAttribute('href'),
      link.textContent?.trim(),
      link.getAttribute('aria-current'),
    ]),
  ).toEqual([
    ['/protection/', '5 Protection 2', null],
    ['/laws/', '2 Laws 0', null],
    ['/mali/', 'Mali 3', null],
    ['/nepal/', 'Nepal 12', 'page'],
  ]);
});

/** A milestone, or an article that is marked as one, as the timeline shows it. */
const shown = (entries: readonly Entry[]) => siteWith(entries).milestones;

test('shows the text, source note and every source of a milestone, and links the activities of a year that has some', () => {
  const milestone = makeEntry(
    'milestones',
    { title: 'Launch', date: '2016-01-21', sourceNote: 'The day is from a newsletter.' },
    { body: 'A [word](/news/) more.' },
  );
  const list = (activities: number) => (
    <MilestoneList
      id="milestones"
      site={site}
      title="2016"
      milestones={shown([milestone])}
      activities={activities}
    />
  );
  const { rerender } = render(list(5));
  const item = document.getElementById(milestone.slug) as HTMLElement;
  expect(item.textContent).toMatch(/^\s*21 January 2016/);
  expect(within(item).getByRole('heading', { level: 3 }).textContent).toBe('Launch');
  for (const text of [milestone.summary, 'A word more.', 'The day is from a newsletter.'])
    expect(item.textContent).toContain(text);
  for (const { url } of milestone.sources)
    expect(item.querySelector(`a[href="${url}"]`)).toBeTruthy();
  expect(hrefOf(t.activitiesOf({ n: 5, year: '2016' }))).toBe('/en/events/#2016');
  rerender(list(0));
  expect(document.querySelector('a[href="/en/events/#2016"]')).toBeNull();
});

test('a milestone that is an activity names it, leads to its article and tells nothing twice', () => {
  const marked = makeEntry('news', {
    title: 'Officials practise interviews',
    summary: 'Forty people took part.',
    milestone: 'First course',
    event: { title: 'A course', start: '2018-03', place: 'Kathmandu', format: 'training' },
  });
  render(<MilestoneList id="m" site={site} title="2018" milestones={shown([marked])} />);
  const item = document.getElementById(marked.slug) as HTMLElement;
  expect(item.textContent?.trim()).toBe('March 2018\u00a0· NepalFirst course');
  expect(hrefOf('First course', item)).toBe(addressesIn('en').article(marked.slug));
});

test('marks texts that are still English on a page in another language', () => {
  const milestone = makeEntry('milestones', { title: 'Launch' }, { body: 'A word.' });
  const resource = makeEntry('resources', { title: 'Toolkit' });
  render(
    <MilestoneList id="m" site={siteWith([], 'ar')} title="2016" milestones={shown([milestone])} />,
  );
  render(
    <ResourceItem
      site={siteWith([], 'ar')}
      resource={resource}
      html="<p>Ten chapters.</p>"
      countries={[]}
      citation="x"
    />,
  );
  for (const text of ['Launch', 'A word.', 'Toolkit', 'Ten chapters.'])
    for (const element of screen.getAllByText(text))
      expect(element.closest('[lang]')?.getAttribute('lang'), text).toBe('en');
});

test('leads to the English page of a thread that is not translated', () => {
  vi.stubEnv(
    'CONTENT_DIR',
    makeSite({ ...opened('fr'), 'threads/network.md': makeSource('threads') }),
  );
  render(<ThreadCards site={siteIn('fr')} />);
  expect(hrefsIn()).toEqual([addressesIn('en').thread('network')]);
});

test('names the countries of a thread on its card, each once', () => {
  const items = [article.slug, other.slug];
  const thread = makeEntry('threads', { items }, { slug: 'network' });
  render(<ThreadCards site={site} threads={[thread]} />);
  expect(screen.getByText('Mali, Nepal')).toBeTruthy();
});

test('counts the activities of the country of an article, and has a key only where its own is highlighted', () => {
  const place = makeEntry('countries', { title: 'Nepal' }, { slug: 'nepal' });
  const [held, undated] = ['2018-07-02', '2018'].map((start) =>
    makeEntry(
      'news',
      {
        published: '2018-12-30',
        countries: ['nepal'],
        event: { title: 'A course', start, place: 'Kathmandu', format: 'training' },
      },
      { slug: `${start}-course` },
    ),
  ) as [Entry<'news'>, Entry<'news'>];
  const located = siteWith([place, held, undated]);
  const { square } = located.messages.locator;
  const textOf = (item: Entry<'news'>) =>
    render(<Locator site={located} article={item} countries={[place]} />).container.textContent;
  expect(textOf(held)).toContain('Nepal 2 activities');
  expect(textOf(held)).toContain(square);
  expect(textOf(undated)).not.toContain(square);
});

test('shows a figure large only if the title or the summary of its report states it', () => {
  const report = makeEntry('news', {
    title: 'Brazil sets itself 58 targets',
    figures: [
      { value: 58, label: 'targets' },
      { value: 3, label: 'speakers' },
    ],
  });
  render(<FiguresAndPeople site={site} article={report} />);
  const [news, detail] = screen.getAllByRole('definition') as [HTMLElement, HTMLElement];
  expect(news.className).toContain('text-3xl');
  expect(detail.className).not.toContain('text-3xl');
});

/** Shows one person on a page in a language. */
function showPerson(lang: Lang, { spelling, ...person }: Person): void {
  cleanup();
  const report = makeEntry('news', { people: [person] });
  const spellings = new Map(spelling ? [[person.name, spelling]] : []);
  render(<FiguresAndPeople site={siteWith([], lang)} article={{ ...report, spellings }} />);
}

test.each([
  ['ru', 'en', 'ltr'],
  ['ar', 'en', 'ltr'],
  ['fr', null, null],
] as const)(
  'a name in Latin letters has its language and direction in %s',
  (lang, of, direction) => {
    const name = () => screen.getByText('Ana Ruiz');
    const person = { name: 'Ana Ruiz', role: 'Judge' };
    showPerson(lang, person);
    expect(name().getAttribute('lang')).toBe(of);
    // In brackets after the name as the text writes it, if the translation says how.
    showPerson(lang, { ...person, spelling: 'Ана Руис' });
    expect(screen.getByRole('listitem').textContent).toBe('Ана Руис (Ana Ruiz) Judge');
    expect(screen.getByText('Ана Руис').getAttribute('lang')).toBe(null);
    expect(name().getAttribute('lang')).toBe(of);
    expect(name().getAttribute('dir')).toBe(direction);
  },
);

test('links the objectives of an article to the lists of news', () => {
  const about = makeEntry('news', { objectives: [objective.slug] });
  render(<ArticleFacts site={site} article={about} countries={[]} />);
  expect(hrefsIn()).toEqual([
    addressesIn('en').list({ facet: 'objective', value: objective.slug }),
  ]);
});
