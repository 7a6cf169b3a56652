import { z } from 'zod';
import { alsoCalled, common, slugIn, sources } from './fields';

/** The fields of threads. */
export const threadsSchema = z.strictObject({
  ...common,
  alsoCalled,
  items: z
    .array(slugIn(['news', 'events'], 'Slug of a news item or an event'))
    .min(1)
    .describe('Slugs of the news and events that carry it, three at least, in order of time'),
  sources: sources.optional(),
});
