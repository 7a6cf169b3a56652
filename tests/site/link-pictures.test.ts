import { expect, test } from 'vitest';
import { langOf } from '@/lib/i18n/languages';
import { expectNone } from '../expect-none';
import { linkedAs, metaOf } from './page-head';
import { readSite, readText, siteAddresses, siteFiles } from './site';

const pages = siteAddresses();
const files = new Set(siteFiles);

const sizeOf = (png: Buffer) =>
  `${png.toString('latin1', 1, 4)} ${png.readUInt32BE(16)}×${png.readUInt32BE(20)}`;

/** The picture of the language of a page, if it has one. */
const cardOf = (page: string) => `/card-${langOf(page)}.png`;

/** Pages whose shared links must give nothing away. */
const isAboutHelp = (page: string) =>
  /^\/[a-z]{2}\/(get-help\/.*|staying-safe-online\/)$/.test(page);

test('pages about help have no picture', () => {
  const found = pages.filter(isAboutHelp);
  expect(found).not.toEqual([]);
  expectNone(
    found.filter(
      (page) =>
        metaOf(page, 'og:image') !== undefined || metaOf(page, 'twitter:image') !== undefined,
    ),
  );
});

test('every other page names the picture of its language, in the right size', () => {
  const faults = pages
    .filter((page) => !isAboutHelp(page) && files.has(cardOf(page)))
    .flatMap((page) => {
      const address = metaOf(page, 'og:image');
      const file = address && new URL(address).pathname;
      if (file !== cardOf(page)) return [`${page}: ${address}`];
      const size = sizeOf(readSite(file));
      return size === 'PNG 1200×630' && metaOf(page, 'twitter:card') === 'summary_large_image'
        ? []
        : [`${page}: ${size}`];
    });
  expectNone(faults);
  expect(files).toContain(cardOf('/en/'));
});

test('a page in a language without a picture names none', () =>
  expectNone(
    pages.filter((page) => !files.has(cardOf(page)) && metaOf(page, 'og:image') !== undefined),
  ));

test('the icons named by the pages and the manifest exist', () => {
  const manifest = JSON.parse(readText('/manifest.webmanifest')) as {
    icons: { src: string; sizes: string }[];
  };
  const ofHead = ['icon', 'apple-touch-icon'].map((rel) => linkedAs('/en/', rel)[0] ?? '-');
  const icons = manifest.icons.map((icon) => ({ ...icon, src: `/${icon.src}` }));
  const named = [...icons.map(({ src }) => src), ...ofHead, '/favicon.ico'];
  expectNone(named.filter((name) => !files.has(name.split('?')[0] ?? '')));
  for (const { src, sizes } of icons.filter((icon) => icon.src.endsWith('.png')))
    expect(sizeOf(readSite(src))).toBe(`PNG ${sizes.replace('x', '×')}`);
  expect(metaOf('/en/', 'theme-color')).toMatch(/^#/);
});
