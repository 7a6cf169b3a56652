import { expect, test, vi } from 'vitest';
import { formatProblem } from '@/lib/content/problem';
import { languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { messagesFile, openLanguages } from '@/lib/i18n/open-languages';
import { readMessages } from '@/lib/i18n/read-messages';
import { makeTemporaryFolder } from '../content-factory';
import { messagesSource } from '../language/pseudo-content';
import { formMark, pseudo, pseudoMessages, testLang } from '../language/pseudo-text';

/** Opens the test language in a temporary content folder. */
function openTestLanguage(): void {
  vi.stubEnv('CONTENT_DIR', makeTemporaryFolder({ [messagesFile(testLang, '')]: messagesSource() }));
}

test('its words have no Latin letters, and what is not a word stays', () => {
  expect(pseudo('The ministry, [a page](/countries/nepal/) of GLO.ACT[^1]: {news} items, Ram Thapa', ['Ram Thapa'])).toBe(
    'طحه مينيسطرى, [ا صاغه](/countries/nepal/) وف GLO.ACT[^1]: {news} يطهمس, Ram Thapa',
  );
  expect(pseudo('Bogotá, Kraków, Łódź')).not.toMatch(/\p{Script=Latin}/u);
  expect(pseudoMessages({ a: '{n, plural, =0 {none} one {# law} other {# laws}}' }).a).toMatch(
    /^\{n,plural,zero\{.+\} one\{.+\} two\{.+\} few\{.+\} many\{.+\} other\{.+\} =0\{نونه\}\}$/,
  );
});

test('a content folder with its messages opens it', () => {
  openTestLanguage();
  expect(openLanguages()).toEqual([testLang, 'en']);
  expect(readMessages(testLang).problems.map(formatProblem)).toEqual([]);
});

test('each of its six plural forms has its own words', () => {
  openTestLanguage();
  const t = messages(testLang);
  const rules = new Intl.PluralRules(languageOf(testLang).locale);
  const numbers = [0, 1, 2, 3, 11, 100];
  expect(numbers.map((n) => rules.select(n))).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  expect(numbers.map((n) => t.newsCount({ n }))).toEqual(
    numbers.map((n) => `${n} ${pseudo(n === 1 ? 'news item' : 'news items')} ${formMark(rules.select(n))}`),
  );
  expect(new Set(numbers.map((n) => t.locator.activities({ n }))).size).toBe(6);
  expect(t.listedWithContext.news({ n: 3, own: 0, other: 3 })).toContain(pseudo('none'));
});
