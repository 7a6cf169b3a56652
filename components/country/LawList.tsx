import type { Law } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';

interface Props {
  lang: string;
  laws: readonly Law[];
  note: string | undefined;
}

/** National laws with year, what they do and where that stands; says so where none was found. */
export function LawList({ lang, laws, note }: Props) {
  const t = messages(lang);
  return (
    <section className="mt-12">
      <h2 id="laws" className="mb-3 text-xl">
        {t.country.laws}
      </h2>
      {laws.length === 0 && <p>{t.country.noLaws}</p>}
      <ul className="max-w-measure border-b border-rule">
        {laws.map(({ name, date, about, source }) => (
          <li key={`${name} ${date}`} className="border-t border-rule py-3">
            <p className="font-semibold">
              {name}
              {date && !name.includes(date.slice(0, 4)) && (
                <span className="font-normal text-soft tabular-nums"> ({date.slice(0, 4)})</span>
              )}
            </p>
            <p className="mt-1 text-sm">
              {about}{' '}
              <a href={source} className="text-soft" aria-label={`${t.source}: ${name}`}>
                {t.source}
              </a>
            </p>
          </li>
        ))}
      </ul>
      {note && <p className="mt-3 max-w-measure text-sm text-soft">{note}</p>}
    </section>
  );
}
