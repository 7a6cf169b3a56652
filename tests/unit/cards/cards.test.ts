import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { type Card, cardSvg, drawCard } from '@/lib/cards/card';
import { keptCard } from '@/lib/cards/card-files';
import { fontFamily, fontFile, measure } from '@/lib/cards/typeface';
import { keep } from '@/lib/source/files';
import { formatProblem } from '@/lib/source/problem';
import { findings, makeSource, makeTemporaryFolder } from '@/tests/content-factory';

const card: Card = {
  lang: 'en',
  site: 'archive',
  kicker: '3 May 2018 · Bogotá',
  title: 'Judges & prosecutors meet',
  foot: 'Colombia',
  objectives: [2, 4],
};

test('a card is a PNG of 1200 by 630, small enough for a preview', async () => {
  const png = await drawCard(cardSvg(card));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(80_000);
});

test('the same card has the same bytes, and another title has others', async () => {
  const [first, again, other] = await Promise.all(
    [card, card, { ...card, title: 'Another' }].map((each) => drawCard(cardSvg(each))),
  );
  expect(again?.equals(first ?? Buffer.of())).toBe(true);
  expect(other?.equals(first ?? Buffer.of())).toBe(false);
});

test('a card is drawn once, and another one anew', async () => {
  const folder = makeTemporaryFolder();
  const svg = cardSvg(card);
  expect(await keptCard(svg, folder)).toEqual(await drawCard(svg));
  const [name = ''] = readdirSync(folder);
  keep(path.join(folder, name), Buffer.from('kept'));
  expect((await keptCard(svg, folder)).toString()).toBe('kept');
  expect(
    (await keptCard(cardSvg({ ...card, title: 'Another' }), folder)).subarray(1, 4).toString(),
  ).toBe('PNG');
});

test('a title of two hundred letters is drawn in full', () => {
  const title = Array.from({ length: 28 }, (_, i) => `word${i}x`).join(' ');
  const svg = cardSvg({ ...card, title });
  for (const word of title.split(' ')) expect(svg).toContain(word);
});

test('characters that are special in XML are escaped', () =>
  expect(cardSvg(card)).toContain('Judges &amp;'));

test('a letter that the font lacks stops the build and is named, in each text of a card', () => {
  const message = 'the font lacks 京 (U+4EAC) in "京"';
  for (const part of ['site', 'kicker', 'title', 'foot'] as const)
    expect(() => cardSvg({ ...card, [part]: '京' })).toThrow(message);
  expect(() => cardSvg({ ...card, lang: 'ar', title: 'جزيرة 京' })).toThrow(
    'the font lacks 京 (U+4EAC)',
  );
});

const arabic: Card = {
  ...card,
  lang: 'ar',
  site: 'أرشيف',
  kicker: 'مصر',
  title: 'مكتب UNODC',
  foot: 'لاوس',
};

test('an Arabic card is laid out from the right', () => {
  const svg = cardSvg(arabic);
  const places = (pattern: RegExp) => [...svg.matchAll(pattern)].map(([, x]) => Number(x));
  expect(svg).toContain('text-anchor="end"');
  expect(places(/<text x="([\d.]+)"[^>]*>\u2067/g).filter((x) => x !== 1128)).toEqual([
    expect.closeTo(1128 - measure('GLO.ACT') * 40 - 18),
  ]);
  // The marks of objectives 2 and 4.
  expect(places(/<rect x="(\d+)" y="544"/g)).toEqual([128, 72]);
});

test('the words of an Arabic line run from right to left', async () => {
  const svg = cardSvg(arabic);
  const draw = async (line: string) =>
    (await drawCard(svg.replace('\u2067مكتب UNODC\u2069', line))).toString('base64');
  // In a line from left to right, the same picture needs the other order.
  expect((await draw('\u2067مكتب UNODC\u2069')) === (await draw('UNODC مكتب'))).toBe(true);
  expect((await draw('\u2067مكتب UNODC\u2069')) === (await draw('مكتب UNODC'))).toBe(false);
});

test.each(['تعزز', 'ثلاثة', 'المهرَّبين', 'أولًا', 'بالأشخاص،', 'قيرغيزستان'])(
  '"%s" is measured as wide as it is drawn',
  (word) => {
    // Repeated, so that the space at the sides of a word does not count.
    const line = Array.from({ length: 20 }, () => word).join(' ');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" font-family="${fontFamily}" font-weight="600"><text font-size="100">${line}</text></svg>`;
    const drawn =
      new Resvg(svg, { font: { fontFiles: [fontFile], loadSystemFonts: false } }).getBBox()
        ?.width ?? 0;
    expect(Math.abs(measure(line) - drawn / 100)).toBeLessThan(0.3);
  },
);

test('the content check names the field with such a letter before anything is built', () => {
  const place = { 'events/2018-12-03-sample.md': makeSource('events', { place: '京' }) };
  expect(findings(place).problems.map(formatProblem)).toEqual([
    'content/events/2018-12-03-sample.md:5: place: has the letter 京 (U+4EAC), which the font of the cards lacks. Write it in other letters',
  ]);
  const country = {
    'countries/mali.md': makeSource('countries', {
      title: '京',
      iso2: 'ML',
      iso3: 'MLI',
      lawsNote: 'No law was found.',
    }),
  };
  expect(findings(country).problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    'title has the letter 京 (U+4EAC), which the font of the cards lacks',
  ]);
});
