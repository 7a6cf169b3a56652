import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { makeSite } from '../content-factory';

/** Runs a script and returns its output and exit code. */
function run(script: string, args: readonly string[] = [], folder = 'tests/fixture') {
  const node = script.endsWith('.ts')
    ? ['--import', 'tsx', `scripts/${script}`]
    : [`scripts/${script}`];
  const env = { ...process.env, CONTENT_DIR: folder };
  const { stdout, stderr, status } = spawnSync(process.execPath, [...node, ...args], {
    encoding: 'utf8',
    env,
  });
  return { said: stdout + stderr, status };
}

test.each(['dev.mjs', 'check.ts'])(
  '%s refuses an option that it does not have, and says what it does',
  (script) => {
    const said = expect.stringMatching(/^Unknown option '--jsno'[^\n]*\n\nnpm run/);
    expect(run(script, ['--jsno'])).toMatchObject({ status: 2, said });
  },
);

test('--help says what a script does', () => {
  expect(run('dev.mjs', ['--help'])).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^npm run dev/),
  });
});

test('a new file has the fields to fill in, each refused until it is, and is never written over', () => {
  const folder = makeSite();
  const make = (slug: string) => run('new.ts', ['news', slug], folder);
  expect(make('2018-03-22-kyiv-border-meeting')).toMatchObject({
    status: 0,
    said: expect.stringContaining('fill in the fields'),
  });
  const file = path.join(folder, 'news/2018-03-22-kyiv-border-meeting.md');
  expect(readFileSync(file, 'utf8')).toContain('published: "2018-03-22"');
  const { problems } = checkContent(folder);
  expect(new Set(problems.map(({ reason }) => reason))).toEqual(new Set(['is empty']));
  expect(problems.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['title', 'summary', 'sources.0.url']),
  );
  expect(make('2018-03-22-kyiv-border-meeting')).toMatchObject({
    status: 1,
    said: expect.stringContaining('exists already'),
  });
  expect(make('kyiv').status).toBe(1);
});
