import { expect, test } from 'vitest';
import type { Lang } from '@/lib/i18n/languages';
import { alphabetOf } from '@/lib/site/alphabet';
import { loadEnglish, makeFolder, makeSource } from '@/tests/content-factory';

const lettersOf = (lang: Lang, ...titles: string[]) => {
  const files = titles.map(
    (title, i) => [`glossary/term-${i}.md`, makeSource('glossary', { title })] as const,
  );
  return alphabetOf(loadEnglish(makeFolder(Object.fromEntries(files))), lang).map(
    ({ letter }) => letter,
  );
};

test('files a letter with an accent under the plain one, unless the language has it as a letter of its own', () => {
  expect(lettersOf('fr', 'Égypte', 'État', 'Événement', '«Niger»', '2018 en chiffres')).toEqual([
    '0–9',
    'E',
    'N',
  ]);
  expect(lettersOf('es', 'África', 'Ñandú', 'Nepal', 'Zambia')).toEqual(['A', 'N', 'Ñ', 'Z']);
  expect(lettersOf('ru', 'Йемен', 'Игра', 'Ёлка')).toEqual(['Е', 'И', 'Й']);
  expect(lettersOf('uk', 'Їжа', 'Інше', 'Єгипет', 'Ґендер', 'Йемен', 'Гроші')).toEqual([
    'Г',
    'Ґ',
    'Є',
    'І',
    'Ї',
    'Й',
  ]);
  expect(lettersOf('ar', 'آلية', 'إسار', 'أدوات', 'اتفاقية', 'بلد')).toEqual(['ا', 'ب']);
});
