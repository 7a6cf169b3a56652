import { expect, test } from 'vitest';
import { describeSpan } from '@/app/[lang]/countries/[slug]/describe-span';
import { siteWith } from '../content-factory';

const activity = (title: string, date: string) => ({ title, date });

const launch = activity('Launch', '2017-03-08');
const training = activity('Training', '2018-09');
const study = activity('Study', '2019-11-12');
const undated = activity('Some time', '2017');

test.each([
  [
    [launch, training, study],
    'The first reported activity is “Launch” (March 2017), the last “Study” (November 2019).',
  ],
  [[launch, undated, study], ''],
  [[undated], 'The only reported activity is “Some time” (2017).'],
  [[launch], 'The only reported activity is “Launch” (March 2017).'],
  [[], ''],
])('describes the span of %j', (activities, said) =>
  expect(describeSpan(siteWith(), activities)).toBe(said),
);
