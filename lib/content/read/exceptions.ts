import { z } from 'zod';
import { type DataFile, readDataFile } from '@/lib/source/data-file';
import { valueAt } from '@/lib/source/walk';

const words = (meaning: string) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), {
      params: { reason: 'has no letter or number', fix: 'write it in words' },
    })
    .describe(meaning);
const schema = z
  .strictObject({
    files: z
      .array(
        z.strictObject({
          rule: words('Name of a rule'),
          file: words('Path below content/'),
          reason: words('Why the file is right all the same'),
        }),
      )
      .default([])
      .describe('Files that may break a rule'),
    abbreviations: z
      .record(z.string(), words('Why it needs no long form'))
      .default({})
      .describe('Abbreviations that need no long form, each with the reason'),
    http: z
      .record(z.string(), words('Why it has no https://'))
      .default({})
      .describe('Hosts that may be linked over http://, without "www.", each with the reason'),
  })
  .describe('the groups "files", "abbreviations" and "http", each with reasons');
export const exceptionsFile = 'exceptions.yaml';

/** What may break a rule. */
interface Exceptions {
  /** Whether the file could be read: otherwise nobody knows what it allows. */
  areKnown: boolean;
  files: readonly { rule: string; file: string }[];
  abbreviations: ReadonlySet<string>;
  /** Hosts that may be linked over http. */
  http: ReadonlySet<string>;
}

/** A text in an entry; empty if it has none, which the schema reports. */
function textAt(entry: unknown, field: string): string {
  const value = valueAt(entry, field);
  return typeof value === 'string' ? value : '';
}

const isGroup = (value: unknown): boolean => typeof value === 'object' && !Array.isArray(value);

/**
 * What content/exceptions.yaml allows, and what is wrong with it: a wrong entry counts all the
 * same, so that it gives one problem.
 */
export function readExceptions(folder: string): DataFile<unknown> & { allowed: Exceptions } {
  const read = readDataFile(exceptionsFile, schema, folder);
  const { files, abbreviations, http } = (read.written ?? {}) as Record<string, unknown>;
  const entries: unknown[] = Array.isArray(files) ? files : [];
  return {
    ...read,
    allowed: {
      areKnown:
        read.exists &&
        read.written !== undefined &&
        isGroup(read.written ?? {}) &&
        isGroup(abbreviations ?? {}),
      files: entries.map((entry) => ({ rule: textAt(entry, 'rule'), file: textAt(entry, 'file') })),
      abbreviations: new Set(Object.keys(abbreviations ?? {})),
      http: new Set(Object.keys(http ?? {})),
    },
  };
}
