import { expect, test } from 'vitest';
import type { Lang } from '@/lib/i18n/languages';
import { byTitle } from '@/lib/site/order';

const ordered = (lang: Lang, ...titles: string[]) =>
  byTitle(
    titles.map((title) => ({ title })),
    lang,
  ).map(({ title }) => title);

test('lists titles in the alphabetical order of the language', () => {
  expect(ordered('ru', 'Страны ЕС', 'США', 'Испания', 'Ёлка', 'Канада')).toEqual([
    'Ёлка',
    'Испания',
    'Канада',
    'Страны ЕС',
    'США',
  ]);
  expect(ordered('fr', 'Pays de l’UE', 'Canada', 'Émirats', 'Allemagne')).toEqual([
    'Allemagne',
    'Canada',
    'Émirats',
    'Pays de l’UE',
  ]);
});
