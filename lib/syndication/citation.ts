import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';

/** A work to cite, in CSL-JSON (Citation Style Language 1.0.2). */
export interface CslItem {
  id: string;
  type: 'webpage' | 'report';
  title: string;
  'container-title'?: string;
  publisher?: string;
  /** As exact as the date is known: year, month, day. */
  issued?: CslDate;
  /** First day of the event, and its last if there are several. */
  'event-date'?: CslDate;
  URL: string;
  language: string;
  abstract: string;
}

interface CslDate {
  'date-parts': number[][];
}

/** "2018-12" as [2018, 12]. */
export const dateParts = (...dates: string[]): CslDate => ({ 'date-parts': dates.map((date) => date.split('-').map(Number)) });

const padded = (date: CslDate | undefined): string[][] =>
  date?.['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0'))) ?? [];
const isoDates = (date: CslDate | undefined) =>
  padded(date)
    .map((parts) => parts.join('-'))
    .join('/');
/** Text without line breaks; keeps no-break spaces. */
const oneLine = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

/** Works as a file for reference managers: BibTeX or RIS. */
export const printCitations = (lang: Lang, format: 'bib' | 'ris', items: readonly CslItem[]): string =>
  format === 'bib' ? items.map(printBibtex).join('\n') : items.map((item) => printRis(item, lang)).join('\r\n');

const texEscapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // An escaped brace would still count as one, and BibTeX would look for its other half.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function printBibtex(item: CslItem): string {
  const tex = (text: string) => oneLine(text).replace(/[\\~^{}$&#%_]/g, (mark) => texEscapes[mark] ?? `\\${mark}`);
  const fields = [
    // The second pair of braces keeps capitals.
    ['title', `{${tex(item.title)}}`],
    ['organization', item['container-title'] && `{${tex(item['container-title'])}}`],
    [item.type === 'report' ? 'institution' : 'publisher', item.publisher && `{${tex(item.publisher)}}`],
    ['date', isoDates(item.issued)],
    ['eventdate', isoDates(item['event-date'])],
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', item.language],
    ['abstract', tex(item.abstract)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${item.type === 'report' ? 'report' : 'online'}{${item.id},\n${lines.join(',\n')}\n}\n`;
}

function printRis(item: CslItem, lang: Lang): string {
  const [year = '', month = '', day = ''] = padded(item.issued)[0] ?? [];
  const held = isoDates(item['event-date']);
  const fields = [
    ['TY', item.type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', held && messages(lang).syndication.eventNote({ dates: held })],
    ['AB', item.abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** A citation to copy into a text: “Title” (13 December 2018). Publisher. Address */
export function citationText(lang: Lang, item: CslItem, date: string | undefined): string {
  const t = messages(lang).syndication;
  const parts = { title: item.title, publisher: item['container-title'] ?? item.publisher ?? '', url: item.URL };
  return date ? t.citation({ ...parts, date }) : t.citationUndated(parts);
}
