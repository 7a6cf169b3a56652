import { z } from 'zod';
import {
  alsoCalled,
  common,
  countries,
  dateText,
  objectives,
  personName,
  relation,
  sourceNote,
  sources,
  text,
} from './fields';

/** What an article reports, if it took place: when, where, and what it was officially called. */
const event = z
  .strictObject({
    title: text('Official name, or what it was', 250),
    start: dateText('First day, or month or year where no day is known'),
    end: dateText('Last day, where it is known and not the first').optional(),
    place: text('Where it was held'),
    format: z
      .enum([
        'launch',
        'training',
        'workshop',
        'meeting',
        'expert-meeting',
        'conference',
        'study-visit',
        'campaign',
        'other',
      ])
      .describe('What kind of event it was'),
  })
  .describe('The event that it reports: when, where, and its official name');

/** The fields of news. */
export const newsSchema = z.strictObject({
  ...common,
  published: dateText(
    'Day (or month) of publication; the last day of the event where the page shows none',
  ),
  datedBy: z.enum(['publication', 'event']).describe('event: the source shows no date of its own'),
  event: event.optional(),
  place: text('Where it happened: town and country; only where no event says it').optional(),
  milestone: text(
    'What the timeline calls it; only if it is one of the main steps of the project',
    120,
  ).optional(),
  alsoCalled,
  countries,
  objectives,
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
            'Set if it counts the people in one room, all of them, at a course or meeting of the event: how exact the source is',
          )
          .optional(),
        date: dateText('Day on which they met, if it is not the first of the event').optional(),
      }),
    )
    .describe('Numbers that the article states'),
  relation,
  sourceNote,
  sources,
});
