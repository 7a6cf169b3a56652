import { palette } from '@/tailwind.config';
import { type FittedText, fitText } from './fit-text';
import { measure } from './typeface';

/** What a card says: a line above the title, the title, a line below it, and objectives by number. */
export interface Card {
  site: string;
  kicker: string;
  title: string;
  foot: string;
  objectives: readonly number[];
}

/** Pixels; what Open Graph asks for. */
export const cardSize = { width: 1200, height: 630 };

const color = palette.light;
const margin = 72;
const inner = cardSize.width - 2 * margin;
const mark = 46;
const markGap = 10;

/** The picture of a page for links to it on other sites, as SVG. */
export function cardSvg({ site, kicker, title, foot, objectives }: Card): string {
  const marks = objectives.length * (mark + markGap);
  const head = fitText(
    title,
    { width: inner, height: 300, sizes: [150, 110, 90, 76, 70, 64, 58, 52, 47, 42, 38, 34], leading: 1.14 },
    measure,
  );
  const above = fitText(kicker, { width: inner, height: 36, sizes: [29, 26, 23, 20, 17], leading: 1.2 }, measure);
  const below = fitText(foot, { width: inner - marks - 24, height: 74, sizes: [29, 26, 23, 20, 17], leading: 1.25 }, measure);
  const nameWidth = measure('GLO.ACT') * 40;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" font-family="Source Serif 4" font-weight="600">`,
    `<rect width="100%" height="100%" fill="${color.paper}"/><rect width="100%" height="16" fill="${color.teal}"/>`,
    text({ size: 40, lines: ['GLO.ACT'] }, margin, 96, 1, color.ink),
    text({ size: 25, lines: [site] }, margin + nameWidth + 18, 96, 1, color.soft),
    rule(126),
    text(above, margin, 180, 1.2, color.amber),
    text(head, margin, 196 + head.size, 1.14, color.ink),
    rule(520),
    text(below, margin, 576 - ((below.lines.length - 1) * below.size * 1.25) / 2, 1.25, color.soft),
    ...objectives.map((number, i) => objective(number, cardSize.width - margin - marks + markGap + i * (mark + markGap))),
    '</svg>',
  ].join('');
}

function text({ size, lines }: FittedText, x: number, y: number, leading: number, fill: string): string {
  return lines
    .map((line, i) => `<text x="${x}" y="${round(y + i * size * leading)}" font-size="${size}" fill="${fill}">${escapeXml(line)}</text>`)
    .join('');
}

const rule = (y: number) => `<rect x="${margin}" y="${y}" width="${inner}" height="2" fill="${color.rule}"/>`;

function objective(number: number, x: number): string {
  const fill = color[`objective-${number}` as keyof typeof color];
  return (
    `<rect x="${x}" y="544" width="${mark}" height="${mark}" rx="6" fill="${fill}"/>` +
    `<text x="${x + mark / 2}" y="577" font-size="28" text-anchor="middle" fill="${color['on-objective']}">${number}</text>`
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
const escapeXml = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
