import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { overHttps } from './external-links';

/** Script elements that are data or rules, or a module of our own; anything else is the framework's. */
function isOurs(attribute: (name: string) => string | undefined): boolean {
  const type = attribute('type');
  return (
    type === 'application/ld+json' || type === 'speculationrules' || (type === 'module' && (attribute('src') ?? '').startsWith('/islands/'))
  );
}

const attributeOf = (node: Tree.Element) => (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;

function isFrameworks(node: Tree.ChildNode): boolean {
  if (node.nodeName === '#comment') return true;
  if (!('attrs' in node)) return false;
  const attribute = attributeOf(node);
  if (node.tagName === 'script') return !isOurs(attribute);
  if (node.tagName === 'link') return attribute('rel') === 'expect' || (attribute('rel') === 'preload' && attribute('as') !== 'font');
  if (node.tagName === 'meta') return attribute('name') === 'next-size-adjust';
  // React's empty mark for streamed content.
  const bare = node.attrs.length === 1 && attribute('hidden') !== undefined;
  return node.tagName === 'div' && bare && node.childNodes.every(({ nodeName }) => nodeName === '#comment');
}

/** Marks of the framework. */
const spentAttributes = new Set(['data-precedence', 'data-rsc', 'data-nimg']);

/** Says which bytes a stylesheet or script must have, so that no other is taken in its place. */
function addIntegrity(element: Tree.Element, hashes: ReadonlyMap<string, string>): void {
  const attribute = attributeOf(element);
  const loads = element.tagName === 'script' || ['stylesheet', 'modulepreload'].includes(attribute('rel') ?? '');
  const value = loads && hashes.get(attribute('src') ?? attribute('href') ?? '');
  if (value) element.attrs.push({ name: 'integrity', value });
}

const noHashes: ReadonlyMap<string, string> = new Map();

/** Takes the framework's scripts, payloads and marks out of an exported page; `hashes` are those of stylesheets and scripts by address. */
export function finish(node: Tree.ParentNode, hashes = noHashes): void {
  node.childNodes = node.childNodes.filter((child) => !isFrameworks(child));
  for (const child of node.childNodes) {
    if ('attrs' in child) {
      child.attrs = child.attrs.filter(({ name }) => !spentAttributes.has(name));
      for (const attribute of child.attrs) {
        if (attribute.name === 'href' || attribute.name === 'src')
          attribute.value = overHttps(attribute.value.replace(/^\/_next\/static\//, '/assets/'));
      }
      addIntegrity(child, hashes);
    }
    if ('childNodes' in child) finish(child, hashes);
    if ('content' in child) finish(child.content, hashes);
  }
}

/** The same from text to text. */
export function finishPage(html: string, hashes = noHashes): string {
  const document = parse(html);
  finish(document, hashes);
  return serialize(document);
}
