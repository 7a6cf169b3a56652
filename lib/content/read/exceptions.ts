import { z } from 'zod';
import { readDataFile } from '@/lib/source/data-file';

const exceptions = z.strictObject({
  files: z
    .array(
      z.strictObject({
        rule: z.string().describe('Name of a rule'),
        file: z.string().describe('Path below content/'),
        reason: z.string().describe('Why the file is right all the same'),
      }),
    )
    .default([])
    .describe('Files that may break a rule'),
  abbreviations: z
    .record(z.string(), z.string())
    .default({})
    .describe('Abbreviations that need no long form, each with the reason'),
  http: z
    .record(z.string(), z.string())
    .default({})
    .describe('Hosts that may be linked over http://, without "www.", each with the reason'),
});
export type Exceptions = z.infer<typeof exceptions>;
export const noExceptions: Exceptions = { files: [], abbreviations: {}, http: {} };
export const exceptionsFile = 'exceptions.yaml';

/** What content/exceptions.yaml allows, or what is wrong with it. */
export const readExceptions = (folder: string) => readDataFile(exceptionsFile, exceptions, folder);
