import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { readCopyName } from '@/lib/published-copies';
import { takeAway } from '@/scripts/take-away/take-away';
import { canMakeZim } from '@/scripts/take-away/zim';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf } from './page-text';
import { out, pageAddresses } from './site';

const folder = mkdtempSync(path.join(tmpdir(), 'take-away-'));
const again = mkdtempSync(path.join(tmpdir(), 'take-away-'));
beforeAll(async () => {
  await takeAway(out, folder);
  await takeAway(out, again);
}, 300_000);
afterAll(() => {
  for (const each of [folder, again]) rmSync(each, { recursive: true });
});

const namesOf = (form: string) =>
  readdirSync(folder).filter((name) => readCopyName(name)?.form === form);

/** The files of a zip, without the folder that holds them all. */
function filesIn(of: string): Map<string, Buffer> {
  const name = namesOf('zip').find((each) => readCopyName(each)?.of === of) ?? '';
  const files = Object.entries(unzipSync(readFileSync(path.join(folder, name))));
  const top = `${name.replace('.zip', '')}/`;
  expect(files.filter(([file]) => !file.startsWith(top))).toEqual([]);
  return new Map(files.map(([file, content]) => [file.slice(top.length), Buffer.from(content)]));
}

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
/** The lines of a list of checksums. */
const listed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));

it('there is a zip for each language and one of all, whose checksums are listed', () => {
  expect(namesOf('zip').map((name) => readCopyName(name)?.of)).toEqual(['all', ...openLanguages()]);
  const sums = listed(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8'));
  expect(sums.map(([, name]) => name).sort()).toEqual(
    [...namesOf('zim'), ...namesOf('zip')].sort(),
  );
  for (const [sum, name = ''] of sums)
    expect(sha256(readFileSync(path.join(folder, name)))).toBe(sum);
});

it('the copies of one state of the site are the same, byte for byte', () => {
  expectNone(
    [...namesOf('zim'), ...namesOf('zip')].filter(
      (name) => !readFileSync(path.join(folder, name)).equals(readFileSync(path.join(again, name))),
    ),
  );
});

describe.each([...openLanguages(), 'all'])('the copy in %s', (of) => {
  let files: Map<string, Buffer>;
  let root = '';
  beforeAll(() => {
    files = filesIn(of);
    root = of === 'all' ? 'data/site/' : '';
  });

  it('has every page', () => {
    const wanted = pageAddresses().filter((page) => of === 'all' || page.startsWith(`/${of}/`));
    expectNone(wanted.filter((page) => !files.has(`${root}${page.slice(1)}index.html`)));
    expect(files.has(`${root}index.html`)).toBe(true);
  });

  it('has only links to files and places that are in it, or to the site in full', () => {
    const faults: string[] = [];
    const idsOf = new Map<string, Set<string>>();
    const pages = [...files].filter(([name]) => name.endsWith('.html'));
    const parsed = pages.map(([name, page]) => ({
      name,
      elements: elementsOf(parse(page.toString())),
    }));
    for (const { name, elements } of parsed)
      idsOf.set(name, new Set(elements.flatMap((node) => attributeOf(node, 'id') ?? [])));
    for (const { name, elements } of parsed)
      for (const { tagName, attrs } of elements)
        for (const { name: attribute, value } of attrs) {
          if (!/^(href|src)$/.test(attribute) || /^(https?|mailto|tel):/.test(value)) continue;
          const { pathname, hash } = new URL(value, `http://site/${name}`);
          const target = pathname.slice(1);
          const id = decodeURIComponent(hash.slice(1));
          if (!files.has(target)) faults.push(`${name}: <${tagName}> leads to ${value}`);
          else if (id && !id.includes('=') && !idsOf.get(target)?.has(id))
            faults.push(`${name}: ${value} names no place`);
        }
    expectNone(faults);
  });

  it('has nothing that a browser refuses on a page from a disk', () => {
    const refused = /type="module"|rel="(preload|manifest)"|speculationrules|http-equiv="refresh"/;
    expectNone(
      [...files].flatMap(([name, file]) =>
        name.endsWith('.html') && refused.test(file.toString()) ? [name] : [],
      ),
    );
  });

  it('says once on each page that it is a copy', () => {
    expectNone(
      [...files].flatMap(([name, file]) => {
        if (!name.endsWith('.html')) return [];
        const [, lang = 'en'] = /<html lang="(\w\w)"/.exec(file.toString()) ?? [];
        const [start = ''] = messages(lang as 'en')
          .takeAway.notice({ date: '|' })
          .split('|');
        const times = file.toString().split(start).length - 1;
        return times === 1 ? [] : [`${name}: ${times} times`];
      }),
    );
  });
});

it('the zip of all is a bag: each file has its checksum, and no other file is there', () => {
  const files = filesIn('all');
  const text = (name: string) => files.get(name)?.toString() ?? '';
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const payload = listed(text('manifest-sha256.txt'));
  const tags = listed(text('tagmanifest-sha256.txt'));
  for (const [sum, name = ''] of [...payload, ...tags])
    expect(sha256(files.get(name) ?? Buffer.from('missing')), name).toBe(sum);
  const names = [...files.keys()];
  expect(payload.map(([, name]) => name).sort()).toEqual(
    names.filter((name) => name.startsWith('data/')).sort(),
  );
  expect(tags.map(([, name]) => name).sort()).toEqual(
    names.filter((name) => !name.startsWith('data/') && !name.startsWith('tagmanifest')).sort(),
  );
  const bytes = payload.reduce((sum, [, name = '']) => sum + (files.get(name)?.length ?? 0), 0);
  expect(text('bag-info.txt')).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
  expect(names).toEqual(
    expect.arrayContaining([
      'README.txt',
      'data/LICENSE',
      'data/LICENSE-content',
      'data/content/news/2018-03-22-nepal-course.md',
      'data/content/translations/fr/pages/home.md',
      'data/site/en/data/all.json',
    ]),
  );
});

it.runIf(canMakeZim())('zimcheck finds no fault in the ZIM', () => {
  const [name = ''] = namesOf('zim');
  const said = execFileSync('zimcheck', ['--all', path.join(folder, name)], { encoding: 'utf8' });
  expect(said).toContain('Overall Test Status: Pass');
});
