import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

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

/** Takes the framework's scripts, payloads and marks out of an exported page. */
export function finish(node: Tree.ParentNode): void {
  node.childNodes = node.childNodes.filter((child) => !isFrameworks(child));
  for (const child of node.childNodes) {
    if ('attrs' in child) {
      child.attrs = child.attrs.filter(({ name }) => !spentAttributes.has(name));
      for (const attribute of child.attrs) {
        if (attribute.name === 'href' || attribute.name === 'src')
          attribute.value = attribute.value.replace(/^\/_next\/static\//, '/assets/');
      }
    }
    if ('childNodes' in child) finish(child);
    if ('content' in child) finish(child.content);
  }
}

/** The same from text to text. */
export function finishPage(html: string): string {
  const document = parse(html);
  finish(document);
  return serialize(document);
}
