import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { FiguresAndPeople, ItemFacts } from '@/app/_items/item-facts';
import { Locator } from '@/app/_items/locator';
import { PreviousNext } from '@/app/_items/other-items';
import { type FacetGroup, facetGroups, ListFacets } from '@/app/_lists/list-facets';
import { ListPage } from '@/app/_lists/list-page';
import { MilestoneList } from '@/app/[lang]/about/timeline/milestone-list';
import { ResourceItem } from '@/app/[lang]/resources/resource-item';
import { ThreadCards } from '@/app/[lang]/threads/thread-cards';
import { ItemList } from '@/components/lists/ItemList';
import type { Entry, Person } from '@/lib/content/schema/entry';
import { groupBy } from '@/lib/group-by';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { makeEntry, makeName, makeSite, makeSource, opened, siteWith } from '../content-factory';
import { hrefOf, hrefsIn, textsOf } from './shown';

const t = messages('en');
const countries = ['Nepal', 'Mali'].map((title) =>
  makeEntry('countries', { title }, { slug: title.toLowerCase() }),
);
const objective = makeEntry('objectives', {}, { slug: 'protection' });
const article = makeEntry('news', { published: '2018-12-13', countries: ['nepal', 'mali'] });
const event = makeEntry('events', {
  title: 'A workshop',
  start: '2017-12-03',
  format: 'workshop',
  countries: [],
  objectives: [],
});
const site = siteWith([...countries, objective, article, event]);
/** The site of tests/fixture/. */
const fixture = siteIn('en');

test('lists each item in the order given, with its link, date, countries and objectives, and the format of an event', () => {
  render(<ItemList site={site} items={[article, event]} />);
  expect(hrefsIn()).toEqual([
    addressesIn('en').article(article.slug),
    addressesIn('en').event(event.slug),
  ]);
  const rows = screen.getAllByRole('listitem');
  expect(rows, 'no list inside a row').toHaveLength(2);
  const [first, second] = rows as [HTMLElement, HTMLElement];
  expect(first.querySelector('time')?.dateTime).toBe('2018-12-13');
  expect(within(first).getByTitle(objective.shortName)).toBeTruthy();
  for (const text of ['Nepal, Mali', `${t.objectives}: ${objective.shortName}.`])
    expect(within(first).getByText(text)).toBeTruthy();
  for (const text of [t.formats.workshop, t.wholeProject])
    expect(within(second).getByText(text)).toBeTruthy();
});

test('marks only items that are not GLO.ACT’s own', () => {
  const items = (['project', 'context', 'follow-up'] as const).map((relation) =>
    makeEntry('news', { title: relation, relation, objectives: [] }, { slug: relation }),
  );
  render(<ItemList site={site} items={items} />);
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
  render(<ItemList site={site} items={[article, alone, event]} within="nepal" />);
  expect(
    screen
      .getAllByRole('listitem')
      .map((item) => item.textContent?.match(/with Mali|Nepal|The whole project/g)),
  ).toEqual([['with Mali'], null, ['The whole project']]);
});

test('shows the summary of an item only if asked to', () => {
  const { unmount } = render(<ItemList site={site} items={[article]} />);
  expect(screen.queryByText(article.summary)).toBeNull();
  unmount();
  render(<ItemList site={site} items={[article]} summaries />);
  expect(screen.getByText(article.summary)).toBeTruthy();
});

const nepalNews = { facet: 'country', value: 'nepal' } as const;
const news = siteIn('en').items('news', nepalNews);

test('lists own items by year and the others in a section of their own, each with its count in the contents', () => {
  const others = news.filter(({ relation }) => relation !== 'project');
  const label =
    t.relations[others.every(({ relation }) => relation === 'follow-up') ? 'follow-up' : 'context'];
  const years = [
    ...groupBy(siteIn('en').items('news', { ...nepalNews, relation: 'project' }), ({ published }) =>
      published.slice(0, 4),
    ),
  ];
  expect(years.length, 'years').toBeGreaterThan(1);
  expect(others.length, 'context').toBeGreaterThan(0);
  render(<ListPage site={fixture} section="news" path={nepalNews} />);
  const main = screen.getByRole('main');
  const filters = [
    t.facetIn.country({ facet: t.facets.objective, value: 'Nepal' }),
    t.facets.country,
  ];
  expect(textsOf('heading', main, 2)).toEqual([
    ...filters,
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
    expect(hrefsIn(sectionOf(year))).toEqual([
      addressesIn('en').list('news'),
      '#list',
      ...items.map(({ slug }) => addressesIn('en').article(slug)),
    ]);
  expect(hrefsIn(sectionOf('context'))).toEqual(
    others.map(({ slug }) => addressesIn('en').article(slug)),
  );
});

test('links the country and the list without the filter, and the feed only from the list of all news', () => {
  render(<ListPage site={fixture} section="news" path={nepalNews} />);
  expect(hrefOf(t.listLinks.country({ country: 'Nepal' }))).toBe(
    addressesIn('en').country('nepal'),
  );
  expect(screen.queryByText(t.listLinks.feed)).toBeNull();
  expect(hrefsIn().filter((href) => href === addressesIn('en').list('news'))).not.toEqual([]);
  render(<ListPage site={fixture} section="news" path={{}} />);
  expect(hrefOf(t.listLinks.feed)).toBe('/en/feeds/news.atom');
});

test('two facets lead to one list, narrowed by its address, from either side', () => {
  const hrefOfValue = (path: object, facet: string, label: string) =>
    facetGroups(site, 'news', path, 'x')
      .find((group) => group.facet === facet)
      ?.values.find((value) => value.label === label)?.href;
  const both = `${addressesIn('en').list('news', nepalNews)}#${objective.slug}`;
  const ofObjective = { facet: 'objective', value: objective.slug } as const;
  expect(hrefOfValue(nepalNews, 'objective', objective.shortName)).toBe(both);
  expect(hrefOfValue(ofObjective, 'country', 'Nepal')).toBe(both);
  const ofYear = { facet: 'year', value: '2018' } as const;
  expect(hrefOfValue(ofYear, 'objective', objective.shortName)).toBe(
    `${addressesIn('en').list('news', ofObjective)}#2018`,
  );
});

test('has a line for each objective and year that an address can choose, which leads back to the whole list', () => {
  const lone = makeEntry(
    'news',
    { published: '2017-05-01', countries: ['nepal'], objectives: [] },
    { slug: 'lone' },
  );
  render(
    <ListPage
      site={siteWith([...countries, objective, article, lone])}
      section="news"
      path={nepalNews}
    />,
  );
  const lineOf = (id: string) => {
    const place = document.getElementById(id) as HTMLElement;
    const line = place.matches('.narrowed') ? place : place.querySelector('.narrowed');
    return line?.querySelector('a[href="#list"]');
  };
  for (const [id, label] of [
    [objective.slug, objective.shortName],
    ['2018', '2018'],
  ] as const) {
    expect(lineOf(id)?.textContent, id).toContain(t.narrowed({ label, n: 1, of: 2 }));
    expect(lineOf(id)?.getAttribute('href')).toBe('#list');
  }
  expect(document.getElementById('list')).toBeTruthy();
});

test('says so if nothing fits', () => {
  render(<ListPage site={fixture} section="news" path={{ facet: 'year', value: '1999' }} />);
  expect(screen.getByText(t.empty.news)).toBeTruthy();
  expect(screen.queryByRole('navigation', { name: t.onThisPage })).toBeNull();
});

test('links each value of a facet with its count, marks the current one, and links nothing where there is nothing', () => {
  const value = (label: string, count: number, more: object = {}) => ({
    label,
    count,
    href: count > 0 ? `/${label.toLowerCase()}/` : undefined,
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
    [null, '2 Laws 0', null],
    ['/mali/', 'Mali 3', null],
    ['/nepal/', 'Nepal 12', 'page'],
  ]);
});

test('shows the text, source note and every source of a milestone, and links the events of a year that has some', () => {
  const milestone = makeEntry('milestones', {
    title: 'Launch',
    date: '2016-01-21',
    sourceNote: 'The day is from a newsletter.',
  });
  const shown = {
    milestone,
    html: '<p>A <a href="/en/">word</a> more.</p>',
    countries: [],
  };
  const list = (count: number) => (
    <MilestoneList
      id="milestones"
      site={site}
      title="2016"
      milestones={[shown]}
      events={{ href: '/en/events/year/2016/', count }}
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
  expect(hrefOf(t.eventsOf({ n: 5, year: '2016' }))).toBe('/en/events/year/2016/');
  rerender(list(0));
  expect(document.querySelector('a[href="/en/events/year/2016/"]')).toBeNull();
});

test('marks texts that are still English on a page in another language', () => {
  const milestone = makeEntry('milestones', { title: 'Launch' });
  const resource = makeEntry('resources', { title: 'Toolkit' });
  render(
    <MilestoneList
      id="m"
      site={siteWith([], 'ar')}
      title="2016"
      milestones={[{ milestone, html: '<p>A word.</p>', countries: [] }]}
    />,
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
  const items = [article.slug, event.slug];
  const thread = makeEntry('threads', { items }, { slug: 'network' });
  render(<ThreadCards site={site} threads={[thread]} />);
  expect(screen.getByText('Mali, Nepal')).toBeTruthy();
});

test('says that an item came before another only where their days are known', () => {
  const files = ['2018-07', '2018-07-02', '2018-08-03'].map((start) => {
    const fields = { title: 'A workshop', start, countries: [], objectives: [] };
    return [`events/${makeName('events', fields, 'workshop')}`, makeSource('events', fields)];
  });
  vi.stubEnv('CONTENT_DIR', makeSite(Object.fromEntries(files)));
  const textOf = (shown: ReactNode) => render(shown).container.textContent;
  const items = siteIn('en').items('events');
  const neighbours = items.map((item) =>
    textOf(<PreviousNext site={siteIn('en')} item={item} country={undefined} />)?.trim(),
  );
  const { earlier, later, sameTime } = siteIn('en').messages.links;
  expect(neighbours).toEqual([
    `${earlier} · Jul 2018 A workshop`,
    `${sameTime} · 2 Jul 2018 A workshop ${later} · 3 Aug 2018 A workshop`,
    `${sameTime} · Jul 2018 A workshop`,
  ]);
});

test('counts the activities of the country of an item, and has a key only where its own is highlighted', () => {
  const place = makeEntry('countries', { title: 'Nepal' }, { slug: 'nepal' });
  const [held, undated] = ['2018-07-02', '2018'].map((start) =>
    makeEntry('events', { start, countries: ['nepal'] }, { slug: `${start}-course` }),
  ) as [Entry<'events'>, Entry<'events'>];
  const located = siteWith([place, held, undated]);
  const { square } = located.messages.locator;
  const textOf = (item: Entry<'events'>) =>
    render(<Locator site={located} item={item} countries={[place]} />).container.textContent;
  expect(textOf(held)).toContain('Nepal 2 activities');
  expect(textOf(held)).toContain(square.events);
  expect(textOf(undated)).not.toContain(square.events);
});

test('shows a figure large only if the title or the summary of its report states it', () => {
  const { figures } = makeEntry('news', {
    figures: [
      { value: 58, label: 'targets' },
      { value: 3, label: 'speakers' },
    ],
  });
  render(
    <FiguresAndPeople
      site={site}
      headline="Brazil sets itself 58 targets"
      figures={figures}
      people={[]}
      title="Figures"
    />,
  );
  const [news, detail] = screen.getAllByRole('definition') as [HTMLElement, HTMLElement];
  expect(news.className).toContain('text-3xl');
  expect(detail.className).not.toContain('text-3xl');
});

/** Shows one person on a page in a language. */
function showPerson(lang: Lang, person: Person): void {
  cleanup();
  render(
    <FiguresAndPeople
      site={siteWith([], lang)}
      headline=""
      figures={[]}
      people={[person]}
      title="People"
    />,
  );
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

test('links the objectives of an event to events, and those of a report to news', () => {
  const about = (item: Entry<'events'> | Entry<'news'>) => {
    cleanup();
    render(<ItemFacts site={site} item={item} countries={[]} />);
    return hrefsIn().filter((href) => href?.includes('/objective/'));
  };
  const path = { facet: 'objective', value: objective.slug } as const;
  const { list } = addressesIn('en');
  expect(about(makeEntry('events', { objectives: [objective.slug] }))).toEqual([
    list('events', path),
  ]);
  expect(about(makeEntry('news', { objectives: [objective.slug] }))).toEqual([list('news', path)]);
});
