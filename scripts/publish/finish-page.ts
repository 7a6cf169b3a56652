import { parse, serialize, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { defaultLang, isLang, type Lang } from '@/lib/i18n/languages';
import { type Has, leadToEnglish } from './english-pages';
import { attributeOf, elementsOf, isOurScript } from './html-tree';
import { type Place, placeLinks } from './place-page';

/**
 * The finished form of an exported page of a site that has certain addresses, and what it holds;
 * `place` says how it writes them.
 * @example const { html, links, faults } = finishPage(exported, hasAddress)
 */
export function finishPage(
  source: string,
  has: Has = () => true,
  place: Place = (address) => address,
) {
  // Only to save time: the framework's payload is half of a page, and takes half the time to parse.
  // What this leaves is removed from the tree.
  const document = parse(source.replace(/<script>self\.__next_f.*?<\/script>/gs, ''));
  removeFramework(document);
  removeUnusedFont(document);
  const elements = elementsOf(document);
  leadToEnglish(elements, languageOfPage(elements), has);
  orderHead(elements);
  showAddress(elements);
  noteSeenAddresses(elements);
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  const title = elements.filter(({ tagName }) => tagName === 'title').map(textOf)[0] ?? '';
  const found = {
    title,
    ids,
    links: elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^(href|src|action|data)$/.test(name)).map(({ value }) => value),
    ),
    // The links that a reader can follow.
    outward: elements.flatMap((element) =>
      element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : [],
    ),
    faults: [
      ...elements.flatMap(faultsOf),
      ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `the id "${id}" is used twice`),
      ...(title === '' ? ['there is no title'] : []),
      ...headingFaults(elements),
    ],
  };
  placeLinks(elements, '/', place);
  // Two bytes for each space that does not break, instead of six.
  return { ...found, html: serialize(document).replaceAll('&nbsp;', '\u00A0') };
}

/** What the checks across pages need to know of a page, and what is wrong with it by itself. */
export type Page = Omit<ReturnType<typeof finishPage>, 'html'>;

function languageOfPage(elements: readonly Tree.Element[]): Lang {
  const root = elements.find(({ tagName }) => tagName === 'html');
  const lang = (root && attributeOf(root, 'lang')) ?? '';
  return isLang(lang) ? lang : defaultLang;
}

/**
 * Removes the framework's scripts, payloads and marks, and leads to its stylesheets and fonts under
 * /assets/.
 */
function removeFramework(node: Tree.ParentNode): void {
  node.childNodes = node.childNodes.filter((child) => !isFrameworks(child));
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    child.attrs = child.attrs.filter(({ name }) => !frameworkAttributes.has(name));
    for (const attribute of child.attrs) {
      if (attribute.name === 'href' || attribute.name === 'src')
        attribute.value = attribute.value.replace(/^\/_next\/static\//, '/assets/');
    }
    removeFramework(child);
    if ('content' in child) removeFramework(child.content);
  }
}

const frameworkAttributes = new Set(['data-precedence', 'data-rsc', 'data-nimg']);

function isFrameworks(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('attrs' in node)) return false;
  if (node.tagName === 'script') return !isOurScript(node);
  if (node.tagName === 'link') {
    const rel = attributeOf(node, 'rel');
    return rel === 'expect' || (rel === 'preload' && attributeOf(node, 'as') !== 'font');
  }
  if (node.tagName === 'meta') return attributeOf(node, 'name') === 'next-size-adjust';
  // React's empty mark for streamed content.
  const isBare = node.attrs.length === 1 && attributeOf(node, 'hidden') !== undefined;
  return (
    node.tagName === 'div' &&
    isBare &&
    node.childNodes.every(({ nodeName }) => nodeName === '#comment')
  );
}

/** The framework preloads the font with the stylesheet that all pages share: also for plain pages, which do not use it. */
function removeUnusedFont(document: Tree.Document): void {
  const all = elementsOf(document);
  const body = all.find(({ tagName }) => tagName === 'body');
  const head = all.find(({ tagName }) => tagName === 'head');
  const isPlain = body && (attributeOf(body, 'class') ?? '').split(' ').includes('plain');
  if (!head || !isPlain) return;
  head.childNodes = head.childNodes.filter(
    (node) => !('attrs' in node) || attributeOf(node, 'as') !== 'font',
  );
}

/** What a browser needs first, in this order. */
const firstInHead: readonly ((node: Tree.Element) => boolean)[] = [
  (node) => attributeOf(node, 'charset') !== undefined,
  (node) => attributeOf(node, 'name') === 'viewport',
  (node) => attributeOf(node, 'rel') === 'preload',
  (node) => attributeOf(node, 'rel') === 'stylesheet',
  ({ tagName }) => tagName === 'title',
];

/** The framework repeats what Open Graph says for Twitter, which reads Open Graph where its own is missing. */
const isNotRepeated = (node: Tree.ChildNode): boolean =>
  !('attrs' in node) || !/^twitter:(?!card$)/.test(attributeOf(node, 'name') ?? '');

/**
 * Gives every head the same order: React fills it in the order in which the parts of the page
 * become ready, which varies between builds.
 */
function orderHead(elements: readonly Tree.Element[]): void {
  const head = elements.find(({ tagName }) => tagName === 'head');
  if (!head) return;
  const ordered = head.childNodes.filter(isNotRepeated).map((node) => {
    const rank = 'attrs' in node ? firstInHead.findIndex((isNext) => isNext(node)) : -1;
    return rank === -1
      ? { node, rank: firstInHead.length, html: serializeOuter(node) }
      : { node, rank, html: '' };
  });
  ordered.sort((a, b) => a.rank - b.rank || (a.html < b.html ? -1 : Number(a.html > b.html)));
  head.childNodes = ordered.map(({ node }) => node);
}

/**
 * Writes the address of the page where its footer has room for it: a printed page must say where it
 * is from.
 */
function showAddress(elements: readonly Tree.Element[]): void {
  const canonical = elements.find(
    (node) => node.tagName === 'link' && attributeOf(node, 'rel') === 'canonical',
  );
  const place = elements.find((node) => attributeOf(node, 'data-address') !== undefined);
  const address = canonical && attributeOf(canonical, 'href');
  if (!place || !address) return;
  place.attrs = place.attrs.filter(({ name }) => name !== 'data-address');
  place.childNodes = [{ nodeName: '#text', value: address, parentNode: place }];
}

/**
 * Notes at each external link that a reader of the printed page sees its address anyway: as the
 * words of the link, or at an earlier link.
 */
function noteSeenAddresses(elements: readonly Tree.Element[]): void {
  const seen = new Set<string>();
  for (const node of elements) {
    const address = node.tagName === 'a' ? attributeOf(node, 'href') : undefined;
    if (!address?.startsWith('http') || attributeOf(node, 'data-archived') !== undefined) continue;
    const [words] = node.childNodes;
    const isWritten =
      words &&
      'value' in words &&
      address.endsWith(words.value.trim()) &&
      words.value.includes('.');
    if (seen.has(address) || isWritten) node.attrs.push({ name: 'data-address-seen', value: '' });
    seen.add(address);
  }
}

function faultsOf(element: Tree.Element): string[] {
  const faults: string[] = [];
  const isLoaded = /^(stylesheet|preload|icon|manifest)$/.test(attributeOf(element, 'rel') ?? '');
  const loaded =
    attributeOf(element, 'src') ?? (isLoaded ? attributeOf(element, 'href') : undefined);
  if (/^(https?:)?\/\//i.test(loaded ?? '')) faults.push(`a request to another host: ${loaded}`);
  if (attributeOf(element, 'style') !== undefined)
    faults.push('a style attribute, which the security policy forbids');
  if (element.attrs.some(({ name }) => name.startsWith('on')))
    faults.push('an event handler in the markup');
  return faults;
}

function headingFaults(elements: readonly Tree.Element[]): string[] {
  const levels = elements
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(({ tagName }) => Number(tagName[1]));
  const main = levels.filter((level) => level === 1).length;
  return [
    ...(main === 1 ? [] : [`there are ${main} h1, not one`]),
    ...levels.flatMap((level, i) =>
      level > (levels[i - 1] ?? 0) + 1 ? [`an h${level} skips a level`] : [],
    ),
  ];
}

const textOf = (element: Tree.Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
