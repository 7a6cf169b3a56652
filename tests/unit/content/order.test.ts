import { expect, test } from 'vitest';
import type { Lang } from '@/lib/i18n/languages';
import { byPlace } from '@/lib/site/order';

const ordered = (lang: Lang, ...places: string[]) =>
  byPlace(
    places.map((place) => ({ place })),
    lang,
  ).map(({ place }) => place);

test('lists a group of countries first and the others in the order of the language', () => {
  expect(ordered('ru', 'Страны ЕС', 'США', 'Испания', 'Ёлка', 'Канада')).toEqual([
    'Страны ЕС',
    'Ёлка',
    'Испания',
    'Канада',
    'США',
  ]);
  expect(ordered('fr', 'Pays de l’UE', 'Canada', 'Émirats', 'Allemagne')).toEqual([
    'Pays de l’UE',
    'Allemagne',
    'Canada',
    'Émirats',
  ]);
});
