import { z } from 'zod';
import { alsoCalled, common, slugIn } from './fields';
import { helpFields } from './help';

/** The fields of places outside the project in which people look for help. */
export const destinationsSchema = z.strictObject({
  ...common,
  alsoCalled,
  article: z.enum(['the']).describe('English article that the name needs in a sentence').optional(),
  partOf: slugIn(
    ['destinations'],
    'Slug of the group of countries whose emergency numbers hold there too',
  ).optional(),
  ...helpFields,
});
