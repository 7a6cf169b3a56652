import { mostKilobytes, type Source } from './files';
import { unseenIn } from './hidden';
import type { Fault } from './problem';

/** What git writes around the versions of some lines and between them; any of these may be left. */
const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

/** The text of a file with the line ends of Unix, or why it cannot be read. */
export function decode(source: Source): string | Fault {
  const fault = (reason: string, fix: string): Fault => ({
    line: 1,
    field: 'front matter',
    reason,
    fix,
  });
  if (source.length > mostKilobytes * 1024)
    return fault(
      `is in a file of ${Math.ceil(source.length / 1024)} KB`,
      `shorten the file to ${mostKilobytes} KB at most`,
    );
  // What is a size alone has been refused.
  const text = typeof source === 'string' ? source : decodeUtf8(source as Uint8Array);
  if (text === undefined)
    return fault(
      'cannot be read: the file is not in UTF-8',
      'save it with the encoding UTF-8 (in Word or Notepad: "Save as", then "Encoding")',
    );
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const [i, line] of lines.entries()) {
    const at = { line: i + 1, field: 'text' };
    const hidden = unseenIn(line);
    if (hidden) return { ...at, ...hidden };
    if (conflict.test(line))
      return {
        ...at,
        reason: 'is a mark that git left where two versions conflict',
        fix: 'keep one version and remove the marks',
      };
  }
  return lines.join('\n');
}

function decodeUtf8(source: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source);
  } catch {
    return undefined;
  }
}
