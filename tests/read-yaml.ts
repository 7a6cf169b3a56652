import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** The data of a YAML file below tests/. */
export const readYaml = <T>(file: string): T =>
  parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
