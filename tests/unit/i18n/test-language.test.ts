import { expect, test, vi } from 'vitest';
import { formatProblem } from '@/lib/content/read/problem';
import { languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { messagesFile, openLanguages } from '@/lib/i18n/open-languages';
import { readMessages } from '@/lib/i18n/read-messages';
import { makeTemporaryFolder } from '@/tests/content-factory';
import { messagesSource } from '@/tests/language/pseudo-content';
import { formMark, pseudo, pseudoMessages, testLang } from '@/tests/language/pseudo-text';

/** Opens the test language in a temporary content folder. */
function openTestLanguage(): void {
  vi.stubEnv(
    'CONTENT_DIR',
    makeTemporaryFolder({ 'languages.yaml': `open: ["${testLang}"]`, [messagesFile(testLang, '')]: messagesSource() }),
  );
}

test('the test language replaces every Latin letter of a word, and leaves everything else as it is', () => {
  expect(pseudo('The ministry, [a page](/countries/nepal/) of GLO.ACT[^1]: {news} items, Ram Thapa', ['Ram Thapa'])).toBe(
    'طحه مينيسطرى, [ا صاغه](/countries/nepal/) وف GLO.ACT[^1]: {news} يطهمس, Ram Thapa',
  );
  expect(pseudo('Bogotá, Kraków, Łódź')).not.toMatch(/\p{Script=Latin}/u);
  expect(pseudoMessages({ a: '{n, plural, =0 {none} one {# law} other {# laws}}' }).a).toMatch(
    /^\{n,plural,zero\{.+\} one\{.+\} two\{.+\} few\{.+\} many\{.+\} other\{.+\} =0\{نونه\}\}$/,
  );
});

test('the test language is open if the content folder lists it and has its messages', () => {
  openTestLanguage();
  expect(openLanguages()).toEqual([testLang, 'en']);
  expect(readMessages(testLang).problems.map(formatProblem)).toEqual([]);
});

test('the test language has its own words for each of its six plural forms', () => {
  openTestLanguage();
  const t = messages(testLang);
  const rules = new Intl.PluralRules(languageOf(testLang).locale);
  const numbers = [0, 1, 2, 3, 11, 100];
  expect(numbers.map((n) => rules.select(n))).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  expect(numbers.map((n) => t.newsCount({ n }))).toEqual(
    numbers.map((n) => `${n} ${pseudo(n === 1 ? 'news item' : 'news items')} ${formMark(rules.select(n))}`),
  );
  expect(new Set(numbers.map((n) => t.locator.activities({ n }))).size).toBe(6);
});
