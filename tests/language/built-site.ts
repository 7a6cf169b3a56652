import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { writeFiles } from '../write-files';
import { translateFolder } from './pseudo-content';
import { exceptions, smallSite } from './small-site';

/** The folder of the built small site, and of the same built once more. */
export const out = path.resolve('.cache/language/out');
export const secondOut = path.resolve('.cache/language-again/out');

const sources = ['app', 'components', 'islands', 'lib', 'public', 'scripts'];
const settings = ['next.config.ts', 'tailwind.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Builds the small site in English and in the test language, in a copy of the project. Returns the folder of its content. */
export async function buildSmallSite(to: string = out): Promise<string> {
  const project = path.dirname(to);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const source of [...sources, ...settings]) cpSync(source, path.join(project, source), { recursive: true });
  // Turbopack refuses packages from outside the project; hard links take no room.
  execFileSync('cp', ['-al', 'node_modules', project]);
  const content = path.join(project, 'content');
  // The words of the interface, the rules of the search and the abbreviations are those of the site.
  for (const file of ['messages.yaml', 'search.yaml', 'exceptions.yaml']) cpSync(path.join('content', file), path.join(content, file));
  writeFiles(content, smallSite());
  translateFolder(content, exceptions);
  const env: NodeJS.ProcessEnv = { ...process.env, CONTENT_DIR: '', NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: project, env });
  return content;
}

/** Text of a file of the small site, or of the page at an address, "/ar/". */
export const readBuilt = (name: string): string => readFileSync(path.join(out, name.endsWith('/') ? `${name}index.html` : name), 'utf8');
