import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';

/** Who coordinates the work against trafficking and smuggling in a country, each fact with its source. */
export function CoordinationList({ lang, facts }: { lang: Lang; facts: Entry<'countries'>['coordination'] }) {
  const t = messages(lang);
  return (
    <ul className="text-sm">
      {facts.map(({ fact, source }) => (
        <li key={fact} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
          {fact}{' '}
          <a href={source} className="text-soft" aria-label={labelled(lang, t.source, firstWords(fact))}>
            {t.source}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** As much of a sentence as tells it from its neighbours. */
const firstWords = (sentence: string): string => sentence.split(' ').slice(0, 8).join(' ');
