import { expect, test } from 'vitest';
import { routes } from '@/lib/routes';

test('filters of the search come after #, so that no server sees them', () => {
  expect(routes.searchFor('en', { country: 'nepal', objective: 'protection' })).toBe('/en/search/#country=nepal&objective=protection');
});
