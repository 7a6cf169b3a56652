/** Text without the characters that XML 1.0 forbids: control characters and lone surrogates. */
export function printable(text: string): string {
  return text.replace(
    /[^\t\n\r\u{20}-\u{7E}\u{85}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '',
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for an element or an attribute, in XML and in HTML. */
export const escapeMarkup = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
