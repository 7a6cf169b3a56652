import { z } from 'zod';
import { alsoCalled, common, sources, text, webAddress, wordings } from './fields';

/** The fields of glossary. */
export const glossarySchema = z.strictObject({
  ...common,
  alsoCalled,
  abbreviation: text('Short form').optional(),
  aliases: z
    .array(text('Other wording that means the same, as a text may use it'))
    .describe('Other wordings that become links to the term')
    .register(wordings, { wording: 'free list' }),
  instrument: text('Legal text that defines it').optional(),
  legalSource: webAddress('Page that holds or quotes the legal text').optional(),
  sources,
});
