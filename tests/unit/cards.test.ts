import { expect, test } from 'vitest';
import { type Card, cardSvg } from '@/lib/cards/card';
import { drawCard } from '@/lib/cards/draw-card';

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

test('the same card has the same bytes, another title others', async () => {
  const [first, again, other] = await Promise.all([card, card, { ...card, title: 'Another' }].map((each) => drawCard(cardSvg(each))));
  expect(again?.equals(first ?? Buffer.of())).toBe(true);
  expect(other?.equals(first ?? Buffer.of())).toBe(false);
});

test('a title of two hundred letters is still there whole', () => {
  const title = Array.from({ length: 28 }, (_, i) => `word${i}x`).join(' ');
  const svg = cardSvg({ ...card, title });
  for (const word of title.split(' ')) expect(svg).toContain(word);
});

test('signs with a meaning in XML are written as text', () => {
  expect(cardSvg(card)).toContain('Judges &amp;');
});
