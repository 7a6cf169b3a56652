import { expect, test } from 'vitest';
import { countPresses } from '@/islands/leave/presses';

test('starts again after another key, as when a capital letter is typed', () => {
  const press = countPresses('Shift', 3, 5000);
  press('Shift', 0);
  press('A', 10);
  press('Shift', 20);
  expect(press('Shift', 30)).toBe(1);
});

test('starts again after a pause', () => {
  const press = countPresses('Shift', 3, 5000);
  press('Shift', 0);
  expect([press('Shift', 5000), press('Shift', 10_001)]).toEqual([1, 2]);
});
