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

const zips = () => readdirSync(folder).filter((name) => readCopyName(name));

/** The files of a zip, without the folder that holds them all. */
function filesIn(lang: string): Map<string, Buffer> {
  const name = zips().find((each) => readCopyName(each)?.lang === lang) ?? '';
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

it('there is a zip for each language, whose checksums are listed', () => {
  expect(zips().map((name) => readCopyName(name)?.lang)).toEqual(openLanguages().toSorted());
  const sums = listed(readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8'));
  expect(sums.map(([, name]) => name).sort()).toEqual(zips().sort());
  for (const [sum, name = ''] of sums)
    expect(sha256(readFileSync(path.join(folder, name)))).toBe(sum);
});

it('the copies of one state of the site are the same, byte for byte', () => {
  expectNone(
    zips().filter(
      (name) => !readFileSync(path.join(folder, name)).equals(readFileSync(path.join(again, name))),
    ),
  );
});

describe.each(openLanguages())('the copy in %s', (lang) => {
  let files: Map<string, Buffer>;
  beforeAll(() => {
    files = filesIn(lang);
  });

  it('has every page', () => {
    const wanted = pageAddresses().filter((page) => page.startsWith(`/${lang}/`));
    expectNone(wanted.filter((page) => !files.has(`${page.slice(1)}index.html`)));
    expect(files.has('index.html')).toBe(true);
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
        const [start = ''] = messages(lang).takeAway.notice({ date: '|' }).split('|');
        const times = file.toString().split(start).length - 1;
        return times === 1 ? [] : [`${name}: ${times} times`];
      }),
    );
  });
});
