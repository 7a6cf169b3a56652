import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { formatDate } from '@/lib/i18n/format';
import { type Lang, langOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { livingSite } from '@/lib/site-url';
import { attributeOf, elementsOf, makeElement, makeText } from '@/scripts/publish/html-tree';
import { type Place, placeLinks } from '@/scripts/publish/place-page';

/**
 * A finished page for copies that are read without a server: nothing that a browser refuses on a
 * page opened from a disk, and a line that says what the copy is.
 */
export function copyPage(html: string, address: string, place: Place, day: string): string {
  const document = parse(html);
  remove(document, isOfSiteOnly);
  const elements = elementsOf(document);
  const lang = elements.find(({ tagName }) => tagName === 'html');
  const canonical = elements.find((node) => attributeOf(node, 'rel') === 'canonical');
  const living = canonical && attributeOf(canonical, 'href');
  const footer = elements.find(({ tagName }) => tagName === 'footer');
  if (footer)
    addNotice(
      footer,
      langOf(`/${lang && attributeOf(lang, 'lang')}/`),
      day,
      livingSite ? living : undefined,
    );
  for (const node of elements) makeScriptPlain(node);
  placeLinks(elementsOf(document), address, place);
  return serialize(document);
}

function remove(node: Tree.ParentNode, isRemoved: (node: Tree.Element) => boolean): void {
  node.childNodes = node.childNodes.filter((child) => !('attrs' in child && isRemoved(child)));
  for (const child of node.childNodes) if ('attrs' in child) remove(child, isRemoved);
}

/** What only a server can give, or only the site has. */
const isOfSiteOnly = (node: Tree.Element): boolean =>
  /^(preload|manifest)$/.test(attributeOf(node, 'rel') ?? '') ||
  attributeOf(node, 'type') === 'speculationrules' ||
  attributeOf(node, 'data-site-only') !== undefined;

/** A browser loads no module from a disk. The index of the search comes with the page. */
function makeScriptPlain(node: Tree.Element): void {
  if (attributeOf(node, 'type') !== 'module') return;
  node.attrs = node.attrs.filter(({ name }) => name !== 'type');
  node.attrs.push({ name: 'defer', value: '' });
  if (!attributeOf(node, 'src')?.endsWith('/search.js') || !node.parentNode) return;
  const index = makeElement(node.parentNode, 'script', { defer: '', src: searchIndexFile }, '');
  node.parentNode.childNodes.splice(node.parentNode.childNodes.indexOf(node), 0, index);
}

/** The file with the index of the search, beside its page. */
export const searchIndexFile = 'index.js';

/** Says below the text of the footer that this is a copy, of which day, and where the site is. */
function addNotice(footer: Tree.Element, lang: Lang, day: string, living?: string): void {
  const place = elementsOf(footer).find(({ tagName }) => tagName === 'p')?.parentNode;
  if (!place) return;
  const t = messages(lang).takeAway;
  const words = t.notice({ date: formatDate(lang, day) });
  const notice = makeElement(place, 'p', { class: 'mt-1 text-soft' }, words);
  if (living) {
    const link = makeElement(notice, 'a', { href: living, class: 'wrap-anywhere' }, living);
    notice.childNodes.push(makeText(notice, ` ${t.living} `), link);
  }
  place.childNodes.push(notice);
}
