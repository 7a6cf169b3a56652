import type { Listed } from '@/lib/content/listed';
import type { Entry } from '@/lib/content/schema';
import { formatDate, formatList, formatPeriod } from '@/lib/i18n/format';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Box } from './fit-text';

/** Whether a language has cards of its own: the font in which they are drawn has the letters of one script. */
export const hasCards = (lang: Lang): boolean => languageOf(lang).script === 'Latn';

/** Pixels; what Open Graph asks for. */
export const cardSize = { width: 1200, height: 630 };
export const margin = 72;
/** An objective's mark, and the gap before it. */
export const mark = 46;
export const markGap = 10;

const inner = cardSize.width - 2 * margin;

/** What a card says: a line above the title, the title, a line below it, and objectives by number. */
export interface CardText {
  kicker: string;
  title: string;
  foot: string;
  objectives: readonly number[];
}

/** The space for each text of a card; the marks of the objectives take some from the foot. */
export function cardBoxes(objectives: number): Record<'kicker' | 'title' | 'foot', Box> {
  const small = [29, 26, 23, 20, 17];
  return {
    title: { width: inner, height: 300, sizes: [150, 110, 90, 76, 70, 64, 58, 52, 47, 42, 38, 34], leading: 1.14 },
    kicker: { width: inner, height: 36, sizes: small, leading: 1.2 },
    foot: { width: inner - objectives * (mark + markGap) - 24, height: 74, sizes: small, leading: 1.25 },
  };
}

/** What the card of a news item or an event says. */
export function itemCardText(
  lang: Lang,
  item: Listed,
  countryNames: Readonly<Record<string, string>>,
  objectives: readonly Entry<'objectives'>[],
): CardText {
  const when = item.collection === 'news' ? formatDate(lang, item.published) : formatPeriod(lang, item.start, item.end);
  const names = item.countries.map((slug) => countryNames[slug] ?? slug);
  return {
    kicker: `${when} · ${item.place}`,
    title: item.title,
    foot: names.length === 0 ? messages(lang).wholeProject : formatList(lang, names),
    objectives: objectives.filter(({ slug }) => item.objectives.includes(slug)).map(({ number }) => number),
  };
}
