import { z } from 'zod';
import { alsoCalled, common, dateText, languageCode, name, scope, webAddress } from './fields';

/** The fields of resources. */
export const resourcesSchema = z.strictObject({
  ...common,
  alsoCalled,
  type: z
    .enum([
      'newsletter',
      'web-page',
      'handbook',
      'guidance',
      'manual',
      'study',
      'report',
      'video',
      'leaflet',
      'tool',
      'legal-text',
      'presentation',
      'other',
    ])
    .describe('What kind of publication it is'),
  published: dateText('When it came out; left out where no date is known').optional(),
  publisher: name('Who published it'),
  languages: z.array(languageCode).min(1),
  url: webAddress('Where it can be read'),
  host: z
    .enum(['official', 'copy', 'partner'])
    .describe('official: the publisher; copy: a document host; partner: another organization'),
  ...scope,
});
