import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../site/page-text';

/** Words of a page, and where they are: the element, and its attribute where they are in one. */
export interface PageWords {
  text: string;
  place: string;
}

const unread = new Set(['script', 'style', 'template']);
const spoken = ['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'placeholder', 'title'];
const spokenMeta = /^(description|og:(title|description|site_name|image:alt)|twitter:.*)$/;

/** Every text of a page that is in a language, those of attributes and of its head too, whatever they say. */
export function wordsIn(node: Tree.ParentNode, lang: string, current = '', place = ''): PageWords[] {
  return node.childNodes.flatMap((child): PageWords[] => {
    if ('value' in child) return current === lang ? [{ text: child.value, place }] : [];
    if (!('attrs' in child) || unread.has(child.tagName)) return [];
    const of = attributeOf(child, 'lang') ?? current;
    const inAttributes = of === lang ? attributesOf(child).map(([name, text]) => ({ text, place: `${child.tagName} ${name}` })) : [];
    return [...inAttributes, ...wordsIn(child, lang, of, child.tagName)];
  });
}

function attributesOf(element: Tree.Element): [string, string][] {
  const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  if (element.tagName === 'meta') return spokenMeta.test(name) ? [[name, attributeOf(element, 'content') ?? '']] : [];
  return spoken.flatMap((attribute): [string, string][] => {
    const text = attributeOf(element, attribute);
    return text ? [[attribute, text]] : [];
  });
}
