import { z } from 'zod';
import { alsoCalled, common, sources, text } from './fields';

/** The fields of objectives. */
export const objectivesSchema = z.strictObject({
  ...common,
  alsoCalled,
  number: z
    .number()
    .int()
    .min(1)
    .max(6)
    .describe('Number shown in its mark, different for each objective'),
  shortName: text('One or two words for marks and lists'),
  lead: text('Agency in charge'),
  sources,
});
