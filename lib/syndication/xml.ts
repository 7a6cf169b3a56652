import { printable } from './printable';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an element or an attribute, in XML and in HTML. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** An element that holds text, other elements or nothing. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string | readonly string[] = ''): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`)].join(' ');
  if (content.length === 0) return `<${start}/>`;
  return `<${start}>${typeof content === 'string' ? escapeMarkup(content) : `\n${content.join('\n')}\n`}</${name}>`;
}

/** A document with this root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
