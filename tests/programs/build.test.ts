import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWorkFolder, recover, siteIn, swap } from '@/scripts/publish/swap';
import { makeName, makeSource, makeTemporaryFolder } from '../content-factory';
import { writeFiles } from '../write-files';
import { environmentIn, makeProject } from './project';

const command = [process.execPath, '--import', 'tsx', 'scripts/build.ts'] as const;

/** Runs a build to its end. */
function build(root: string, environment: Record<string, string> = {}, shell = '"$@"') {
  const env = environmentIn(root, environment);
  return spawnSync('sh', ['-c', shell, 'sh', ...command], { cwd: root, encoding: 'utf8', env });
}

/** Runs a build that must fail and leave out/ as it was. Returns what it says. */
function failingBuild(root: string, environment: Record<string, string> = {}): string {
  const { status, stdout, stderr } = build(root, environment);
  expect(status).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).toMatch(/The site was not built: [\s\S]*\nout\/ is unchanged\.\n$/);
  expectLastSite(root);
  return stdout + stderr;
}

/** The site of a project, and what its builds make. */
const namesOf = (root: string) => readdirSync(root).filter((name) => name.startsWith('out'));

function expectLastSite(root: string): void {
  expect(namesOf(root)).toEqual(['out']);
  expect(readdirSync(path.join(root, 'out'))).toEqual(['index.html']);
}

/**
 * Whether the worker that the stand-in for Next has started answers. Its process number would not
 * tell: a dead process keeps it for a while.
 */
const isWorkerAlive = (root: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(path.join(root, 'worker'), () => resolve(true));
    socket.once('error', () => resolve(false)).unref();
  });

const ended = (child: ChildProcess) =>
  new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));

test('a build replaces the site, and others may read its files whatever the umask', () => {
  const root = makeProject();
  writeFileSync(path.join(root, 'content/redirects.yaml'), '/old/: /\n');
  const { status, stdout } = build(root, {}, 'umask 077; "$@"');
  expect(stdout).toContain('Exported 2 of 2 pages and files\n');
  expect(status).toBe(0);
  expect(readFileSync(path.join(root, 'out/en/index.html'), 'utf8')).toContain('The new site');
  expect(readFileSync(path.join(root, 'out/_redirects'), 'utf8')).toBe('/en/old/ /en/ 301\n');
  expect(namesOf(root)).toEqual(['out']);
  const files = readdirSync(path.join(root, 'out'), { recursive: true }).map((name) =>
    path.join(root, 'out', String(name)),
  );
  expect(files.filter((file) => (statSync(file).mode & 0o004) === 0)).toEqual([]);
});

test('SITE_URL may have a path, under which every link works', () => {
  const root = makeProject();
  writeFileSync(path.join(root, 'content/redirects.yaml'), '/old/: /\n');
  const SITE_URL = 'https://user.github.io/repository';
  expect(build(root, { SITE_URL, BODY: '<a href="/en/#a" id="a">x</a>' }).status).toBe(0);
  const page = (file: string) => readFileSync(path.join(root, 'out', file), 'utf8');
  expect(page('en/index.html')).toContain('href="/repository/en/#a"');
  expect(page('en/old/index.html')).toContain(`content="0; url=/repository/en/"`);
  expect(page('en/old/index.html')).toContain(`rel="canonical" href="${SITE_URL}/en/"`);
});

test('copies of the site are published beside it', () => {
  const root = makeProject();
  writeFiles(root, { 'copies/glo-act-2026-01-02-en.zip': 'zip', 'copies/note.txt': 'no copy' });
  expect(build(root, { TAKE_AWAY: 'copies' }).status).toBe(0);
  expect(readdirSync(path.join(root, 'out/take-away'))).toEqual(['glo-act-2026-01-02-en.zip']);
});

describe('out/ is as it was', () => {
  test.each([
    ['SITE_URL', 'https://example.org/a//b'],
    ['TAKE_AWAY', 'no-copies'],
    ['CONTACT_EMAIL', 'editors'],
  ])('if %s is wrong, which is said before anything else', (name, value) => {
    expect(failingBuild(makeProject(), { [name]: value })).toMatch(
      new RegExp(`^The site was not built: ${name} is "${value}": `),
    );
  });

  test('if the content has mistakes, which are all named', () => {
    const root = makeProject();
    const name = makeName('news');
    const write = (file: string, text: string) =>
      writeFileSync(path.join(root, 'content', file), text);
    write(
      `news/${name}`,
      makeSource('news', {}, 'The text.').replace('"2018-12-13"', '2018-12-13'),
    );
    write('glossary/new-term.md', '---\ntitle: "A: b\n---\n');
    write('pages/New Page.md', makeSource('pages'));
    write(
      'pages/another-page.md',
      makeSource('pages', { title: 'Another page' }, '[Gone](/no-such-page/)'),
    );
    const said = failingBuild(root);
    expect(said).toMatch(/^\d+ problems in content\//);
    expect(said).toContain(
      `content/news/${name}:4: published: is an unquoted date. Put it in quotes: "2018-12-13"`,
    );
    expect(said).toContain(
      'content/glossary/new-term.md:2: title: has a quotation mark at one end only',
    );
    expect(said).toContain('content/pages/New Page.md:1: file name: "New Page.md" is not a slug');
    // A file that cannot be read hides no dead link.
    expect(said).toContain('content/pages/another-page.md:7: text: links to /no-such-page/');
    expect(said).toContain('Note: Files that could not be read in full: ');
  });

  test('if a page has a fault', () => {
    expect(failingBuild(makeProject(), { BODY: '<a href="/gone/">x</a>' })).toContain(
      '/en/: the link to /gone/ is dead',
    );
  });

  test('if Next is killed, which is said and ends its workers', async () => {
    const root = makeProject();
    expect(failingBuild(root, { MODE: 'killed' })).toMatch(
      /Next was killed, perhaps because the machine ran out of memory\n/,
    );
    await expect.poll(() => isWorkerAlive(root), { timeout: 20_000 }).toBe(false);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'after %s, which leaves no process, and the next build succeeds',
    { timeout: 60_000 },
    async (signal) => {
      const root = makeProject();
      const [program, ...args] = command;
      const child = spawn(program, args, { cwd: root, env: environmentIn(root, { MODE: 'hold' }) });
      await expect
        .poll(() => existsSync(path.join(root, 'worker')), { timeout: 30_000 })
        .toBe(true);
      child.kill(signal);
      expect(await ended(child)).toBe(signal);
      await expect.poll(() => isWorkerAlive(root), { timeout: 20_000 }).toBe(false);
      expect(readdirSync(path.join(root, 'out'))).toEqual(['index.html']);
      expect(build(root).status).toBe(0);
      expect(namesOf(root)).toEqual(['out']);
    },
  );

  test('if a second build fails, which leaves one that runs alone', () => {
    const root = makeProject();
    const running = makeWorkFolder(path.join(root, 'out'));
    const { status } = build(root, { SITE_URL: 'example.org' });
    expect(status).toBe(1);
    expect(namesOf(root)).toEqual(['out', path.basename(running)]);
  });
});

describe('a build that was killed', () => {
  /**
   * A folder with a site, and what a build leaves there that was killed. No process has this
   * number.
   */
  const folderAfter = (files: Record<string, string>) => {
    const root = makeTemporaryFolder();
    writeFiles(root, files);
    return path.join(root, 'out');
  };
  const dead = 'out.build-999999999-aaaaaa';
  const siteOf = (out: string) => readFileSync(path.join(out, 'index.html'), 'utf8');

  test('between the two renames of its swap leaves the last good site', () => {
    const out = folderAfter({
      [`${dead}/previous/index.html`]: 'the last good site',
      [`${dead}/site/index.html`]: 'the new site',
    });
    recover(out);
    expect(siteOf(out)).toBe('the last good site');
    expect(namesOf(path.dirname(out))).toEqual(['out']);
  });

  test('while it removed the old site leaves the new one, and the next build can swap', () => {
    const out = folderAfter({
      'out/index.html': 'the site',
      [`${dead}/previous/en/index.html`]: 'rest',
    });
    // Another build swaps although the rest is still there.
    const work = makeWorkFolder(out);
    writeFiles(siteIn(work), { 'index.html': 'the next site' });
    swap(work, out);
    expect(siteOf(out)).toBe('the next site');
    recover(out);
    expect(siteOf(out)).toBe('the next site');
    expect(namesOf(path.dirname(out))).toEqual(['out']);
  });
});
