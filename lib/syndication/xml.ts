import { printable } from './printable';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for an element or an attribute, in XML and in HTML. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
