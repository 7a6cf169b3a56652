import { z } from 'zod';
import { alsoCalled, common, sources, text, webAddress } from './fields';

/** The fields of partners. */
export const partnersSchema = z.strictObject({
  ...common,
  alsoCalled,
  acronym: text('Short name'),
  role: text('Its part in the project, in a phrase'),
  url: webAddress('Its official page'),
  sources,
});
