import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkSmartypants from 'remark-smartypants';
import { visit } from 'unist-util-visit';
import {
  defaultLang,
  type Lang,
  languageOf,
  perLanguage,
  rangeDash,
  rangeDashAtWord,
} from '@/lib/i18n/languages';

/** The months as written after a day: "января" in Russian, "de enero" in Spanish. */
function monthsIn(lang: Lang): string {
  const format = new Intl.DateTimeFormat(languageOf(lang).locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_, i) =>
    format.format(Date.UTC(2000, i, 2)).replace('2 ', ''),
  ).join('|');
}

/**
 * A hyphen between two years, two days of a month, or two dates with their months, in place of the
 * language's own dash.
 */
function rangeIn(lang: Lang): RegExp {
  const months = monthsIn(lang);
  const day = '\\d{1,2}(?:er|º)?';
  return new RegExp(
    [
      '(?<![\\d/-])((?:19|20)\\d\\d)-(?=(?:19|20)?\\d\\d(?![\\d/-]))',
      `(?<![\\d/-])(${day})-(?=${day}[ \u00A0](?:${months}))`,
      `((?<=${day}[ \u00A0])(?:${months}))-(?=${day}[ \u00A0](?:${months}))`,
    ].join('|'),
    'g',
  );
}

/**
 * Numbers and names whose parts would change places next to Arabic letters. A short one with a
 * hyphen is taken for a range, read from the right, unless a word calls it a number.
 */
const numbersInGroups = new RegExp(
  `(?<!\\d|\\u2066[+\\d -]*)(?!(?:19|20)\\d\\d-(?:19|20)\\d\\d)(?:${[
    // Telephone numbers
    '\\+\\d+(?:[ -]\\d+)*',
    '0\\d+(?:[ -]\\d+)+',
    // Thousands, and standards
    '(?:EN )?\\d{1,3}(?: \\d{3})+(?!\\d)',
    // Paragraphs of articles, and hashtags
    '\\d+(?:\\([\\da-z]+\\))+',
    '#[A-Za-z]+',
    // Numbers of laws
    '\\d+(?:-\\d{3,})+(?:/[A-Z-]+)*',
    '\\d+-[A-Z]+',
    // Telephone numbers in letters
    '\\d+ [A-Z]{2,}(?![A-Za-z])',
    '(?<=(?:رقم|المادة|القانون|المرسوم) )\\d+(?:-\\d+)+',
  ].join('|')})`,
  'g',
);

/**
 * In Arabic, what a number counts: a month, a unit, or a noun in the form that eleven to ninety-nine
 * ask for.
 */
const countedInArabic = [
  monthsIn('ar'),
  'في المائة|مليون|ملايين|مليار|ألف|آلاف|يورو|دولار|درهم|كيلومتر',
  'يوم|سنة|شخص|قضية|ضحية',
  '\\p{L}+\u064B\u0627',
].join('|');

/**
 * Spaces and hyphens that do not break, around punctuation and inside numbers; in Arabic, marks
 * that keep numbers and names in order.
 */
const spaces: Partial<Record<Lang, readonly (readonly [pattern: RegExp, put: string])[]>> = {
  ar: [
    [numbersInGroups, '\u2066$&\u2069'],
    // A Latin name would draw the comma or quotation mark after it, and a number after that, into
    // its own direction.
    [/(?<=[A-Za-z](?:[/.-]?\d+)*\)?)(?=[،؛»])/g, '\u200F'],
    [new RegExp(`(?<=\\d) (?=(?:${countedInArabic})(?![\\p{L}\\p{M}])|و\\d)`, 'gu'), '\u00A0'],
    [/(?<=\d\u00A0في) (?=المائة)|(?<=\d) (?=[A-Z]+\u2069)/g, '\u00A0'],
    [/(?<=(?<!\p{L})(?:رقم|المادة|ل?عام|لسنة)) (?=\u2066?\d)/gu, '\u00A0'],
  ],
  es: [[/(?<=\d) (?=%)|(?<=\bEE\.) (?=UU\.)/g, '\u00A0']],
  fr: [
    [/(?<!\s) (?=[;!?])/g, '\u202F'],
    [/(?<!\s) (?=[:%»])/g, '\u00A0'],
    [/(?<=«) /g, '\u00A0'],
    [/(?<=\d) (?=\d{3}(?!\d))/g, '\u202F'],
    [/(?<=n°) (?=\d)|(?<=\bM(?:me|\.)) (?=\p{Lu})/gu, '\u00A0'],
    [/(?<=\d) (?=(?:km|M€|millions?|milliards?|euros|dollars|dirhams)(?!\p{L}))/gu, '\u00A0'],
  ],
  pt: [[/(?<=\bn[ºo]\.?) (?=\d)/g, '\u00A0']],
  ru: [
    // Numbers and what they count, thousands, but no telephone numbers, and prepositions.
    [/(?<=№|УНП|УВКБ) (?=\d|ООН)/g, '\u00A0'],
    [/(?<=\d) (?=%|\p{Ll})|(?<=(?<![\d+]|\d )\d{1,3}) (?=\d{3}(?!\d| \d))/gu, '\u00A0'],
    [/(?<=мл(?:н|рд)) (?=\p{Ll})/gu, '\u00A0'],
    // The ending of an ordinal, "25-й".
    [/(?<=\d)-(?=\p{Ll})/gu, '\u2011'],
    [/(?<=(?<![\p{L}\d-])[вокус]) /giu, '\u00A0'],
    [/(?<!\s) (?=— )/g, '\u00A0'],
  ],
  uk: [
    [/(?<=№) (?=\d)/g, '\u00A0'],
    [/(?<=\S) (?=— )/g, '\u00A0'],
    [/(?<=\d) (?=(?:%|рік|року|році|роки|років|роках|млн)(?!\p{L}))/gu, '\u00A0'],
  ],
};

const withSpaces = (lang: Lang, text: string): string =>
  (spaces[lang] ?? []).reduce((set, [pattern, space]) => set.replace(pattern, space), text);

/** A remark plugin that sets ranges and spaces by the typographic rules of a language. */
function rangesAndSpaces({ lang }: { lang: Lang }) {
  const range = rangeIn(lang);
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = withSpaces(
        lang,
        node.value.replace(
          range,
          (_, year = '', day = '', month = '') =>
            year + day + month + (month ? rangeDashAtWord(lang) : rangeDash(lang)),
        ),
      );
    });
  };
}

/**
 * What remark-smartypants may set: quotation marks and apostrophes. Writers type dashes and
 * ellipses as readers see them.
 */
const onlyQuotes = { backticks: false, dashes: false, ellipses: false };

const setterFor = perLanguage((lang) =>
  remark().use(rangesAndSpaces, { lang }).use(remarkSmartypants, onlyQuotes).freeze(),
);

/** Sets the words of a tree in place by the typographic rules of a language. */
export function setTypography(tree: Root, lang: Lang): void {
  setterFor(lang).runSync(tree);
}

/** What the plugins may change: quotation marks, and hyphens next to a number. */
const changeable = /["']|\d-|\p{L}-\d/u;

/**
 * A line of plain text with quotation marks, apostrophes, ranges and spaces set by the typographic
 * rules of a language.
 */
export function typographic(text: string, lang: Lang = defaultLang): string {
  // Most lines need no more than this, and the plugins take a tenth of a millisecond for each.
  const simple = withSpaces(lang, text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'));
  if (!changeable.test(simple)) return simple;
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: simple }] }],
  };
  setTypography(tree, lang);
  return plainText(tree);
}
