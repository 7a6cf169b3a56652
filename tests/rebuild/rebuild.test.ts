import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { filesOf } from '@/scripts/publish/site-files';
import { expectNone } from '../expect-none';
import { out, readSite, siteFiles } from '../site/site';

const project = path.resolve('.cache/rebuild');
const made = ['node_modules', 'out', '.next', '.cache', '.git'];

it('a second build in another folder makes the same files, byte for byte', {
  timeout: 1_200_000,
}, async () => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  for (const name of readdirSync('.').filter((each) => !made.includes(each)))
    cpSync(name, path.join(project, name), { recursive: true });
  // Turbopack refuses packages from outside the project; hard links take no room.
  execFileSync('cp', ['-al', 'node_modules', project]);
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const rebuilt = path.join(project, out);
  expect(await filesOf(rebuilt)).toEqual(siteFiles);
  expectNone(siteFiles.filter((name) => !readFileSync(rebuilt + name).equals(readSite(name))));
});
