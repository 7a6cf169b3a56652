import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { currentContents } from '@/lib/content/current';
import { type Content, entriesIn } from '@/lib/content/schema/entry';
import { isSlug } from '@/lib/content/schema/slug';
import { defaultLang, type Lang, langOf, languageOf } from '@/lib/i18n/languages';
import { englishTexts, messageTexts } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { siteIn } from '@/lib/site';
import { expectNone } from '../expect-none';
import { gatherFaults, linesOf } from '../site/page-text';
import { siteAddresses } from '../site/site';
import { type SpokenWords, spokenWords } from '../site/spoken-words';

const languages = openLanguages();
const translations = languages.filter((lang) => lang !== defaultLang);
const addresses = siteAddresses();
const pagesIn = (lang: Lang) =>
  addresses.filter((address) => address !== '/' && langOf(address) === lang);

describe('the words of a page', () => {
  /**
   * Every text of the pages of a language that is marked as that language and wrong, with its
   * place.
   */
  const wrongWords = (lang: Lang, isWrong: (words: SpokenWords) => boolean) =>
    gatherFaults(pagesIn(lang), (page) =>
      spokenWords(page).flatMap((words) =>
        words.lang === lang && isWrong(words) ? [`<${words.place}> ${words.text}`] : [],
      ),
    );
  const english =
    /(?<![\p{L}\p{N}’'-])(the|of|and|for|with|from|by|in|was|were|is|are|that|which|their|to|an|at|has|have)(?![\p{L}\p{N}’'-])/giu;
  const isEnglish = (text: string) =>
    (text.replace(/\b(https?:\/\/|www\.)\S+/g, '').match(english) ?? []).length >= 2;

  /** Words of the English interface that the other language does not use. */
  function interfaceWords(lang: Lang): ReadonlySet<string> {
    const plain = (words: unknown): string[] =>
      typeof words === 'string'
        ? words.includes('{')
          ? []
          : [words]
        : Object.values(words as object).flatMap(plain);
    const translated = new Set(plain(messageTexts(lang)));
    // A name in capitals is in no language.
    return new Set(
      plain(englishTexts()).filter((text) => !translated.has(text) && /\p{Ll}/u.test(text)),
    );
  }

  /** Every text in some fields, with the language of its group. */
  const allTexts = (value: unknown, lang: string): [text: string, lang: string][] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((inner) =>
          allTexts(inner, 'lang' in value ? String(value.lang) : lang),
        )
      : [[String(value), lang]];

  /** The English texts that a language shows for want of a translation, the longest first. */
  function untranslatedIn(lang: Lang): readonly string[] {
    const ofContent = entriesIn(currentContents().get(lang) as Content)
      .flatMap((entry) => allTexts(entry, lang))
      .flatMap(([text, of]) => (of === defaultLang ? [text] : []));
    return [...new Set(ofContent)]
      .filter((text) => /\p{L}{3}/u.test(text))
      .sort((a, b) => b.length - a.length);
  }

  /**
   * The words of a page of a language that must be in it. In an attribute, and in the title of a
   * drawing, there is no room to say that some are English for want of a translation.
   */
  function wordsToRead(lang: Lang): (words: SpokenWords) => string {
    const untranslated = untranslatedIn(lang);
    return ({ text, place }) =>
      place.includes(' ') || place === 'title'
        ? untranslated.reduce((left, english) => left.replaceAll(english, ''), text)
        : text;
  }

  it.each(translations)('are marked where they are English: %s', (lang) => {
    const ofInterface = interfaceWords(lang);
    const toRead = wordsToRead(lang);
    expectNone(
      wrongWords(lang, (words) => {
        const text = toRead(words);
        return isEnglish(text) || (/\p{L}{3}/u.test(text) && ofInterface.has(text));
      }),
    );
  });

  /**
   * The texts in the fields of an item, except titles of pages elsewhere, which a page marks with
   * their own language.
   */
  const textsIn = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === 'title' && 'url' in value ? [] : textsIn(inner),
        )
      : [String(value)];
  /** The words in Latin letters that stand together in a text, without addresses. */
  const latinIn = (text: string): string[] =>
    text
      .replace(/https?:\S+|\S+\.[a-z]{2,}\S*/g, '')
      .match(/\p{Script=Latin}[\p{L}\p{M}\d]*([ .’'&-][\p{Script=Latin}\d][\p{L}\p{M}\d]*)*/gu) ??
    [];

  /** Apps, each with the number or name by which it reaches a service: "Telegram Examplebot". */
  const messagingIn = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    if ('app' in value && 'address' in value) return [`${value.app} ${value.address}`];
    return Object.values(value).flatMap(messagingIn);
  };

  /**
   * What a language writes in Latin letters: what its translations have so, but no slug, and no
   * country.
   */
  function latinNames(lang: Lang): ReadonlySet<string> {
    const entries = entriesIn(currentContents().get(lang) as Content).filter(
      (entry) => entry.lang === lang,
    );
    const countries = siteIn(defaultLang).countries.map(({ title }) => title);
    const found = entries
      .flatMap((entry) => textsIn(entry).flatMap(latinIn))
      .filter((name) => !isSlug(name) && !countries.includes(name));
    const ofInterface = textsIn(messageTexts(lang)).flatMap(latinIn);
    const originals = entriesIn(currentContents().get(defaultLang) as Content);
    const ofApps = originals.flatMap(messagingIn).flatMap(latinIn);
    return new Set([...found, ...ofInterface, ...ofApps, 'CSV', 'JSON', 'BibTeX', 'RIS']);
  }

  const inOtherLetters = translations.filter((lang) => languageOf(lang).script !== 'Latn');
  it.each(inOtherLetters)('are in the letters of the language, except names: %s', (lang) => {
    const names = latinNames(lang);
    const letter = new RegExp(`\\p{Script=${languageOf(lang).script}}`, 'u');
    // A single letter is a heading of A to Z.
    const isForeign = (text: string) =>
      !letter.test(text) &&
      latinIn(text).some(
        // A year or a number after a name is in no language.
        (words) => words.length > 1 && !names.has(words) && !names.has(words.replace(/ \d+$/, '')),
      );
    const toRead = wordsToRead(lang);
    expectNone(wrongWords(lang, (words) => words.place !== 'code' && isForeign(toRead(words))));
  });

  it('have no placeholder left', () => {
    const faults = gatherFaults(addresses, (page) =>
      spokenWords(page)
        // Citations in BibTeX have braces.
        .filter(({ place }) => place !== 'pre')
        .flatMap(({ text }) => text.match(/\{\w+\}|undefined|NaN|\[object/g) ?? []),
    );
    expectNone(faults);
  });

  it.runIf(translations.includes('fr'))('are set with the spaces of French', () => {
    const rules = [
      { fault: /(?<=[^\s\p{P}\p{S}]) (?=[;:!?»%])/u, need: 'a no-break space before the mark' },
      { fault: /« (?=\S)|«(?=\S)(?![\u00A0\u202F])/u, need: 'a no-break space after «' },
      {
        fault: /(?<=[\p{L}\p{N})])[;!?»](?![\p{L}\p{N}=&/])/u,
        need: 'a no-break space before the mark',
      },
      {
        // 116 and three digits are the telephone numbers that are the same in all of Europe.
        fault: /(?<![+\d] ?\d*)\b(?!116 )[1-9]\d{0,2} \d{3}(?![ \d])/,
        need: 'a no-break space in the number',
      },
      {
        fault:
          /(?<![\p{L}\p{N}.,/]) ?1 (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u,
        need: '1er',
      },
      { fault: /[\p{L}]'[\p{L}]|"/u, need: 'typographic marks' },
    ];
    const faults = gatherFaults(pagesIn('fr'), (page) =>
      spokenWords(page)
        .filter(({ lang, place }) => lang === 'fr' && place !== 'code')
        .flatMap(({ text, place }) => {
          const words = text.replace(/\b(https?:\/\/|www\.)\S+/g, '');
          return rules.flatMap(({ fault, need }) => {
            const at = words.search(fault);
            return at < 0
              ? []
              : [`<${place}> …${words.slice(Math.max(0, at - 20), at + 20)}…: ${need}`];
          });
        }),
    );
    expectNone(faults);
  });

  it('count as English if they have two of its commonest words', () => {
    const words = (html: string) =>
      spokenWords(parse(html)).filter(({ text, lang }) => lang === 'fr' && isEnglish(text));
    expect(
      words(
        '<html lang="fr"><p>Report of the meeting</p><p title="Report of the meeting">Mali</p>',
      ),
    ).toHaveLength(2);
    expect(
      words(
        '<html lang="fr"><p lang="en">Report of the meeting</p><p>Un projet phare, in fine</p>',
      ),
    ).toEqual([]);
  });

  const fromRight = addresses.filter((address) => languageOf(langOf(address)).direction === 'rtl');

  it('have the comma, semicolon and question mark of their script', () => {
    const latin = gatherFaults(fromRight, (page) =>
      linesOf(page).flatMap((line) => line.join('').match(/\p{Script=Arabic}+[,;?]/gu) ?? []),
    );
    expectNone(latin);
  });

  it('keep telephone numbers, and numbers after a Latin name, in order from right to left', () => {
    const afterArabic = /(?<=\p{Script=Arabic}.*)\d+([ \u00a0]\d+)+/gu;
    const drawn = gatherFaults(fromRight, (page) =>
      linesOf(page)
        .flat()
        .flatMap((text) => [
          ...(text.match(/[A-Za-z]\)?[،؛»][^\p{L}\d]*\d+/gu) ?? []),
          // In groups, and outside of what keeps their order; a text in Latin letters alone, such
          // as a title, has its own.
          ...(text
            .replace(/\u2066[^\u2069]*\u2069/g, '')
            .match(/[A-Za-z]/.test(text) ? afterArabic : /\d+([ \u00a0-]\d+)+/g) ?? []),
        ]),
    );
    expectNone(drawn);
  });
});
