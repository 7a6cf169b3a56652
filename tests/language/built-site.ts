import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { collections } from '@/lib/content/schema';
import { copySources } from '@/scripts/setup/setup.mjs';
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
  for (const collection of collections) mkdirSync(path.join(content, collection), { recursive: true });
  for (const [name, source] of Object.entries(smallSite())) writeFileSync(path.join(content, name), source);
  translateFolder(content, exceptions);
  const env: NodeJS.ProcessEnv = { ...process.env, CONTENT_DIR: '', NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: project, env });
  return content;
}

/** Text of a file of the small site, or of the page at an address, "/ar/". */
export const readBuilt = (name: string): string => readFileSync(path.join(out, name.endsWith('/') ? `${name}index.html` : name), 'utf8');
