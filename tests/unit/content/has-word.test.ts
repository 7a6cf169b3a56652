import { expect, test } from 'vitest';
import { hasWord } from '@/lib/content/text/has-word';

test('finds a word on its own, in any script, but not inside another word', () => {
  expect(hasWord('<p>Inkosi Thabisile Zulu spoke.</p>', 'Zulu')).toBe(true);
  expect(hasWord('A meeting in KwaZulu-Natal', 'Zulu')).toBe(false);
  expect(hasWord('Выступил Юрий Федотов.', 'Федотов')).toBe(true);
  expect(hasWord('M. d’Almeida', 'd’Almeida')).toBe(true);
});
