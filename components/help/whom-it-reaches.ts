import type { Helpline } from '@/lib/content/schema/entry';
import type { Site } from '@/lib/site';
import { joinTerms } from './Terms';

type Messages = Pick<Site['messages'], 'help' | 'helpline'>;
type Line = Pick<Helpline, 'provider' | 'forWhom' | 'informs'>;

/** "tells the police", where a page says that a line does so. */
export function informsOf({ help }: Messages, { provider, informs }: Line): string | undefined {
  if (informs === 'immigration' && provider === 'police') return help.alsoImmigration;
  return informs && help.informs[informs];
}

/** Whom a number reaches, in a word or two that do not say what it is about: "Women", "Police", "Helpline". */
export function whomItReaches({ help, helpline }: Messages, { provider, forWhom }: Line): string {
  const police = provider === 'police' ? helpline.services.police : undefined;
  const people = forWhom && help.forWhom[forWhom];
  return joinTerms([police, people]) || help.line;
}
