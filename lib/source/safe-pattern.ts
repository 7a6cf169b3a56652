import type { Finding } from './problem';

/**
 * What is wrong with a regular expression that an editor wrote, if anything: it must be readable,
 * and short work for every text. Only letters and classes may repeat, since a repeated group can
 * run for ever.
 */
export function patternFinding(pattern: string): Finding | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    return {
      reason: `is not a regular expression: ${(error as Error).message}`,
      fix: 'write it in single quotation marks, as JavaScript does, or write plain words',
    };
  }
  // A bracket that is escaped or in a class opens and closes nothing.
  const bare = pattern
    .replace(/\\[pPku](\{[^}]*\}|<[^>]*>)?|\\./gs, 'x')
    .replace(/\[[^\]]*\]/g, 'x');
  if (/\)(?:[*+]|\{\d*,?\d*\})/.test(bare))
    return {
      reason: 'repeats a group, which can take for ever on some texts',
      fix: 'write the group once, with ? after it if it may be missing, or repeat a single letter',
    };
  if ((bare.match(/[*+]|\{\d+,\}/g) ?? []).length > 4)
    return {
      reason: 'has more than four parts of any length',
      fix: 'write several patterns instead',
    };
  if (new RegExp(pattern, 'u').test(''))
    return { reason: 'fits an empty text, and so every text', fix: 'write at least one letter' };
  return undefined;
}
