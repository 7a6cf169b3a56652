import { expect, test, vi } from 'vitest';
import { getActivities, getCountries, getFacetValues, getObjectives } from '@/lib/content/index';
import { dateOf } from '@/lib/content/listed';
import { drawActivityMatrix } from '@/lib/figures/activity-matrix';
import { type Fields, makeFolder, makeName, makeSource, surroundings } from '../content-factory';

function item(collection: 'news' | 'events', fields: Fields, slug: string): Record<string, string> {
  const all = { title: `Item ${slug}`, ...fields };
  return { [`${collection}/${makeName(collection, all, slug)}`]: makeSource(collection, all) };
}
const launch = item('events', { start: '2016-11-01' }, 'launch');
const report = item('news', { published: '2016-11-03', event: '2016-11-01-launch' }, 'report');

/** What the map, the bars and the matrix count for Nepal and for the last quarter of 2016. */
async function numbers(...files: Record<string, string>[]) {
  vi.stubEnv('CONTENT_DIR', makeFolder(Object.assign({}, surroundings(), ...files)));
  await new Promise(setImmediate);
  const matrix = drawActivityMatrix(
    getActivities('en').map((activity) => ({ ...activity, date: dateOf(activity) })),
    getCountries('en'),
    getObjectives('en').map(({ slug }) => slug),
    [2016, 2019],
  );
  const cell = matrix.rows.find(({ country }) => country.slug === 'nepal')?.cells.find(({ quarter }) => quarter === '2016-q4');
  const count = (facet: 'country' | 'objective' | 'year', name: string) =>
    getFacetValues('en', 'news', facet).find(({ value }) => value === name)?.count ?? 0;
  return {
    country: count('country', 'nepal'),
    objective: count('objective', 'protection'),
    year: count('year', '2016'),
    inCell: cell?.count ?? 0,
    served: cell?.served ?? [],
  };
}

test('a new article about GLO.ACT changes the map, the bars and the matrix', async () => {
  const before = await numbers(launch, report);
  const after = await numbers(launch, report, item('news', { published: '2016-11-02' }, 'new'));
  expect(after).toMatchObject({
    country: before.country + 1,
    objective: before.objective + 1,
    year: before.year + 1,
    inCell: before.inCell + 1,
    served: [true],
  });
});

test.each(['context', 'follow-up'])('an article with the relation %s changes nothing', async (relation) => {
  expect(await numbers(launch, report, item('news', { published: '2016-11-02', relation }, 'other'))).toEqual(
    await numbers(launch, report),
  );
});
