import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeName, makeSource, makeTemporaryFolder } from '../content-factory';

const root = path.resolve(import.meta.dirname, '../..');

/** A project with parts of this one, and a built site. */
function makeProject(...parts: string[]): string {
  const work = makeTemporaryFolder();
  for (const part of ['lib', 'scripts', 'package.json', 'tsconfig.json', 'tailwind.config.ts', ...parts])
    cpSync(path.join(root, part), path.join(work, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'));
  mkdirSync(path.join(work, 'out'));
  writeFileSync(path.join(work, 'out/index.html'), 'the last good site');
  return work;
}

/** Runs a build that must fail and leave out/ as it was. Returns its output. */
function failingBuild(work: string, environment: Record<string, string> = {}): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readdirSync(path.join(work, 'out'))).toEqual(['index.html']);
  expect(readFileSync(path.join(work, 'out/index.html'), 'utf8')).toBe('the last good site');
  return { stdout, stderr };
}

test.each([
  ['SITE_URL', 'https://u.github.io/repo'],
  ['CONTACT_EMAIL', 'editors'],
])('a build says what is wrong with %s before anything else', (name, value) => {
  const { stdout, stderr } = failingBuild(makeProject(), { [name]: value });
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^The site was not built: .*\nout\/ is as it was\.\n$/);
  expect(stderr).toContain(`${name} is "${value}": `);
});

test('a build names every mistake in the content and leaves out/ as it was', () => {
  const work = makeProject('content', 'app/_fonts');
  const name = makeName('news');
  const write = (file: string, text: string) => writeFileSync(path.join(work, 'content', file), text);
  write(`news/${name}`, makeSource('news', {}, 'The text.').replace('"2018-12-13"', '2018-12-13'));
  write('glossary/new-term.md', '---\ntitle: "A: b\n---\n');
  write('pages/New Page.md', makeSource('pages'));
  write('pages/another-page.md', makeSource('pages', { title: 'Another page' }, '[Gone](/no-such-page/)'));
  const { stderr } = failingBuild(work);
  expect(stderr).toMatch(/^\d+ problems in content\//);
  expect(stderr).toContain(`content/news/${name}:4: published: 2018-12-13 is an unquoted date. Put it in quotes: published: "2018-12-13"`);
  expect(stderr).toContain('content/glossary/new-term.md:2: title: has no quotation mark at its end');
  expect(stderr).toContain('content/pages/New Page.md:1: file name: "New Page.md" is not a slug');
  expect(stderr, 'a file that cannot be read hides no dead link').toContain(
    'content/pages/another-page.md:7: text: links to /no-such-page/',
  );
  expect(stderr).toContain('Note: 3 files could not be read in full');
});
