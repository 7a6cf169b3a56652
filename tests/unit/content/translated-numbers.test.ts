import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import { fieldsWithNumbers, numbersFingerprint } from '@/lib/content/read/translated-numbers';
import type { Entry } from '@/lib/content/schema/entry';
import { formatProblem } from '@/lib/source/problem';
import {
  type Fields,
  findings,
  loadContent,
  makeEntry,
  makeSite,
  makeSource,
  opened,
} from '@/tests/content-factory';

const sources = [{ publisher: 'A ministry', url: 'https://example.org/source' }];
const helpline = (name: string, number?: string, more: Fields = {}): Fields => ({
  name,
  provider: 'in-charge',
  ...(number && { numbers: [{ number }] }),
  sources,
  ...more,
});
const women = helpline('Line for women', '1145');
const children = helpline('Line for children', '1098', { note: 'Ask for a social worker.' });
const office = helpline('Office for citizens');
const lines = [women, children, office];

const original = (helplines: readonly Fields[] = lines): Fields => ({
  lawsNote: 'No law was found.',
  helplines,
});
const entryOf = (fields: Fields) => makeEntry('countries', fields, { slug: 'nepal' });

const file = 'translations/fr/countries/nepal.md';
/** A French translation of the original, and what it says of its comparison. */
const translation = (comparison: Fields): string => {
  const words = {
    ...comparison,
    title: 'Népal',
    summary: 'Un pays.',
    helplines: [
      { name: 'Ligne pour les femmes' },
      { name: 'Ligne pour les enfants', note: 'Demandez un travailleur social.' },
      { name: 'Bureau des citoyens' },
    ],
    helpNotFound: 'Rien trouvé.',
  };
  return `---\n${stringify(words, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n`;
};
const compared = {
  of: '00000000',
  ofNumbers: numbersFingerprint(entryOf(original())),
  translated: '2020-02-29',
};
const { ofNumbers: _, ...withoutNumbers } = compared;

/** A site whose original has these helplines by now. */
const files = (helplines: readonly Fields[], comparison: Fields = compared) => ({
  ...opened('fr'),
  'countries/nepal.md': makeSource('countries', original(helplines)),
  [file]: translation(comparison),
});
const french = (...site: Parameters<typeof files>) =>
  loadContent(makeSite(files(...site))).get('fr')?.countries[0] as Entry<'countries'>;
/** Each name, the first number beside it, and the language of its words. */
const namesAndNumbers = (...site: Parameters<typeof files>) =>
  french(...site).helplines.map(({ name, numbers, lang = 'fr' }) => [
    name,
    numbers?.[0]?.number,
    lang,
  ]);

describe('a translation of helplines', () => {
  const translated = [
    ['Ligne pour les femmes', '1145', 'fr'],
    ['Ligne pour les enfants', '1098', 'fr'],
    ['Bureau des citoyens', undefined, 'fr'],
  ];

  it('is used while the numbers are those that it was compared with', () => {
    expect(namesAndNumbers(lines)).toEqual(translated);
  });

  it('is in English once helplines have changed places, and nothing else is', () => {
    const swapped = [children, women, office];
    expect(namesAndNumbers(swapped)).toEqual([
      ['Line for children', '1098', 'en'],
      ['Line for women', '1145', 'en'],
      ['Office for citizens', undefined, 'en'],
    ]);
    const country = french(swapped);
    expect(country.helplines[0]?.note).toBe('Ask for a social worker.');
    expect([country.title, country.helpNotFound, country.lang]).toEqual([
      'Népal',
      'Rien trouvé.',
      'fr',
    ]);
    expect(country.translation?.lagsSince).toBe('2020-02-29');
  });

  it('is in English if one without a number has changed places with one that has some', () => {
    expect(namesAndNumbers([women, office, children])[1]).toEqual([
      'Office for citizens',
      undefined,
      'en',
    ]);
  });

  it('is in English if another helpline has taken the place of one', () => {
    expect(namesAndNumbers([helpline('Another line', '1099'), children, office])[0]).toEqual([
      'Another line',
      '1099',
      'en',
    ]);
  });

  it('stays if a note alone has changed', () => {
    const noted = { ...children, note: 'Ask for anybody.' };
    expect(namesAndNumbers([women, noted, office])).toEqual(translated);
    expect(french([women, noted, office]).helplines[1]?.note).toBe(
      'Demandez un travailleur social.',
    );
  });

  it('stays if it does not record the numbers', () => {
    const swapped = [{ ...children, note: undefined }, women, office];
    expect(namesAndNumbers(swapped, withoutNumbers)[0]).toEqual([
      'Ligne pour les femmes',
      '1098',
      'fr',
    ]);
  });
});

describe('the check', () => {
  const said = (...site: Parameters<typeof files>) =>
    findings(files(...site)).notes.filter((note) => /telephone/i.test(note));

  it('notes what is in English because of its numbers, or records none', () => {
    expect(said(lines)).toEqual([]);
    expect(said([children, women, office])).toEqual([
      expect.stringContaining(
        'with words in English, since the telephone numbers beside them have changed (1)',
      ),
    ]);
    expect(said(lines, withoutNumbers)).toEqual([
      expect.stringContaining('with words beside telephone numbers that nothing records (1)'),
    ]);
    // Without a number, there is nothing to record.
    expect(said([office, office, office], withoutNumbers)).toEqual([]);
  });

  it('refuses the record where an original cannot have numbers', () => {
    const source = `---\nofNumbers: "00000000"\ntitle: "Un objectif"\nsummary: "Une phrase."\n---\n`;
    const { problems } = findings({ 'translations/fr/objectives/protection.md': source });
    expect(problems.map(formatProblem)).toEqual([
      expect.stringContaining(':2: ofNumbers: is not a field of a translation of objectives'),
    ]);
  });
});

test('the fields with numbers are found at any depth, and no others', () => {
  expect(fieldsWithNumbers('countries')).toEqual(['emergency', 'helplines']);
  expect(fieldsWithNumbers('pages')).toEqual(['helplines']);
  expect(fieldsWithNumbers('news')).toEqual([]);
});

test('the fingerprint of the numbers changes with them and with their places alone', () => {
  const of = (...helplines: Fields[]) => numbersFingerprint(entryOf(original(helplines)));
  const before = of(...lines);
  expect(before).toMatch(/^[0-9a-f]{8}$/);
  expect(of({ ...women, name: 'Another', url: 'https://example.org/' }, children)).toBe(before);
  const changed = [
    of(helpline('Line for women', '1146'), children),
    of(women, helpline('Line for children')),
    of(office, women, children),
    of({ ...women, fromAbroad: '+977 1145' }, children),
  ];
  expect(new Set([before, ...changed]).size).toBe(5);
  expect(of(office)).toBeUndefined();
  expect(numbersFingerprint(makeEntry('news'))).toBeUndefined();
});
