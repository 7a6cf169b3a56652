import type { PhrasingContent, Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { defaultLang, type Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { publisherAt } from '@/lib/i18n/publishers';
import type { Linker } from './markdown';

/**
 * Gives the names that a translation keeps their language: publishers with which footnotes begin,
 * and the name of the project.
 */
export function languageOfNames(lang: Lang): Linker {
  return (tree) => {
    setLanguageOfPublishers(tree, lang);
    setLanguageOfProjectName(tree);
  };
}

function setLanguageOfPublishers(tree: Root, lang: Lang): void {
  visit(tree, 'footnoteDefinition', ({ children: [paragraph] }) => {
    if (paragraph?.type !== 'paragraph') return;
    const [first] = paragraph.children;
    if (first?.type !== 'text') return;
    const publisher = publisherAt(first.value);
    if (!publisher || publisher.language === lang) return;
    const { length } = publisher.name;
    paragraph.children.splice(0, 1, inLanguage(publisher.language, first.value.slice(0, length)), {
      ...first,
      value: first.value.slice(length),
    });
  });
}

function setLanguageOfProjectName(tree: Root): void {
  const name = messages(defaultLang).projectName;
  visit(tree, 'text', (text, index = 0, parent) => {
    const at = text.value.indexOf(name);
    if (at < 0 || parent?.type !== 'paragraph') return CONTINUE;
    const before = text.value.slice(0, at);
    const after = text.value.slice(at + name.length);
    parent.children.splice(index, 1, { ...text, value: before }, inLanguage(defaultLang, name), {
      ...text,
      value: after,
    });
    return SKIP;
  });
}

const inLanguage = (language: string, value: string): PhrasingContent => ({
  type: 'emphasis',
  children: [{ type: 'text', value }],
  data: { hName: 'span', hProperties: { lang: language } },
});
