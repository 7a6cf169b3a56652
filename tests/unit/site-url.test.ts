import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSiteUrl } from '@/lib/site-url';
import { makeTemporaryFolder } from '../content-factory';

test.each([
  [undefined, 'http://localhost:3000'],
  ['', 'http://localhost:3000'],
  [' ', 'http://localhost:3000'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  [' https://Example.org:443/ ', 'https://example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
])('SITE_URL=%s is the address %s', (given, address) => expect(readSiteUrl(given)).toBe(address));

test.each([
  ['example.org', 'https:// at its beginning'],
  ['localhost:3000', 'https:// at its beginning'],
  ['//example.org', 'https:// at its beginning'],
  ['https:example.org', 'https:// at its beginning'],
  ['https://', 'https:// at its beginning'],
  ['https:///example.org', 'https:// at its beginning'],
  ['https://exa mple.org', 'https:// at its beginning'],
  ['ftp://example.org', 'https:// at its beginning'],
  ['https://u.github.io/repo', 'leave out "/repo"'],
  ['https://u.github.io/repo/', 'leave out "/repo/"'],
  ['https://example.org//', 'leave out "//"'],
  ['https://example.org?a=b', 'SITE_URL=https://example.org'],
  ['https://example.org/?', 'SITE_URL=https://example.org'],
  ['https://example.org/#top', 'SITE_URL=https://example.org'],
  ['https://me:word@example.org', 'SITE_URL=https://example.org'],
])('SITE_URL=%s is refused, with what to do', (given, advice) => {
  expect(() => readSiteUrl(given)).toThrow(`SITE_URL is "${given}": `);
  expect(() => readSiteUrl(given)).toThrow(advice);
});

test.each([
  ['SITE_URL', 'https://u.github.io/repo'],
  ['CONTACT_EMAIL', 'editors'],
])('a build says what is wrong with %s before anything else', (name, value) => {
  const root = path.resolve(import.meta.dirname, '../..');
  const work = makeTemporaryFolder();
  for (const part of ['lib', 'scripts', 'package.json', 'tsconfig.json'])
    cpSync(path.join(root, part), path.join(work, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'));
  mkdirSync(path.join(work, 'out'));
  writeFileSync(path.join(work, 'out/index.html'), 'the last good site');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, [name]: value },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^The site was not built: .*\nout\/ is as it was\.\n$/);
  expect(stderr).toContain(`${name} is "${value}": `);
  expect(readdirSync(path.join(work, 'out'))).toEqual(['index.html']);
});
