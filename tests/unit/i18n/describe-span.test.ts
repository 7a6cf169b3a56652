import { expect, test } from 'vitest';
import { describeSpan } from '@/lib/i18n/describe-span';

const activity = (title: string, date: string) => ({ title, date });

test('names the first and the last activity with their months', () => {
  expect(describeSpan('en', [activity('Launch', '2017-03-08'), activity('Training', '2018-09'), activity('Study', '2019-11-12')])).toBe(
    'The first reported activity is “Launch” (March 2017), the last “Study” (November 2019).',
  );
});

test('skips activities of which only the year is known, unless there is no other', () => {
  expect(describeSpan('en', [activity('Some time', '2017'), activity('Launch', '2017-03-08'), activity('Study', '2017-05')])).toBe(
    'The first reported activity is “Launch” (March 2017), the last “Study” (May 2017).',
  );
  expect(describeSpan('en', [activity('Some time', '2017')])).toBe('The only reported activity is “Some time” (2017).');
});

test('mentions a single activity once, and says nothing if there is none', () => {
  expect(describeSpan('en', [activity('Launch', '2017-03-08')])).toBe('The only reported activity is “Launch” (March 2017).');
  expect(describeSpan('en', [])).toBe('');
});
