import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { copySources } from '@/scripts/setup/setup.mjs';
import { writeFiles } from '../write-files';
import { translateFolder } from './pseudo-content';
import { exceptions, smallSite } from './small-site';

const project = path.resolve('.cache/language');
/** The folder of the built small site. */
export const out = path.join(project, 'out');

/** Builds the small site in English and in the test language, in a copy of the project. Returns the folder of its content. */
export async function buildSmallSite(): Promise<string> {
  await copySources(project);
  const content = path.join(project, 'content');
  rmSync(content, { recursive: true });
  writeFiles(content, smallSite());
  translateFolder(content, exceptions);
  const env: NodeJS.ProcessEnv = { ...process.env, CONTENT_DIR: '', NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: project, env });
  return content;
}

/** Text of a file of the small site, or of the page at an address, "/ar/". */
export const readBuilt = (name: string): string => readFileSync(path.join(out, name.endsWith('/') ? `${name}index.html` : name), 'utf8');
