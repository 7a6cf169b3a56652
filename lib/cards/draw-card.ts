import { Resvg } from '@resvg/resvg-js';
import { fontFiles } from './typeface';

const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };

/** PNG of a card. */
export const drawCard = (svg: string): Buffer => new Resvg(svg, { font }).render().asPng();
