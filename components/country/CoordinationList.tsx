import { SourceLink } from '@/components/article/SourceLink';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';

/** Who coordinates the work against trafficking and smuggling in a country, each fact with its source. */
export function CoordinationList({ lang, facts }: { lang: Lang; facts: Entry<'countries'>['coordination'] }) {
  return (
    <ul className="text-sm">
      {facts.map(({ fact, source }) => (
        <li key={fact} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
          {fact} <SourceLink lang={lang} href={source} about={firstWords(fact)} />
        </li>
      ))}
    </ul>
  );
}

/** Enough of a sentence to tell it from its neighbours. */
const firstWords = (sentence: string): string => sentence.split(' ').slice(0, 8).join(' ');
