import { z } from 'zod';
import { alsoCalled, common, slugIn, sources } from './fields';

/** The fields of threads. */
export const threadsSchema = z.strictObject({
  ...common,
  alsoCalled,
  items: z
    .array(slugIn(['news'], 'Slug of an article'))
    .min(1)
    .describe('Slugs of the articles that carry it, three at least, in order of time'),
  sources: sources.optional(),
});
