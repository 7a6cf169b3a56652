/** Quotation marks that a word processor sets; YAML takes them for letters. */
export const curly = '[“”„‟«»‘’‚‛]';

const around = new RegExp(`^(?:${curly}|["'])([^“”„‟«»"]*)(?:${curly}|["'])$`);

/** A value without the marks around it, whatever they are; those inside it stay. */
export function straighten(value: string): string {
  const trimmed = value.trim();
  const inner = around.exec(trimmed)?.[1];
  return inner ?? trimmed.replace(/^["'](?!.*["']$)/, '').replace(/^([^"'].*)["']$/, '$1');
}

/** A value in straight quotation marks; inside them, only curly ones need no backslash. */
export function quotedValue(value: string): string {
  const safe = value
    .trim()
    .replaceAll('\\', '\\\\')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”');
  return `"${safe}"`;
}

/** A field as it should be written, `place: "Kathmandu, Nepal"`; an item of a list has no name. */
export function quotedField(path: readonly PropertyKey[], value: string): string {
  const name = path.at(-1);
  return `${typeof name === 'string' ? `${name}: ` : ''}${quotedValue(value)}`;
}
