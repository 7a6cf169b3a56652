import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { expectNone } from '../expect-none';

const out = path.resolve('out');
const pages = readdirSync(out, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('index.html'));

function headOf(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (!('attrs' in child)) continue;
      const attribute = (name: string) => child.attrs.find((candidate) => candidate.name === name)?.value;
      const name = attribute('property') ?? attribute('name') ?? attribute('rel');
      if (child.tagName === 'meta' || child.tagName === 'link') found.set(name ?? '', attribute('content') ?? attribute('href') ?? '');
      visit(child);
    }
  };
  visit(parse(readFileSync(path.join(out, file), 'utf8')));
  return found;
}

const sizeOf = (png: Buffer) => `${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;

test('every page names a picture for links to it, which is there and of the right size', () => {
  const faults = pages.flatMap((page) => {
    const head = headOf(page);
    const address = head.get('og:image');
    const file = address && path.join(out, new URL(address).pathname);
    if (!file || !existsSync(file)) return [`${page}: no picture at ${address}`];
    const size = sizeOf(readFileSync(file));
    return size === 'PNG 1200×630' && head.get('twitter:card') === 'summary_large_image' ? [] : [`${page}: ${size}`];
  });
  expect(pages.length).toBeGreaterThan(0);
  expectNone(faults);
});

test('news, events and countries have pictures of their own', () => {
  const own = pages.filter((page) => /^en\/(countries\/[^/]+|(news|events)\/\d{4}[^/]*)\/index\.html$/.test(page));
  const shared = own.filter((page) => headOf(page).get('og:image')?.endsWith('/home.png'));
  expect(own.length).toBeGreaterThan(0);
  expectNone(shared);
});

test('the icons that the pages and the manifest name are there', () => {
  const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.webmanifest'), 'utf8')) as { icons: { src: string; sizes: string }[] };
  const head = headOf('en/index.html');
  const named = [...manifest.icons.map(({ src }) => src), head.get('icon') ?? '-', head.get('apple-touch-icon') ?? '-', '/favicon.ico'];
  expectNone(named.filter((name) => !existsSync(path.join(out, name.split('?')[0] ?? ''))));
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    expect(sizeOf(readFileSync(path.join(out, src)))).toBe(`PNG ${sizes.replace('x', '×')}`);
  }
  expect(head.get('theme-color')).toMatch(/^#/);
});
