import { dateOf, endOf, type Row } from '@/lib/content/queries/listed';
import { formatList, formatPeriod } from '@/lib/i18n/format';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Box } from './fit-text';

/** In pixels, as Open Graph recommends. */
export const cardSize = { width: 1200, height: 630 };
export const margin = 72;
/** An objective's mark, and the gap before it. */
export const mark = 46;
export const markGap = 10;

/** Width between the margins. */
export const inner = cardSize.width - 2 * margin;

/** The texts of a card: a line above the title, the title, a line below it; and its objectives by number. */
export interface CardText {
  kicker: string;
  title: string;
  foot: string;
  objectives: readonly number[];
}

/** The space for each text of a card; the marks of the objectives reduce that of the foot. */
export function cardBoxes(
  lang: Lang,
  objectives: number,
): Record<'kicker' | 'title' | 'foot', Box> {
  // Arabic has marks above and below its letters.
  const leading = languageOf(lang).script === 'Arab' ? 1.3 : 1.14;
  const small = [29, 26, 23, 20, 17];
  return {
    title: {
      width: inner,
      height: 300,
      sizes: [150, 110, 90, 76, 70, 64, 58, 52, 47, 42, 38, 34],
      leading,
    },
    kicker: { width: inner, height: 36, sizes: small, leading: 1.2 },
    foot: {
      width: inner - objectives * (mark + markGap) - 24,
      height: 74,
      sizes: small,
      leading: 1.25,
    },
  };
}

/** The texts of the card of a news item or an event. */
export function itemCardText(lang: Lang, { item, countries, objectives }: Row): CardText {
  const names = countries.map(({ title }) => title);
  return {
    kicker: `${formatPeriod(lang, dateOf(item), endOf(item))} · ${item.place}`,
    title: item.title,
    foot: names.length === 0 ? messages(lang).wholeProject : formatList(lang, names),
    objectives: objectives.map(({ number }) => number),
  };
}
