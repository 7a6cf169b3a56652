import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { record } from '@/lib/quality/record';
import { orDiskFull } from '@/scripts/publish/disk-full';
import { printSite } from '@/scripts/publish/print-site';
import { publish } from '@/scripts/publish/publish';
import { recover } from '@/scripts/publish/swap';
import { makeTemporaryFolder } from '../content-factory';
import { writeFiles } from '../write-files';

interface Life {
  /** Calls to the disk until the process is killed or the disk is full. */
  left: number;
  end: 'killed' | 'disk full';
  onEnd: () => void;
  running: Set<Promise<unknown>>;
}

/** Stands between the code and the disk. Calls outside a life go through. */
const disk = vi.hoisted(() => {
  const { AsyncLocalStorage } = process.getBuiltinModule('node:async_hooks');
  const lives = new AsyncLocalStorage<Life>();
  const writes = new Set(['writeFile', 'copyFile', 'mkdir']);
  const guarded =
    (name: string, call: (...args: unknown[]) => Promise<unknown>) =>
    (...args: unknown[]) => {
      const life = lives.getStore();
      if (!life) return call(...args);
      if (life.end === 'disk full' && writes.has(name) && life.left-- <= 0) {
        return Promise.reject(Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' }));
      }
      if (life.end === 'killed' && life.left-- <= 0) {
        life.onEnd();
        return new Promise(() => {});
      }
      const running = call(...args);
      life.running.add(running);
      return running;
    };
  return { lives, guarded };
});

vi.mock('node:fs/promises', async (original) => {
  const real = (await original()) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(real).map(([name, value]) => [
      name,
      typeof value === 'function' ? disk.guarded(name, value as (...args: unknown[]) => Promise<unknown>) : value,
    ]),
  );
});

const page = (text: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>${text}</title><link rel="stylesheet" href="/_next/static/chunks/a.css"></head>` +
  `<body><main><h1>${text}</h1></main><a href="/en/">Home</a><script src="/_next/static/x.js"></script></body></html>`;

const content = {
  moves: new Map([['en' as const, [{ from: '/en/old/', to: '/en/', title: 'Home' }]]]),
  files: new Map([['/en/citations/a.bib', () => '@online{a}']]),
};

let folder: string;
let exported: string;
let out: string;
/** Where publishing keeps results for the next time. */
let kept: string;

function read(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(root, file), readFileSync(file, 'base64')]),
  );
}

const oldSite = { 'index.html': page('Old'), 'en/index.html': page('Old home') };

/** The old site in out/ and an export of the new one. */
function prepare(): void {
  rmSync(folder, { recursive: true, force: true });
  writeFiles(out, oldSite);
  writeFiles(exported, {
    'index.html': page('New'),
    'en/index.html': page('New home'),
    'en/index.txt': 'payload',
    '_next/static/chunks/a.css': 'p{margin:0}'.repeat(20),
    '_next/static/x.js': 'framework()',
    'robots.txt': 'User-agent: *',
  });
}

/** What a build does after the export. */
async function build(): Promise<void> {
  const steps = async () => {
    await printSite(out, content);
    await publish(exported, out, kept);
  };
  await orDiskFull(steps()).finally(() => recover(out));
}

/** Builds until a number of calls to the disk have been made. Returns how the build ended. */
async function buildUntil(end: Life['end'], left: number): Promise<string> {
  const running = new Set<Promise<unknown>>();
  const outcome = await new Promise<string>((resolve) => {
    disk.lives.run({ left, end, running, onEnd: () => resolve('killed') }, () =>
      build().then(
        () => resolve('published'),
        (error: Error) => resolve(error.message),
      ),
    );
  });
  await Promise.allSettled(running);
  return outcome;
}

beforeEach(() => {
  const root = makeTemporaryFolder();
  folder = path.join(root, 'project');
  exported = path.join(folder, 'export');
  out = path.join(folder, 'out');
  kept = path.join(root, 'kept');
  prepare();
});

describe('publish', () => {
  it('makes the finished site and leaves nothing else behind', async () => {
    await build();
    expect(Object.keys(read(out)).filter((name) => !/\.(br|gz)$/.test(name))).toEqual([
      '.well-known/security.txt',
      '_headers',
      '_redirects',
      '_redirects.caddy',
      '_redirects.nginx',
      'assets/chunks/a.css',
      'en/citations/a.bib',
      'en/data/external-links.json',
      'en/index.html',
      'en/old/index.html',
      'index.html',
      'robots.txt',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['export', 'out']);
  });

  it.each(['first', 'second'])(
    'leaves one whole site wherever a %s publication is killed, and works the next time',
    { timeout: 120_000 },
    async (which) => {
      const before = read(out);
      await build();
      const after = read(out);
      const broken: string[] = [];
      let step = 0;
      for (let finished = false; !finished; step++) {
        prepare();
        // A second one finds every result of the first.
        if (which === 'first') rmSync(kept, { recursive: true, force: true });
        finished = (await buildUntil('killed', step)) === 'published';
        await recover(out);
        const left = JSON.stringify(existsSync(out) ? read(out) : {});
        if (![before, after].some((site) => JSON.stringify(site) === left)) broken.push(`killed at step ${step}: out/ is not a whole site`);
        await build();
        if (JSON.stringify(read(out)) !== JSON.stringify(after))
          broken.push(`killed at step ${step}: the next publication makes another site`);
        if (readdirSync(folder).length !== 2) broken.push(`killed at step ${step}: the next publication leaves ${readdirSync(folder)}`);
      }
      if (which === 'first') record('killed', { amount: step, findings: broken.length });
      expect(broken).toEqual([]);
      // Fewer would mean that the calls were not counted.
      expect(step).toBeGreaterThan(30);
    },
  );

  it('says so if the disk becomes full, at whichever write, and keeps the old site', async () => {
    const before = read(out);
    const wrong: string[] = [];
    let step = 0;
    for (let finished = false; !finished; step++) {
      prepare();
      rmSync(kept, { recursive: true, force: true });
      const message = await buildUntil('disk full', step);
      finished = message === 'published';
      if (finished) continue;
      if (!message.startsWith('the disk is full')) wrong.push(`at write ${step}: ${message}`);
      if (JSON.stringify(read(out)) !== JSON.stringify(before)) wrong.push(`at write ${step}: out/ is not as it was`);
      if (existsSync(`${out}.next`)) wrong.push(`at write ${step}: half a site is left`);
    }
    record('full-disk', { amount: step, findings: wrong.length });
    expect(wrong).toEqual([]);
    expect(step).toBeGreaterThan(10);
  });
});

describe('kept results', () => {
  const entries = () => readdirSync(path.join(kept, 'last')).sort();

  it('are used again, and make the same site', async () => {
    await build();
    const once = { site: read(out), entries: entries() };
    const inodes = () => entries().map((name) => statSync(path.join(kept, 'last', name)).ino);
    const written = inodes();
    await build();
    expect({ site: read(out), entries: entries() }).toEqual(once);
    // The same files, not new ones with the same bytes.
    expect(inodes()).toEqual(written);
  });

  it('follow an edited page, and drop what is no longer used', async () => {
    await build();
    const before = entries();
    const edited = { 'en/index.html': page('Edited home') };
    writeFiles(exported, edited);
    await build();
    expect(readFileSync(path.join(out, 'en/index.html'), 'utf8')).toContain('Edited home');
    expect(entries()).toHaveLength(before.length);
    expect(entries()).not.toEqual(before);
  });

  it.each([
    ['cut off', (entry: Buffer) => entry.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['overwritten', (entry: Buffer) => Buffer.concat([entry.subarray(0, 40), Buffer.alloc(entry.length - 40, 'x')])],
  ])('never reach the site if they are %s', async (_, damage) => {
    await build();
    const good = read(out);
    for (const name of entries()) {
      const file = path.join(kept, 'last', name);
      writeFileSync(file, damage(readFileSync(file)));
    }
    await build();
    expect(read(out)).toEqual(good);
    // They are whole again too.
    for (const name of entries()) expect(readFileSync(path.join(kept, 'last', name)).length).toBeGreaterThan(32);
  });

  it('stay as they are, like the old site, if the new one has a fault', async () => {
    await build();
    const before = { entries: entries(), site: read(out) };
    writeFiles(exported, { 'en/index.html': page('New home').replace('/en/', '/gone/') });
    await expect(build()).rejects.toThrow('/gone/ is dead');
    expect({ entries: entries(), site: read(out) }).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['export', 'out']);
  });
});

describe('recover', () => {
  it('keeps a site that is there, whatever is next to it', async () => {
    const before = read(out);
    writeFiles(`${out}.previous`, { 'index.html': 'older' });
    await recover(out);
    expect(read(out)).toEqual(before);
  });
});
