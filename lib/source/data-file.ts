import path from 'node:path';
import type { z } from 'zod';
import { contentFolder } from '@/lib/content-folder';
import { decode } from './decode';
import { readText, type Source } from './files';
import { inOrder, type Problem } from './problem';
import { schemaFaults } from './schema-faults';
import { type LineOf, readYaml } from './yaml';

/** A file of content/ that is all YAML, as it was read. */
export interface DataFile<T> {
  /** Path below content/. */
  file: string;
  /** Whether the file is there. */
  exists: boolean;
  /** What it says, whether right or wrong; undefined if it is not YAML. */
  written: unknown;
  /** Undefined if anything is wrong with it. */
  data: T | undefined;
  problems: readonly Problem[];
  lineOf: LineOf;
}

/** Reads a file in YAML against a schema; a file that is not there is empty. */
export const readDataFile = <T>(
  file: string,
  schema: z.ZodType<T>,
  folder: string = contentFolder(),
): DataFile<T> =>
  readText(path.join(folder, file), (source) => check(file, schema, source), schema) ?? {
    ...check(file, schema, ''),
    exists: false,
  };

function check<T>(file: string, schema: z.ZodType<T>, source: Source): DataFile<T> {
  const text = decode(source);
  const { data, faults, lineOf } =
    typeof text === 'string'
      ? readYaml(text)
      : { data: undefined, faults: [text], lineOf: () => 1 };
  const checked = data === undefined ? undefined : schema.safeParse(data, { reportInput: true });
  const found = [...faults, ...schemaFaults(schema, file, checked?.error?.issues ?? [], lineOf)];
  // A fault of the whole has the name of the file.
  const problems = found.map((fault) => ({
    file,
    ...fault,
    field: fault.field.replace(/^front matter$/, path.basename(file, '.yaml')),
  }));
  return {
    file,
    exists: true,
    written: data,
    data: problems.length > 0 ? undefined : checked?.data,
    problems: inOrder(problems),
    lineOf,
  };
}
