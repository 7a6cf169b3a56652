import type { Helpline } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';

type Words = Pick<Site['messages'], 'help' | 'helpline'>;
type Line = Pick<Helpline, 'kind' | 'forWhom' | 'informs'>;

/** "tells the police", where a page says that a line does so. */
export function informsOf({ help }: Words, { kind, informs }: Line): string | undefined {
  if (informs === 'immigration' && kind === 'police') return help.alsoImmigration;
  return informs && help.informs[informs];
}

/** Whom a number reaches, in a word or two that do not say what it is about: "Women", "Police", "Helpline". */
export function whomItReaches(words: Words, line: Line): readonly string[] {
  const { help, helpline } = words;
  const who = [
    line.kind === 'police' ? helpline.services.police : undefined,
    line.forWhom && help.forWhom[line.forWhom],
  ].filter((word) => word !== undefined);
  return [...(who.length > 0 ? who : [help.line]), informsOf(words, line) ?? []].flat();
}
