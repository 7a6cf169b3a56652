import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { type Content, entriesIn } from '@/lib/content/schema/entry';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { titleLanguage } from '@/lib/i18n/title-language';
import { remember } from '@/lib/remember';
import { readBody } from './body';
import { factsOf } from './body-facts';
import type { Linker } from './markdown';

/** Identifies a page and a title of it, whatever the punctuation. */
const keyOf = (url: string, title: string) =>
  `${url} ${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** Each title by which the originals name a page elsewhere, with its language: English unless a source says otherwise. */
const titlesIn = remember((content: Content): ReadonlyMap<string, string> => {
  const entries = entriesIn(content);
  const sources = entries.flatMap(({ sources: found = [] }) => found);
  const languages = new Map(sources.map(({ url, language = defaultLang }) => [url, language]));
  const inTexts = entries.flatMap((entry) =>
    factsOf(entry).links.filter(({ url }) => url.startsWith('http')),
  );
  return new Map([
    ...inTexts.map(
      ({ url, text, language = languages.get(url) ?? defaultLang }): [string, string] => [
        keyOf(url, text),
        language,
      ],
    ),
    ...sources.map((source): [string, string] => [
      keyOf(source.url, source.title),
      titleLanguage(source),
    ]),
  ]);
});

/** The names of publishers, in English, with which footnotes of the originals begin; the longest first. */
const publishersIn = remember((content: Content): readonly string[] => {
  const names = new Set<string>();
  for (const entry of entriesIn(content))
    eachBeginning(readBody(entry).tree, ({ value }) => {
      const [name = ''] = /^.*?(?= \(|, ?$|$)/.exec(value) ?? [];
      if (name.includes(' ')) names.add(name).add(name.replace(/,.*/, ''));
    });
  return [...names].sort((a, b) => b.length - a.length);
});

/** Visits the text that each footnote begins with. */
function eachBeginning(tree: Root, look: (text: Text, paragraph: Paragraph) => void): void {
  visit(tree, 'footnoteDefinition', ({ children: [paragraph] }) => {
    if (paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text')
      look(paragraph.children[0], paragraph);
  });
}

const inEnglish = (value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [{ type: 'text', value }],
  data: { hName: 'span', hProperties: { lang: defaultLang } },
});

/** Marks the English name of a publisher that a footnote of a translation begins with. */
function markPublishers(tree: Root, publishers: readonly string[]): void {
  eachBeginning(tree, (text, paragraph) => {
    const known = publishers.find(
      (name) =>
        text.value.startsWith(name) && !/^ ?[\p{L}\p{N}]/u.test(text.value.slice(name.length)),
    );
    if (known)
      paragraph.children.splice(0, 1, inEnglish(known), {
        ...text,
        value: text.value.slice(known.length),
      });
  });
}

function markProjectName(tree: Root): void {
  const name = messages(defaultLang).projectName;
  visit(tree, 'text', (text, index = 0, parent) => {
    const at = text.value.indexOf(name);
    if (at < 0 || parent?.type !== 'paragraph') return CONTINUE;
    const [before, after] = [text.value.slice(0, at), text.value.slice(at + name.length)];
    parent.children.splice(index, 1, { ...text, value: before }, inEnglish(name), {
      ...text,
      value: after,
    });
    return SKIP;
  });
}

/** Marks what stays untranslated in a translation: links that name a page elsewhere by its own title, publishers, the name of the project. */
export function titleMarker(lang: Lang, original: Content): Linker {
  return (tree) => {
    markPublishers(tree, publishersIn(original));
    markProjectName(tree);
    visit(tree, 'link', (node) => {
      if (!node.url.startsWith('http')) return;
      const of = titlesIn(original).get(keyOf(node.url, plainText(node)));
      if (of && of !== lang)
        node.data = { hProperties: { ...node.data?.hProperties, hrefLang: of, lang: of } };
    });
  };
}
