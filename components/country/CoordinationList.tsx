import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';

/** Who coordinates the work against trafficking and smuggling in a country, each fact with its source; nothing where none is known. */
export function CoordinationList({ lang, facts }: { lang: string; facts: Entry<'countries'>['coordination'] }) {
  if (facts.length === 0) return null;
  const t = messages(lang);
  return (
    <section className="mt-12">
      <h2 id="coordination" className="mb-3 text-xl">
        {t.country.coordination}
      </h2>
      <ul className="border-b border-rule">
        {facts.map(({ fact, source }) => (
          <li key={fact} className="border-t border-rule py-3">
            {fact}{' '}
            <a href={source} className="text-sm text-soft" aria-label={`${t.source}: ${firstWords(fact)}`}>
              {t.source}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As much of a sentence as tells it from its neighbours. */
const firstWords = (sentence: string): string => sentence.split(' ').slice(0, 8).join(' ');
