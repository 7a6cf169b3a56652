import path from 'node:path';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { type Content, contentOf } from '@/lib/content/schema/entry';
import { defaultLang, type Lang, languages } from '@/lib/i18n/languages';
import { languageProblems, languagesFile, openLanguages } from '@/lib/i18n/open-languages';
import { publishersFile, readPublishers } from '@/lib/i18n/publishers';
import { readMessages } from '@/lib/i18n/read-messages';
import { namesIn, readText, type Source, typeOf } from '@/lib/source/files';
import { nearest } from '@/lib/source/nearest';
import { inOrder, type Problem } from '@/lib/source/problem';
import { exceptionsFile, readExceptions } from './exceptions';
import { type ReadFile, type ReadTranslation, readSource, readTranslation } from './parse';
import { redirectsFile } from './redirects';
import { readSearchWords } from './search-words';
import { translate } from './translate-content';
import { readWordings, wordingsFile } from './wordings';

/** Reads every file of content/, and continues after a problem. */
export function readContent(folder: string) {
  const problems: Problem[] = [
    ...languageProblems(folder),
    ...unknownFiles(folder),
    ...wrongPlaces(folder),
  ];
  const files = collections.flatMap((collection) => readCollection(folder, collection, problems));
  const translations = readTranslations(folder, problems);
  const { synonyms, rules } = readSearchWords(folder);
  const exceptions = readExceptions(folder);
  const wordings = readWordings(folder);
  const content = contentOf(files.flatMap(({ entry }) => (entry ? [entry] : [])));
  const fingerprints = new Map(
    files.flatMap(({ file, fingerprint }) => (fingerprint ? [[file, fingerprint]] : [])),
  );
  const english = readMessages(defaultLang, folder);
  const opened = english.messages
    ? openLanguages(folder).filter((lang) => lang !== defaultLang)
    : [];
  const messageFiles = [english, ...opened.map((lang) => readMessages(lang, folder))];
  const byFile = new Map(
    [...files, ...translations, ...messageFiles, exceptions].map(({ file, lineOf }) => [
      file,
      lineOf,
    ]),
  );
  // A language whose messages cannot be read has no pages to check.
  const readable = messageFiles.filter(({ messages }) => messages).map(({ lang }) => lang);
  return {
    content,
    contents: new Map<Lang, Content>([
      [defaultLang, content],
      ...readable
        .filter((lang) => lang !== defaultLang)
        .map((lang) => [lang, translate(lang, content, translations, fingerprints)] as const),
    ]),
    translations,
    // The fingerprint of the words of each original, by its file.
    fingerprints,
    unread: files.filter(({ entry }) => !entry),
    synonyms,
    exceptions: exceptions.allowed,
    wordings,
    // The words of the interface in English and in each open language.
    messageFiles,
    // Line of a field in a file; 1 if the file could not be read.
    lineOf: (file: string, at: readonly PropertyKey[]) => byFile.get(file)?.(at) ?? 1,
    problems: inOrder([
      ...problems,
      ...[
        ...files,
        ...translations,
        ...messageFiles,
        ...synonyms,
        ...rules,
        ...wordings,
        exceptions,
        readPublishers(folder),
      ].flatMap((file) => file.problems),
    ]),
  };
}

/** What was read from a folder: the entries, the files that could not be read, and why. */
export type Reading = ReturnType<typeof readContent>;

/**
 * Files and folders that nothing reads: without a message, nobody would notice that their words are
 * missing.
 */
function unknownFiles(folder: string): Problem[] {
  const inEachLanguage = [
    ...collections,
    'messages.yaml',
    'search.yaml',
    'synonyms.yaml',
    wordingsFile,
  ];
  const others = languages.map(({ code }) => code).filter((code) => code !== defaultLang);
  const known: Record<string, readonly string[]> = {
    '': [
      ...inEachLanguage,
      'translations',
      languagesFile,
      exceptionsFile,
      publishersFile,
      redirectsFile,
    ],
    translations: others,
    ...Object.fromEntries(others.map((lang) => [`translations/${lang}`, inEachLanguage])),
  };
  return Object.entries(known).flatMap(([place, names]) =>
    (namesIn(path.join(folder, place)) ?? [])
      .filter((name) => !names.includes(name))
      .map((name): Problem => {
        const near = nearest(name, names);
        const guess = near
          ? `rename it to "${near}"`
          : `remove it; only ${names.join(', ')} belong here`;
        const fix =
          place === 'translations'
            ? 'add the language to lib/i18n/languages.ts, or remove it'
            : guess;
        const reason = 'is not a file or folder that the site reads';
        return { file: path.posix.join(place, name), line: 1, field: 'file name', reason, fix };
      }),
  );
}

/**
 * A link that leads nowhere, or a folder in place of a file or the other way round: its words would
 * be missing in silence.
 */
function wrongPlaces(folder: string): Problem[] {
  const places = ['', ...languages.map(({ code }) => `translations/${code}`)];
  return places.flatMap((place) =>
    (namesIn(path.join(folder, place)) ?? []).flatMap((name): Problem[] => {
      const wanted = name.endsWith('.yaml') ? 'file' : 'folder';
      // What nothing reads is reported as such.
      if (/[.](?!yaml$)/.test(name) || typeOf(path.join(folder, place, name)) === wanted) return [];
      return [
        {
          file: path.posix.join(place, name),
          line: 1,
          field: wanted,
          reason: `is not a ${wanted}, or is a link that leads nowhere`,
          fix: `put the ${wanted} itself in its place`,
        },
      ];
    }),
  );
}

function readCollection(folder: string, collection: Collection, problems: Problem[]): ReadFile[] {
  if (!namesIn(path.join(folder, collection))) {
    const reason = 'is missing: each collection has a folder, even an empty one';
    problems.push({
      file: `${collection}/`,
      line: 1,
      field: 'folder',
      reason,
      fix: `make the folder content/${collection}`,
    });
  }
  return readEach(folder, collection, problems, (name, source) =>
    readSource(collection, name, source),
  );
}

/** The translations into every language, even those that are not open. */
const readTranslations = (folder: string, problems: Problem[]): ReadTranslation[] =>
  languages.flatMap(({ code: lang }) =>
    collections.flatMap((collection) =>
      readEach(folder, `translations/${lang}/${collection}`, problems, (name, source) =>
        readTranslation(lang, collection, name, source),
      ),
    ),
  );

function readEach<T>(
  folder: string,
  place: string,
  problems: Problem[],
  read: (name: string, source: Source) => T,
): T[] {
  return (namesIn(path.join(folder, place)) ?? []).flatMap((name) => {
    const file = readText(path.join(folder, place, name), (source) => read(name, source));
    if (file) return [file];
    const reason = 'is the name of a folder, or of a link that leads nowhere';
    const fix =
      'move the files in the folder one folder up and remove it, or put the file itself in place of the link';
    problems.push({ file: `${place}/${name}`, line: 1, field: 'file name', reason, fix });
    return [];
  });
}
