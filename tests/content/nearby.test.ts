import { expect, test, vi } from 'vitest';
import { getListed, getNeighbours, getOthersOfCountry, getRelated } from '@/lib/content/index';

// Content is read once, as in a build.
vi.stubEnv('NODE_ENV', 'production');
const lists = (['news', 'events'] as const).map((section) => ({ section, items: getListed(section) }));

test.each(lists)('every item of the $section leads on to four related others', ({ items }) => {
  expect(items.length).toBeGreaterThan(0);
  const offenders = items.flatMap((item) => {
    const slugs = getRelated(item, 4).map(({ slug }) => slug);
    return new Set([item.slug, ...slugs]).size === 5 ? [] : [`${item.file}: ${slugs.join(', ')}`];
  });
  expect(offenders).toEqual([]);
});

test.each(lists)('whoever goes from one item of the $section to the earlier one walks through all, and back', ({ items }) => {
  const walk = (item: (typeof items)[number] | undefined, way: 'earlier' | 'later') => {
    const passed: string[] = [];
    for (let at: typeof item = item; at; at = getNeighbours(at)[way] as typeof item) passed.push(at.slug);
    return passed;
  };
  const slugs = items.map(({ slug }) => slug);
  expect(walk(items[0], 'earlier')).toEqual(slugs);
  expect(walk(items.at(-1), 'later')).toEqual(slugs.reverse());
});

test.each(lists)('others of a country in the $section are the newest that are not shown already', ({ items }) => {
  const ofMali = items.filter(({ countries }) => countries.includes('mali'));
  const [item, shown, ...others] = ofMali;
  if (!item || !shown) throw new Error('Mali needs two items');
  expect(getOthersOfCountry(item, 'mali', [shown], 3)).toEqual(others.slice(0, 3));
  expect(getOthersOfCountry(item, 'mali', [shown], 1000)).toHaveLength(others.length);
});
