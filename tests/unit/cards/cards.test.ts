import { expect, test } from 'vitest';
import { type Card, cardSvg, drawCard } from '@/lib/cards/card';
import { formatProblem } from '@/lib/content/read/problem';
import { findings, makeSource } from '@/tests/content-factory';

const card: Card = {
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
  const [first, again, other] = await Promise.all([card, card, { ...card, title: 'Another' }].map((each) => drawCard(cardSvg(each))));
  expect(again?.equals(first ?? Buffer.of())).toBe(true);
  expect(other?.equals(first ?? Buffer.of())).toBe(false);
});

test('a title of two hundred letters is drawn in full', () => {
  const title = Array.from({ length: 28 }, (_, i) => `word${i}x`).join(' ');
  const svg = cardSvg({ ...card, title });
  for (const word of title.split(' ')) expect(svg).toContain(word);
});

test('characters that are special in XML are escaped', () => {
  expect(cardSvg(card)).toContain('Judges &amp;');
});

test('a letter that the font lacks stops the build and is named, in each text of a card', () => {
  const message = 'the font lacks Ж (U+0416) in "Ж"';
  for (const part of ['site', 'kicker', 'title', 'foot'] as const) expect(() => cardSvg({ ...card, [part]: 'Ж' })).toThrow(message);
});

test('the content check names the field with such a letter before anything is built', () => {
  const place = { 'events/2018-12-03-sample.md': makeSource('events', { place: 'Минск' }) };
  expect(findings(place).problems.map(formatProblem)).toEqual([
    'content/events/2018-12-03-sample.md:5: place: has the letter М (U+041C), which the font of the cards lacks. Write it in other letters',
  ]);
  const country = {
    'countries/mali.md': makeSource('countries', { title: 'Мали', iso2: 'ML', iso3: 'MLI', lawsNote: 'No law was found.' }),
  };
  expect(findings(country).problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    'title has the letter М (U+041C), which the font of the cards lacks',
  ]);
});
