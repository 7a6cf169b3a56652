import { expect, test } from 'vitest';
import { siteIn } from '@/lib/site';

const lists = (['news', 'events'] as const).map((section) => ({
  section,
  items: siteIn('en').items(section),
}));

test.each(lists)(
  'the steps to earlier items pass all of the $section, and so do the steps back',
  ({ items }) => {
    const walk = (item: (typeof items)[number] | undefined, way: 'earlier' | 'later') => {
      const passed: string[] = [];
      for (let at: typeof item = item; at; at = siteIn('en').neighbours(at)[way] as typeof item)
        passed.push(at.slug);
      return passed;
    };
    const slugs = items.map(({ slug }) => slug);
    expect(walk(items[0], 'earlier')).toEqual(slugs);
    expect(walk(items.at(-1), 'later')).toEqual(slugs.reverse());
  },
);

test.each(lists)(
  'earlier and later in a country skip items of the $section about other countries',
  ({ items }) => {
    const country = items.flatMap(({ countries }) => countries)[0] ?? '';
    const there = items.filter(({ countries }) => countries.includes(country));
    const item = there[1];
    if (!item) throw new Error('a country with two items is needed');
    expect(siteIn('en').neighbours(item, country)).toEqual({ later: there[0], earlier: there[2] });
  },
);
