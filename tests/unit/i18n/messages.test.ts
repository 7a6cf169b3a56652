import { describe, expect, it, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { compile } from '@/lib/i18n/icu';
import { type Lang, languageOf, languages } from '@/lib/i18n/languages';
import { englishTexts, messages, messageTexts } from '@/lib/i18n/messages';
import { messagesFile } from '@/lib/i18n/open-languages';
import { fill } from '@/lib/i18n/phrase';
import { missingMessages, readMessages } from '@/lib/i18n/read-messages';
import { searchPhrases } from '@/lib/i18n/search-phrases';
import { formatProblem } from '@/lib/source/problem';
import { inYaml, makeSite, makeTemporaryFolder } from '@/tests/content-factory';
import { writeFiles } from '@/tests/write-files';

const en = englishTexts();
const french = messageTexts('fr');

describe('a message', () => {
  const one = (message: string, locale = 'en-GB') =>
    compile({ message }, locale).message as string | ((values: object) => string);
  const format = (message: string, values: object, locale?: string) => {
    const compiled = one(message, locale);
    return typeof compiled === 'string' ? compiled : compiled(values);
  };

  it('is a text if it has no arguments, else a function of them', () => {
    expect(one('A text, it’s <plain>.')).toBe('A text, it’s <plain>.');
    expect(format('{title}: {n, number}', { title: 'A', n: 1234 })).toBe('A: 1,234');
  });

  it('uses the plural and the ordinal of its language', () => {
    expect([0, 1, 2].map((n) => messages('en').pictures.activityCount({ n }))).toEqual([
      '0 activities',
      '1 activity',
      '2 activities',
    ]);
    const ordinal = '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}';
    const ranks = [1, 2, 3, 4, 11, 21].map((n) => format(ordinal, { n }));
    expect(ranks.join()).toBe('1st,2nd,3rd,4th,11th,21st');
    const french = '{n, plural, one {# actualité} other {# actualités}}';
    expect([0, 1, 2].map((n) => format(french, { n }, 'fr-FR'))).toEqual([
      '0 actualité',
      '1 actualité',
      '2 actualités',
    ]);
    const arabic = '{n, plural, zero {z} one {1} two {2} few {f} many {m} other {o}}';
    expect([0, 1, 2, 3, 11, 100].map((n) => format(arabic, { n }, 'ar')).join('')).toBe('z12fmo');
  });
});

describe('a message that a language lacks', () => {
  const english = {
    menu: 'Menu',
    of: 'News of {country}',
    count: '{n, plural, one {# item} other {# items}}',
    choice: '{place, select, a {First} other {Other}} of {name}',
  } as const;
  const ukrainian = { texts: { menu: 'Меню' }, locale: 'ru-RU' };
  const compiled = compile(english, 'en-GB', ukrainian);

  it('is in English, around the words that it is given', () => {
    expect(compiled.menu).toBe('Меню');
    expect(compiled.of({ country: 'Непал' })).toBe('News of Непал');
    expect(compiled.count({ n: 1 })).toBe('1 item');
    expect(compiled.choice({ place: 'a', name: 'x' })).toBe('First of x');
  });

  it('is listed by its key', () => {
    const words = { a: 'x', group: { one: 'y' } };
    expect(missingMessages(words, { a: '', b: '', group: { one: '', two: '' } })).toEqual([
      'b',
      'group.two',
    ]);
  });
});

test('gives the search script each phrase as the library prints it', () => {
  const values = { text: 'a', words: 'b', facet: 'c', value: 'd', count: 'e' };
  for (const { code: lang } of languages) {
    const { locale } = languageOf(lang);
    const { phrases } = messages(lang).search;
    for (const [key, phrase] of Object.entries(searchPhrases(lang))) {
      const printed = phrases[key as keyof typeof phrases] as string | ((values: object) => string);
      for (const n of [0, 1, 2, 5, 11, 1234, 1_000_000]) {
        expect(fill(phrase, { ...values, n }, locale)).toBe(
          typeof printed === 'string' ? printed : printed({ ...values, n }),
        );
      }
    }
  }
});

test('does not depend on the order in which a version of Node lists the forms of a plural', () => {
  const printed = () => JSON.stringify(languages.map(({ code }) => searchPhrases(code)));
  const before = printed();
  const resolved = Intl.PluralRules.prototype.resolvedOptions;
  vi.spyOn(Intl.PluralRules.prototype, 'resolvedOptions').mockImplementation(function (
    this: Intl.PluralRules,
  ) {
    const options = resolved.call(this);
    return { ...options, pluralCategories: options.pluralCategories.toReversed() };
  });
  expect(printed()).toBe(before);
});

test('French punctuation without its spaces is refused, with file and key', () => {
  const folder = makeTemporaryFolder({
    [messagesFile('fr', '')]: inYaml({ ...french, menu: 'Menu : tout' }),
  });
  expect(readMessages('fr', folder).problems.map(formatProblem)).toEqual([
    expect.stringMatching(
      /^content\/translations\/fr\/messages\.yaml:\d+: menu: has punctuation without its no-break space/,
    ),
  ]);
});

describe('a file of messages', () => {
  /** Writes the English messages as a file of another language, with a change. */
  function write(change: (source: string) => string, lang: Lang = 'es'): string {
    const source = inYaml(en);
    const changed = change(source);
    expect(changed).not.toBe(source);
    return makeTemporaryFolder({
      'languages.yaml': `open: ["${lang}"]`,
      [messagesFile(lang, '')]: changed,
    });
  }
  const lineOf = (source: string, key: string) =>
    source.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`)) + 1;
  const spanish = (source: string) =>
    source
      .replace(/, plural,/g, ', plural, many {#}')
      .replace(/selectordinal.*other/g, 'selectordinal, other');

  it('is accepted if it has no mistake', () => {
    const { messages: words, problems } = readMessages('es', write(spanish));
    expect([problems.map(formatProblem), words?.home]).toEqual([[], 'Home']);
  });

  // What is wrong; the key of the message; the text that replaces it, or what the pattern at the end matches; what is said of it.
  test.each<[what: string, at: string, to: string, says: RegExp, from?: RegExp]>([
    ['invalid YAML', 'home', 'home: "Home', /home: .* quotation mark/],
    [
      'a misspelt key',
      'meny',
      'meny:',
      /meny: is not a field of translations\/es\/messages\.yaml\. Write "menu"/,
      /^menu:/m,
    ],
    [
      'an empty text',
      'menu',
      "menu: ' '",
      /menu: is empty\. Write the text; in English it is "\p{L}+"/u,
    ],
    [
      'a group for a text',
      'menu',
      'menu:\n  one: x',
      /menu: is a group of fields, not a text\. Write what .*: in English "\p{L}+"/u,
    ],
    [
      'a text instead of a group',
      'facets',
      'facets: x\n',
      /facets: is a text, not a group of fields\. Write what belongs here: a group of country, objective/,
      /^facets:\n(?: {2}.*\n)+/m,
    ],
    [
      'broken ICU',
      'activityCount',
      "activityCount: '{n, plural, one {# item}'",
      /activityCount: is not valid ICU MessageFormat/,
    ],
    [
      'no form "other"',
      'activityCount',
      "activityCount: '{n, plural, one {x} many {y}}'",
      /activityCount: is not valid .*\(missing other clause\)/,
    ],
    [
      'a missing form',
      'activityCount',
      "activityCount: '{n, plural, one {#} other {#}}'",
      /activityCount: lacks the form many .*\{n\}\. Add many \{…\}/,
    ],
    [
      'a missing argument',
      'withCountries',
      'withCountries: with',
      /withCountries: leaves out \{names\}/,
    ],
    [
      'a misspelt argument',
      'withCountries',
      "withCountries: '{name} {names}'",
      /: has an unknown argument \{name\}\. Write \{names\}/,
    ],
    [
      'a text used as a number',
      'withCountries',
      "withCountries: '{names, plural, one {x} many {x} other {x}}'",
      /uses \{names\} as a number, but it is a text\. Write \{names\} alone/,
    ],
    [
      'a number printed as it is stored',
      'activityCount',
      "activityCount: '{n} noticias'",
      /uses \{n\} as a text, but it is a number\. Write \{n, number\}/,
    ],
    [
      'a form under another name',
      'countriesInEnglish',
      'select, nne {',
      /countriesInEnglish: does not have the same forms of \{translated\} as English\. Give it none \{…\} other \{…\}/,
      /select, none \{/,
    ],
    [
      'a choice printed as a text',
      'countriesInEnglish',
      "{translated} {countries}'",
      /uses \{translated\} as a text, but it is a choice/,
      /\{translated, select.*$/m,
    ],
  ])(
    'is refused with %s, with line and fix',
    (_what, at, to, says, from = new RegExp(`(?<=^ *)${at}: .*$`, 'm')) => {
      let line = 0;
      const folder = write((source) => {
        const changed = spanish(source).replace(from, to);
        line = lineOf(changed, at);
        return changed;
      });
      const { messages: words, problems } = readMessages('es', folder);
      expect(words).toBeUndefined();
      expect(problems.map(formatProblem)).toEqual([expect.stringMatching(says)]);
      expect(problems[0]).toMatchObject({ file: 'translations/es/messages.yaml', line });
    },
  );
});

test('a mistake in the English messages is reported once, with line and fix', () => {
  const root = makeTemporaryFolder({
    'content/messages.yaml': inYaml({ ...en, activitiesOf: '{n, plural, one {# item}', home: 5 }),
  });
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  expect(
    checkContent(
      makeSite({ 'languages.yaml': 'open: ["fr"]', [messagesFile('fr', '')]: "menu: 'Menu'\n" }),
    ).problems.map(formatProblem),
  ).toEqual([
    expect.stringMatching(
      /^content\/messages\.yaml:\d+: home: is read as a number, not as a text\. Put it in quotes/,
    ),
    expect.stringMatching(
      /^content\/messages\.yaml:\d+: activitiesOf: is not valid ICU MessageFormat .*\. Write/,
    ),
  ]);
});

test('a language with a mistake in its messages is refused until it is corrected', () => {
  const folder = makeTemporaryFolder();
  vi.stubEnv('CONTENT_DIR', folder);
  const write = (home: string) =>
    writeFiles(folder, { [messagesFile('fr', '')]: inYaml({ ...french, home }) });
  write('{wrong}');
  expect(() => messages('fr')).toThrow(
    /messages\.yaml:\d+: home: has an unknown argument \{wrong\}/,
  );
  write('Accueil');
  expect(messages('fr').home).toBe('Accueil');
  write('Une page');
  expect(messages('fr').home).toBe('Une page');
});

describe('the English messages', () => {
  /** What is said of content/messages.yaml after a change. */
  function saidOf(change: (source: string) => string): string[] {
    const source = inYaml(en);
    const changed = change(source);
    expect(changed).not.toBe(source);
    const folder = makeTemporaryFolder({ 'content/messages.yaml': changed });
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    return readMessages('en').problems.map(formatProblem);
  }

  test.each<[what: string, from: RegExp, to: string, says: RegExp]>([
    [
      'a list of words that is a pattern',
      /^numberWords: '/m,
      "numberWords: '(",
      /numberWords: is not a list of words/,
    ],
    [
      'number words up to 99',
      /^(numberWords: '\w+)\|\w+/m,
      '$1',
      /numberWords: has 99 words\. Write those of all numbers from 0 to 99/,
    ],
    [
      'a number without an end',
      /\{counted, number\}/,
      `{counted, number, ::.${'0'.repeat(200)}}`,
      /charts\.attendance\.share: /,
    ],
    ['a line break', /^home: '.*'/m, 'home: "a\\nb"', /home: has a line break or a tab/],
  ])('are refused without %s, with file and line', (_, from, to, says) => {
    const said = saidOf((source) => source.replace(from, to));
    expect(said).toEqual([expect.stringMatching(says)]);
    expect(said[0]).toMatch(/^content\/messages\.yaml:\d+: /);
  });

  it('may have a message more', () =>
    expect(saidOf((source) => `${source}newOne: 'A {word}'\n`)).toEqual([]));
});
