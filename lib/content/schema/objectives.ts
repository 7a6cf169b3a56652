import { z } from 'zod';
import { alsoCalled, common, dateText, slugIn, sources, text, webAddress } from './fields';

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
  highlight: z
    .strictObject({
      value: text('The number, as printed large'),
      unit: text('What the number counts, in a few words to follow it', 40).optional(),
      sentence: text('One sentence that says what was counted, by whom and where'),
      country: slugIn(['countries'], 'Slug of the country it happened in').optional(),
      date: dateText('When it happened or was reported'),
      source: webAddress('Page that reports it'),
    })
    .describe('One result with its number, for the home page'),
  sources,
});
