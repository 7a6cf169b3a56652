import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { type Card, cardSvg } from '@/lib/cards/card';
import { drawCard } from '@/lib/cards/draw-card';
import { fontFiles } from '@/lib/cards/typeface';

const card: Card = {
  site: 'archive',
  kicker: '3 May 2018 · Bogotá',
  title: 'Judges & prosecutors meet',
  foot: 'Colombia',
  objectives: [2, 4],
};

/** Red, green and blue of each pixel that a picture shows. */
const pixelsOf = (svg: string) => [...new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().pixels];

test('a card is a PNG of 1200 by 630, small, that shows its drawing with no colour off by more than a shade', async () => {
  const svg = cardSvg(card);
  const png = await drawCard(svg);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(30_000);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const shown = pixelsOf(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image href="${href}" width="1200" height="630"/></svg>`,
  );
  const drawn = pixelsOf(svg);
  expect(shown).toHaveLength(drawn.length);
  const off = shown.reduce((most, value, i) => Math.max(most, Math.abs(value - (drawn[i] ?? 0))), 0);
  expect(off).toBeLessThan(40);
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
