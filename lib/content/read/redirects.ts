import { z } from 'zod';
import { readDataFile } from '@/lib/source/data-file';

/**
 * An old address of a page, and where its content is now: without a language, as texts write them,
 * or with one if it holds in that one alone.
 */
export interface Redirect {
  from: string;
  to: string;
}

const schema = z
  .record(z.string(), z.string())
  .describe('Old addresses, each with the new one: /old/: /new/');
/** The file of old addresses. */
export const redirectsFile = 'redirects.yaml';
/** The file of redirects as it was read. */
export const readRedirectFile = (folder?: string) => readDataFile(redirectsFile, schema, folder);
/** Old addresses and where they lead. */
export const readRedirects = (folder?: string): Redirect[] =>
  Object.entries(readRedirectFile(folder).data ?? {}).map(([from, to]) => ({ from, to }));
