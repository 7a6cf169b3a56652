import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { defaultLang, type Lang, langOf, withoutLanguage } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { absolute } from '@/lib/site-url';
import { attributeOf, isInDrawing, makeElement, makeText } from './html-tree';

/** Whether the site has a page or a file at an address without `#`. */
export type Has = (address: string) => boolean;

/**
 * Leads the links of a page that is not in English to the English page where there is none in its
 * language; they say so, as does each other link to an English page.
 */
export function leadToEnglish(elements: readonly Tree.Element[], lang: Lang, has: Has): void {
  if (lang === defaultLang) return;
  for (const element of elements) {
    if (element.tagName === 'a') leadLink(element, lang, has);
    if (attributeOf(element, 'type') === 'application/ld+json') leadData(element, lang, has);
  }
}

function leadLink(link: Tree.Element, lang: Lang, has: Has): void {
  const href = link.attrs.find(({ name }) => name === 'href');
  if (!href?.value.startsWith('/')) return;
  href.value = inEnglishIfOnly(href.value, lang, has);
  const hasLanguage = attributeOf(link, 'hreflang') !== undefined;
  if (hasLanguage || !href.value.startsWith(`/${defaultLang}/`)) return;
  if (!isInDrawing(link)) link.attrs.push({ name: 'hreflang', value: defaultLang });
  say(link, `(${messages(lang).translation.untranslated})`);
}

/** Adresses in the data for search engines are written in full. */
function leadData({ childNodes }: Tree.Element, lang: Lang, has: Has): void {
  const prefix = absolute('/');
  for (const node of childNodes)
    if ('value' in node)
      node.value = node.value.replace(/"(https?:[^"]+)"/g, (whole, url: string) =>
        url.startsWith(prefix)
          ? `"${absolute(inEnglishIfOnly(decodeURI(url.slice(prefix.length - 1)), lang, has))}"`
          : whole,
      );
}

/** An address, or that of the English page if there is only that. */
function inEnglishIfOnly(address: string, lang: Lang, has: Has): string {
  const [path = ''] = address.split(/[?#]/);
  if (langOf(address) !== lang || has(path)) return address;
  const english = (of: string) => `/${defaultLang}${withoutLanguage(of)}`;
  return has(english(path)) ? english(address) : address;
}

/** Adds words to what a link is called: in menus, which have no room for them, unseen. */
function say(link: Tree.Element, words: string): void {
  const label = link.attrs.find(({ name }) => name === 'aria-label');
  if (label) {
    label.value += ` ${words}`;
    return;
  }
  const place = placeForWords(link);
  if (isInMenu(link)) {
    const unseen = makeElement(place, 'span', { class: 'sr-only' }, words);
    place.childNodes.push(makeText(place, ' '), unseen);
  } else place.childNodes.push(makeText(place, ` ${words}`));
}

/** Whether a link is in a menu: one of navigation, or of the header or the footer of all pages. */
const isInMenu = (link: Tree.Element): boolean => {
  const around = ancestorsOf(link).map(({ nodeName }) => nodeName);
  return around.includes('nav') || !around.includes('main');
};

const ancestorsOf = ({ parentNode }: Tree.Element): Tree.ParentNode[] =>
  parentNode ? [parentNode, ...('tagName' in parentNode ? ancestorsOf(parentNode) : [])] : [];

/** Where the words of a link are: in it, or in the only element in it that has any. */
function placeForWords(element: Tree.Element): Tree.Element {
  const withWords = element.childNodes.filter((child) =>
    'value' in child
      ? child.value.trim() !== ''
      : 'attrs' in child && attributeOf(child, 'aria-hidden') === undefined,
  );
  const [only] = withWords;
  if (withWords.length !== 1 || !only || !('attrs' in only)) return element;
  return isForeign(only) ? wrap(only, element) : placeForWords(only);
}

const isForeign = (element: Tree.Element) => attributeOf(element, 'lang') !== undefined;

/**
 * Puts an element around one whose language other words must not have: side by side in a link that
 * is a flex box, they would lose the space between them.
 */
function wrap(child: Tree.Element, parent: Tree.Element): Tree.Element {
  const around = makeElement(parent, 'span', {}, '');
  around.childNodes = [child];
  parent.childNodes.splice(parent.childNodes.indexOf(child), 1, around);
  child.parentNode = around;
  return around;
}
