import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '@/scripts/publish/html-tree';

/** Words of a page, with the language in which a screen reader reads them: the nearest `lang`. */
export interface SpokenWords {
  text: string;
  lang: string;
  /** Tag of the element, and the attribute if the words are in one. */
  place: string;
}

const readAttributes = [
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'placeholder',
  'title',
];
const readMeta = /^(description|og:(title|description|site_name|image:alt))$/;
const unread = new Set(['script', 'style', 'template']);

/** Every text of a page and every attribute that is read out, in source order. */
export function spokenWords(node: Tree.ParentNode, lang = '', tag = ''): SpokenWords[] {
  return node.childNodes.flatMap((child) => {
    if ('value' in child)
      return child.value.trim() === '' ? [] : [{ text: tidy(child.value), lang, place: tag }];
    if (!('attrs' in child) || unread.has(child.tagName)) return [];
    const spoken = attributeOf(child, 'lang') ?? lang;
    const name = attributeOf(child, 'property') ?? attributeOf(child, 'name') ?? '';
    const attributes =
      child.tagName === 'meta' ? (readMeta.test(name) ? ['content'] : []) : readAttributes;
    const inAttributes = attributes.flatMap((attribute) => {
      const text = attributeOf(child, attribute);
      return text
        ? [{ text: tidy(text), lang: spoken, place: `${child.tagName} ${attribute}` }]
        : [];
    });
    return [...inAttributes, ...spokenWords(child, spoken, child.tagName)];
  });
}

const tidy = (text: string) => text.replace(/[ \n\t]+/g, ' ').trim();
