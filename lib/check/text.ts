import { counterPattern, counters as counterTexts } from '@/lib/content/read/counts';
import { factsOf } from '@/lib/content/text/body-facts';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { nearest } from '@/lib/source/nearest';
import { quoted } from '@/lib/source/problem';
import { allTexts, allWords, wordsIn } from './all-words';
import { fieldProblem, type Rule, textProblem } from './rule';

export const markup: Rule = {
  name: 'markup',
  says: 'A text has no HTML, no pictures, no heading of the first level or out of order, and no links except to the web, mail, a telephone or this site.',
  find: ({ texts }) => texts.flatMap((text) => factsOf(text).problems),
};

export const footnotes: Rule = {
  name: 'footnotes',
  says: 'Every footnote that a text refers to is written below it, once, and every footnote written is referred to.',
  *find({ texts }) {
    for (const text of texts) {
      const { used, written, literal } = factsOf(text).footnotes;
      const names = new Set(used.map(({ name }) => name.toLowerCase()));
      const seen = new Set<string>();
      for (const { name, line } of literal) {
        const fix = `write it at the end: [^${name}]: Publisher, [title](https://…).`;
        yield textProblem(
          text,
          `refers to the footnote [^${name}], which is not written`,
          fix,
          line,
        );
      }
      for (const { name, line } of written) {
        const key = name.toLowerCase();
        const fix = `put [^${name}] after the words it belongs to, or remove it`;
        if (seen.has(key))
          yield textProblem(
            text,
            `has the footnote [^${name}] a second time`,
            'rename one of the two',
            line,
          );
        else if (!names.has(key))
          yield textProblem(
            text,
            `has the footnote [^${name}], to which nothing refers`,
            fix,
            line,
          );
        seen.add(key);
      }
    }
  },
};

export const counters: Rule = {
  name: 'counters',
  says: 'Braces in a text of content/pages hold one of the counters, as in "{news} news items"; titles, summaries and other texts have none.',
  *find(site) {
    const { texts } = site;
    for (const entry of site.entries)
      for (const { value, path } of wordsIn(entry, entry.lang, entry)) {
        const found = value.match(counterPattern)?.[0];
        if (found)
          yield fieldProblem(
            site,
            entry.file,
            path.join('.'),
            `has ${found} in it, which would be printed`,
            'write the number',
          );
      }
    for (const text of texts)
      for (const [found, name = ''] of text.body.matchAll(counterPattern)) {
        const names = Object.keys(counterTexts);
        const near = nearest(name, names);
        const fix = `${near ? `write {${near}}` : 'write the number'}; the counters are {${names.join('}, {')}}`;
        if (text.collection !== 'pages')
          yield textProblem(
            text,
            `has ${found} in it, which would be printed`,
            'write the number; counters are for content/pages',
            found,
          );
        else if (!names.includes(name))
          yield textProblem(text, `has ${found} in it, and there is no such counter`, fix, found);
      }
  },
};

const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]+(?:[.-]\p{Lu}+)*(?![\p{L}\p{N}])/gu;

export const abbreviations: Rule = {
  name: 'abbreviations',
  says: 'In news and countries, an abbreviation is written out where it is first used, "International Organization for Migration (IOM)", unless content/exceptions.yaml lists it.',
  *find({ texts, exceptions }) {
    for (const text of texts) {
      if (!['news', 'countries'].includes(text.collection)) continue;
      const { prose } = factsOf(text);
      const unopened = [...prose.matchAll(abbreviation)].filter(({ 0: use, index }) => {
        const opening = prose.indexOf(`(${use})`);
        return !exceptions.abbreviations.has(use) && (opening < 0 || opening + 1 > index);
      });
      for (const use of new Set(unopened.map(([found]) => found))) {
        const fix = `write the long form where it is first used, with (${use}) after it, or do without it`;
        yield textProblem(text, `uses "${use}" before its long form`, fix, use);
      }
    }
  },
};

/** Words that a writer meant to replace. */
const placeholder = /\b(?:TODO|TBD|FIXME|XXX)\b|[Ll]orem ipsum/;

export const placeholders: Rule = {
  name: 'placeholders',
  says: 'Nothing is left to fill in, in any language: no "TODO", "TBD", "FIXME", "XXX" or "lorem ipsum".',
  *find(site) {
    const fix = 'write what belongs there';
    for (const { file, path, value } of allWords(site)) {
      const found = placeholder.exec(value)?.[0];
      if (found)
        yield fieldProblem(site, file, path.join('.'), `still has ${quoted(found)} in it`, fix);
    }
    for (const text of allTexts(site)) {
      const found = placeholder.exec(text.body)?.[0];
      if (found) yield textProblem(text, `still has ${quoted(found)} in it`, fix, found);
    }
  },
};

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
};

/**
 * Whether hardly a letter of some words is of the script of a language: names and titles of sources
 * may be in another, sentences may not.
 */
function isForeign(words: string, lang: Lang): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const ofLanguage = words.match(scripts[languageOf(lang).script] ?? /\p{L}/gu)?.length ?? 0;
  return letters > 40 && ofLanguage < letters / 10;
}

export const script: Rule = {
  name: 'script',
  says: 'A summary and a text, and all words of a translation and of the interface, are in the script of their language.',
  *find(site) {
    const fix = 'write it in the language of its folder';
    for (const { file, lang, path, value } of allWords(site))
      if (isSentence(file, path) && isForeign(value, lang))
        yield fieldProblem(
          site,
          file,
          path.join('.'),
          'is in another script than its language',
          fix,
        );
    for (const text of allTexts(site))
      if (isForeign(withoutSources(text.body), text.lang ?? site.lang))
        yield textProblem(text, 'is in another script than its language', fix);
  },
};

/** Whether a field holds sentences of the language: the names of originals may be in another. */
const isSentence = (file: string, path: readonly PropertyKey[]): boolean =>
  file.startsWith('translations/')
    ? !['name', 'partner', 'publisher'].includes(String(path.at(-1)))
    : path[0] === 'summary';

/** A text without addresses, and without footnotes, which name publishers and pages elsewhere. */
const withoutSources = (body: string): string =>
  body.replace(/^\[\^[^\]]+\]:.*$/gm, '').replace(/\]\([^)]*\)/g, '');
