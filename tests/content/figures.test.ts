import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { countOwnNews, getActivities, getCountries, getListed, getObjectives } from '@/lib/content/index';
import { dateOf } from '@/lib/content/lists';
import { drawActivityMatrix } from '@/lib/figures/activity-matrix';
import { drawWorldMap } from '@/lib/figures/world-map';

const folder = mkdtempSync(path.join(tmpdir(), 'figures-'));
const added = () => readdirSync(path.join(folder, 'news')).filter((name) => name.endsWith('-new-in-nepal.md'));
beforeAll(() => {
  cpSync(path.resolve('content'), folder, { recursive: true });
  vi.stubEnv('CONTENT_DIR', folder);
});
afterEach(() => {
  for (const name of added()) rmSync(path.join(folder, 'news', name));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function addArticle(date: string, front: { relation?: string; event?: string } = {}): void {
  const { relation = 'project', event } = front;
  writeFileSync(
    path.join(folder, 'news', `${date}-new-in-nepal.md`),
    `---
title: "Something new in Nepal"
summary: "It happened in a test."
published: "${date}"
datedBy: "publication"
place: "Kathmandu, Nepal"
countries: ["nepal"]
objectives: ["children"]
${event ? `event: "${event}"\n` : ''}people: []
figures: []
relation: "${relation}"
sources:
  - { publisher: "UNODC", title: "A page", url: "https://www.unodc.org/page.html" }
---
Text.
`,
  );
}

/** Numbers of Nepal on the map and the bars, and in the last quarter of 2016 in the matrix. */
function numbers() {
  const matrix = drawActivityMatrix(
    getActivities().map((activity) => ({ ...activity, date: dateOf(activity) })),
    getCountries().map(({ slug }) => slug),
    getObjectives().map(({ slug }) => slug),
    [2016, 2019],
  );
  const cell = matrix.rows.find(({ country }) => country === 'nepal')?.cells.find(({ quarter }) => quarter === '2016-q4');
  const count = (facet: 'country' | 'objective' | 'year', name: string) =>
    countOwnNews(facet).find(({ value }) => value === name)?.count ?? Number.NaN;
  return { nepal: count('country', 'nepal'), children: count('objective', 'children'), year: count('year', '2016'), cell };
}

it('a new article about GLO.ACT moves the map, the bars and the matrix', () => {
  const before = numbers();
  addArticle('2016-11-02');
  const after = numbers();
  expect(after.nepal).toBe(before.nepal + 1);
  expect(after.children).toBe(before.children + 1);
  expect(after.year).toBe(before.year + 1);
  expect(after.cell?.count).toBe((before.cell?.count ?? 0) + 1);
  expect(after.cell?.served[5]).toBe(true);
});

it.each(['context', 'follow-up'])('an article of %s moves nothing', (relation) => {
  const before = numbers();
  addArticle('2016-11-02', { relation });
  expect(numbers()).toEqual(before);
});

it('an article that reports a listed event adds no second activity', () => {
  const before = getActivities('nepal').length;
  addArticle('2017-03-09', { event: '2017-03-08-nepal-launch' });
  expect(getActivities('nepal')).toHaveLength(before);
});

it('an activity is listed once, newest first, and is of GLO.ACT itself', () => {
  const activities = getActivities();
  expect(activities.length).toBeGreaterThan(100);
  expect(new Set(activities).size).toBe(activities.length);
  expect(activities.map(dateOf)).toEqual(activities.map(dateOf).sort().reverse());
  expect(activities.filter(({ relation }) => relation !== 'project')).toEqual([]);
  const events = new Set(getListed('events').map(({ slug }) => slug));
  expect(activities.flatMap((item) => (item.collection === 'news' && item.event && events.has(item.event) ? [item.slug] : []))).toEqual([]);
});

it('every country of the content is on the map', () => {
  const countries = getCountries();
  const map = drawWorldMap(countries.map(({ iso3, title }) => ({ iso3, name: title })));
  expect(map.countries.filter(({ path: shape }) => shape === '').map(({ iso3 }) => iso3)).toEqual([]);
  expect(map.countries).toHaveLength(countries.length);
});
