/** Quotation marks that word processors insert; to YAML they are letters. */
export const curly = '[“”„‟«»‘’‚‛]';

const around = new RegExp(`^(?:${curly}|["'])([^“”„‟«»"]*)(?:${curly}|["'])$`);

/** A value without the quotation marks around it, of any kind; those inside it stay. */
export function straighten(value: string): string {
  const trimmed = value.trim();
  const inner = around.exec(trimmed)?.[1];
  return inner ?? trimmed.replace(/^["'](?!.*["']$)/, '').replace(/^([^"'].*)["']$/, '$1');
}

/** A value in straight quotation marks, with curly ones inside. */
export function quotedValue(value: string): string {
  const safe = value
    .trim()
    .replaceAll('\\', '\\\\')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('"', '”');
  return `"${safe}"`;
}

/** A field as it is written, `place: "Kathmandu, Nepal"`; an item of a list has no name. */
export function quotedField(path: readonly PropertyKey[], value: string): string {
  const name = path.at(-1);
  return `${typeof name === 'string' ? `${name}: ` : ''}${quotedValue(value)}`;
}
