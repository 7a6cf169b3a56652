import { z } from 'zod';
import { common, dateText, scope, text } from './fields';

/** The fields of events. */
export const eventsSchema = z.strictObject({
  ...common,
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
  ...scope,
});
