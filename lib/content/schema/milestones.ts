import { z } from 'zod';
import { alsoCalled, common, countries, dateText, sourceNote, sources } from './fields';

/** The fields of milestones. */
export const milestonesSchema = z.strictObject({
  ...common,
  alsoCalled,
  date: dateText('When it happened'),
  end: dateText('Last day, where it is known and not the first').optional(),
  countries,
  phase: z.enum(['project', 'after']).describe('after: what followed the project of 2015-2019'),
  sourceNote,
  sources,
});
