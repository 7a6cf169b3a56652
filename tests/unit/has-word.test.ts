import { expect, test } from 'vitest';
import { hasWord } from '@/lib/content/has-word';

test('a word is found on its own, in any script, and not inside another', () => {
  expect(hasWord('<p>Inkosi Thabisile Zulu spoke.</p>', 'Zulu')).toBe(true);
  expect(hasWord('A meeting in KwaZulu-Natal', 'Zulu')).toBe(false);
  expect(hasWord('Выступил Юрий Федотов.', 'Федотов')).toBe(true);
  expect(hasWord('M. d’Almeida', 'd’Almeida')).toBe(true);
});
