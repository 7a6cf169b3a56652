import type { z } from 'zod';
import type { Collection } from './collections';
import { countriesSchema } from './countries';
import { destinationsSchema } from './destinations';
import { glossarySchema } from './glossary';
import { milestonesSchema } from './milestones';
import { newsSchema } from './news';
import { objectivesSchema } from './objectives';
import { pagesSchema } from './pages';
import { partnersSchema } from './partners';
import { resourcesSchema } from './resources';
import { threadsSchema } from './threads';

/** The schema of each collection: what the fields of its items hold. */
export const schemas = {
  news: newsSchema,
  countries: countriesSchema,
  destinations: destinationsSchema,
  objectives: objectivesSchema,
  partners: partnersSchema,
  resources: resourcesSchema,
  glossary: glossarySchema,
  milestones: milestonesSchema,
  threads: threadsSchema,
  pages: pagesSchema,
} as const satisfies Record<Collection, z.ZodObject>;

/** Collections whose file name begins with the date in this field. */
export const datedBy = { news: 'published', milestones: 'date' } as const;
