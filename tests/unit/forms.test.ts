import { expect, test, vi } from 'vitest';
import { lastDay } from '@/lib/source/forms';

test.each([
  ['2026-12-03T00:00:00Z', '2026-12-03'],
  ['2026-12-03T09:59:59Z', '2026-12-03'],
  ['2026-12-03T10:00:00Z', '2026-12-04'],
  ['2026-12-03T23:59:59Z', '2026-12-04'],
  ['2026-12-31T10:00:00Z', '2027-01-01'],
])('at %s the last day that has begun anywhere is %s', (now, day) => {
  vi.useFakeTimers({ now: new Date(now) });
  expect(lastDay()).toBe(day);
  vi.useRealTimers();
});
