import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { escapeMarkup } from '@/lib/escape-markup';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { palette } from '@/tailwind.config';
import { type CardText, cardBoxes, cardSize, inner, margin, mark, markGap } from './card-text';
import { type FittedText, fitText } from './fit-text';
import { fontFamily, fontFile, measure } from './typeface';

/** A card: its texts below the name of the site. */
export type Card = CardText & { site: string; lang: Lang };

const color = palette.light;

/** The picture that other sites show with a link to a page, as SVG. */
export function cardSvg({ site, lang, kicker, title, foot, objectives }: Card): string {
  const isRtl = languageOf(lang).direction === 'rtl';
  /** The place of something that begins this far from the side where reading starts. */
  const at = (start: number, width = 0) => (isRtl ? cardSize.width - start - width : start);
  // The renderer ignores `direction`, but not the characters that isolate a text from right to left.
  const set = (line: string) => escapeMarkup(isRtl ? `\u2067${line}\u2069` : line);
  const text = (
    { size, lines }: FittedText,
    start: number,
    y: number,
    leading: number,
    fill: string,
  ) =>
    lines
      .map(
        (line, i) =>
          `<text x="${at(start)}" y="${round(y + i * size * leading)}" font-size="${size}" fill="${fill}">${set(line)}</text>`,
      )
      .join('');
  const marks = objectives.length * (mark + markGap);
  const boxes = cardBoxes(lang, objectives.length);
  const head = fitText(title, boxes.title, measure);
  const above = fitText(kicker, boxes.kicker, measure);
  const below = fitText(foot, boxes.foot, measure);
  const nameWidth = measure('GLO.ACT') * 40;
  const name = fitText(
    site,
    { width: inner - nameWidth - 18, height: 25, sizes: [25], leading: 1 },
    measure,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" font-family="${fontFamily}" font-weight="600" text-anchor="${isRtl ? 'end' : 'start'}">`,
    `<rect width="100%" height="100%" fill="${color.paper}"/><rect width="100%" height="16" fill="${color.teal}"/>`,
    text({ size: 40, lines: ['GLO.ACT'] }, margin, 96, 1, color.ink),
    text(name, margin + nameWidth + 18, 96, 1, color.soft),
    rule(126),
    text(above, margin, 180, boxes.kicker.leading, color.amber),
    text(head, margin, 196 + head.size, boxes.title.leading, color.ink),
    rule(520),
    text(
      below,
      margin,
      576 - ((below.lines.length - 1) * below.size * boxes.foot.leading) / 2,
      boxes.foot.leading,
      color.soft,
    ),
    ...objectives.map((number, i) =>
      objective(number, at(cardSize.width - margin - marks + markGap + i * (mark + markGap), mark)),
    ),
    '</svg>',
  ].join('');
}

const rule = (y: number) =>
  `<rect x="${margin}" y="${y}" width="${inner}" height="2" fill="${color.rule}"/>`;

function objective(number: number, x: number): string {
  const fill = color[`objective-${number}` as keyof typeof color];
  return (
    `<rect x="${x}" y="544" width="${mark}" height="${mark}" rx="6" fill="${fill}"/>` +
    `<text x="${x + mark / 2}" y="577" font-size="28" text-anchor="middle" fill="${color['on-objective']}">${number}</text>`
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

const font = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: fontFamily };

/** A card as PNG. */
export function drawCard(svg: string): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(svg, { font }).render();
  // The default level saves a twelfth of the bytes and takes a third longer.
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 4 })
    .toBuffer();
}
