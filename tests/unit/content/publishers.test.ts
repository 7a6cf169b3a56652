import { expect, test, vi } from 'vitest';
import { publisherLanguage } from '@/lib/i18n/title-language';
import { findings, makeSite } from '@/tests/content-factory';

const site = (yaml: string) => vi.stubEnv('CONTENT_DIR', makeSite({ 'publishers.yaml': yaml }));

test('the name of a publisher is in its listed language, or in that of what it published', () => {
  site('en: ["Council of Europe", "UNODC"]\nes: ["UNODC Colombia"]');
  expect(publisherLanguage('Council of Europe', 'fr')).toBe('en');
  expect(publisherLanguage('UNODC (copy on studylib.es)', 'es')).toBe('en');
  expect(publisherLanguage('UNODC Colombia', 'en')).toBe('es');
  expect(publisherLanguage('Ministry of Justice of Chile', 'es')).toBe('es');
});

test('without the list, every name is in the language of what was published', () => {
  vi.stubEnv('CONTENT_DIR', makeSite());
  expect(publisherLanguage('Council of Europe', 'fr')).toBe('fr');
});

test.each([
  ['English: ["UNODC"]', 'publishers.yaml', 1],
  ['en: UNODC', 'publishers.yaml', 1],
  ['en: ["UNODC"]\nfr: [""]', 'publishers.yaml', 2],
])('refuses %s', (yaml, file, line) => {
  const { problems } = findings({ 'publishers.yaml': yaml });
  expect(problems.map((problem) => [problem.file, problem.line])).toEqual([[file, line]]);
});
