import { expect, test, vi } from 'vitest';
import { publisherLanguage } from '@/lib/i18n/title-language';
import { formatProblem } from '@/lib/source/problem';
import { findings, makeSite } from '@/tests/content-factory';

const site = (yaml: string) => vi.stubEnv('CONTENT_DIR', makeSite({ 'publishers.yaml': yaml }));

test('the name of a publisher is in its listed language, or in that of what it published', () => {
  site('en: ["Council of Europe", "UNODC"]\nes: ["UNODC Colombia"]');
  expect(publisherLanguage('Council of Europe', 'fr')).toBe('en');
  expect(publisherLanguage('UNODC (copy on studylib.es)', 'es')).toBe('en');
  expect(publisherLanguage('UNODC Colombia', 'en')).toBe('es');
  expect(publisherLanguage('Ministry of Justice of Chile', 'es')).toBe('es');
});

test.each([
  ['UNODC', 'en'],
  ['UNODC, 2018', 'en'],
  ['UNODC, Colombia', 'es'],
  ['UNODC, Colombia (copy)', 'es'],
  ['UNODC Peru', 'fr'],
])('of two names the longer one counts: %s is in %s', (name, language) => {
  site('es: ["UNODC, Colombia"]\nen: ["UNODC"]');
  expect(publisherLanguage(name, 'fr')).toBe(language);
  site('en: ["UNODC"]\nes: ["UNODC, Colombia"]');
  expect(publisherLanguage(name, 'fr')).toBe(language);
});

test('without the list, every name is in the language of what was published', () => {
  vi.stubEnv('CONTENT_DIR', makeSite());
  expect(publisherLanguage('Council of Europe', 'fr')).toBe('fr');
});

test.each([
  ['English: ["UNODC"]', 'publishers.yaml', 1],
  ['en: UNODC', 'publishers.yaml', 1],
  ['en: ["UNODC"]\nfr: [""]', 'publishers.yaml', 2],
  ['en: ["UNODC"]\nxx: ["A"]', 'publishers.yaml', 2],
  ['und: ["A"]', 'publishers.yaml', 1],
  ['EN: ["A"]', 'publishers.yaml', 1],
])('refuses %s', (yaml, file, line) => {
  const { problems } = findings({ 'publishers.yaml': yaml });
  expect(problems.map((problem) => [problem.file, problem.line])).toEqual([[file, line]]);
});

test('says that there is no such language, and accepts one of three letters', () => {
  expect(findings({ 'publishers.yaml': 'xx: ["A"]' }).problems.map(formatProblem)).toEqual([
    'content/publishers.yaml:1: xx: is not the ISO 639 code of a language. Write that of the language of these names, "fr" for example',
  ]);
  expect(findings({ 'publishers.yaml': 'ky: ["A"]\nprs: ["B"]' }).problems).toEqual([]);
});
