import { NamedSourceLink, type NameSource } from '@/components/article/SourceLink';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  facts: Entry<'countries'>['coordination'];
  nameSource: NameSource;
}

/** Who coordinates the work against trafficking and smuggling in a country, each fact with its source. */
export function CoordinationList({ lang, facts, nameSource }: Props) {
  return (
    <ul className="text-sm">
      {facts.map(({ fact, source }) => (
        <li key={fact} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
          {fact} <NamedSourceLink lang={lang} href={source} nameSource={nameSource} />
        </li>
      ))}
    </ul>
  );
}
