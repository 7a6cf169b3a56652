import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hasEnglishWords, plainWords, splitEnglish } from '@/lib/i18n/english-words';
import { defaultLang, languageOf } from '@/lib/i18n/languages';
import { attributeOf, isInDrawing, makeElement, makeText } from './html-tree';

/**
 * Gives the words of a page that are English for want of a translation an element that says so; in
 * an attribute or a title, where there is no room for one, they are words like any other.
 */
export function setEnglishWords(document: Tree.Document): void {
  // A text can be in several nodes.
  let isEnglish = false;
  visit(document, '');

  function visit(node: Tree.ParentNode, lang: string): void {
    for (const child of [...node.childNodes]) {
      if ('attrs' in child) {
        if ((attributeOf(child, 'lang') ?? lang) !== defaultLang && isTitleOnly(child))
          child.attrs.push({ name: 'lang', value: defaultLang });
        for (const attribute of child.attrs) attribute.value = plainWords(attribute.value);
        visit(child, attributeOf(child, 'lang') ?? lang);
        if ('content' in child) visit(child.content, lang);
      } else if ('value' in child && (isEnglish || hasEnglishWords(child.value))) {
        const split = splitEnglish(child.value, isEnglish);
        isEnglish = split.isEnglish;
        replace(node, child, split.parts, lang);
      }
    }
  }
}

function replace(
  parent: Tree.ParentNode,
  node: Tree.TextNode,
  parts: readonly { text: string; isEnglish: boolean }[],
  around: string,
): void {
  const tag = around === defaultLang ? undefined : tagInside(parent);
  if (tag) {
    const nodes = parts.map(({ text, isEnglish }) =>
      isEnglish
        ? makeElement(parent, tag, tag === 'tspan' ? { lang } : { lang, dir }, text)
        : makeText(parent, text),
    );
    parent.childNodes.splice(parent.childNodes.indexOf(node), 1, ...nodes);
    return;
  }
  node.value = parts.map(({ text }) => text).join('');
  const isWhole = parts.every(({ text, isEnglish }) => isEnglish || text.trim() === '');
  if (isWhole && around !== defaultLang && 'tagName' in parent && saysItself(parent))
    parent.attrs.push({ name: 'lang', value: defaultLang });
}

const lang = defaultLang;
const dir = languageOf(lang).direction;

/** Whether all words of an element are its title, in English. */
const isTitleOnly = (element: Tree.Element): boolean =>
  element.childNodes.length === 0 && hasEnglishWords(attributeOf(element, 'title') ?? '');

/** The tag of an element that can stand around words in another; undefined if none can. */
function tagInside(parent: Tree.ParentNode): string | undefined {
  if (!('tagName' in parent)) return undefined;
  const { tagName } = parent;
  if (isInDrawing(parent)) return /^(text|tspan)$/.test(tagName) ? 'tspan' : undefined;
  return /^(title|option|textarea|script|style)$/.test(tagName) ? undefined : 'span';
}

/**
 * Whether an element without room for others can say its language itself; the title of a page is in
 * its head.
 */
const saysItself = (element: Tree.Element): boolean =>
  isInDrawing(element) ? /^(title|desc)$/.test(element.tagName) : element.tagName === 'option';
