import { z } from 'zod';
import {
  common,
  countries,
  dateText,
  objectives,
  personName,
  relation,
  slugIn,
  sourceNote,
  sources,
  text,
} from './fields';

/** The fields of news. */
export const newsSchema = z.strictObject({
  ...common,
  published: dateText(
    'Day (or month) of publication; the last day of the event where the page shows none',
  ),
  datedBy: z.enum(['publication', 'event']).describe('event: the source shows no date of its own'),
  place: text('Where it happened: town and country'),
  countries,
  objectives,
  event: slugIn(['events'], 'Slug of the event it reports').optional(),
  people: z
    .array(
      z.strictObject({
        name: personName(
          'Name in Latin letters; in the file of a translation, as its text writes it',
        ),
        role: text('Public role at the time'),
      }),
    )
    .describe('People named in their public role only; never a victim'),
  figures: z
    .array(
      z.strictObject({
        value: z.number().min(0).max(1e12).describe('The number'),
        label: text('What was counted'),
        attendance: z
          .enum(['exact', 'about', 'more-than'])
          .describe(
            'Set if it counts the people who took part in a course or meeting, all of them: how exact the source is',
          )
          .optional(),
      }),
    )
    .describe('Numbers that the article states'),
  relation,
  sourceNote,
  sources,
});
