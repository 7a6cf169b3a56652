import { PartlyIn } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import type { Entry } from '@/lib/content/schema';
import type { Lang } from '@/lib/i18n/languages';
import { labelled } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { type CitedCollection, citationFormats, routes } from '@/lib/routes';

interface Props {
  lang: Lang;
  entry: Entry<CitedCollection>;
  /** The citation, ready to copy. */
  text: string;
  /** Words in it from another language. */
  foreign?: { lang: string; words: readonly string[] };
}

/** A citation that one click selects, and the same as files for reference managers. */
export function Citation({ lang, entry, text, foreign = { lang, words: [] } }: Props) {
  const t = messages(lang).syndication;
  return (
    <>
      <p className="max-w-measure select-all border-s-4 border-rule bg-panel px-4 py-3 text-sm wrap-anywhere">
        <PartlyIn lang={lang} of={foreign.lang} words={foreign.words} text={text} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm print:hidden">
        <Spaced>
          {citationFormats.map((format) => (
            <a
              key={format}
              href={routes.citation(lang, entry.collection, entry.slug, format)}
              aria-label={labelled(lang, t.citationFormats[format], entry.title)}
              className="inline-flex min-h-11 items-center sm:min-h-8"
            >
              {t.citationFormats[format]}
            </a>
          ))}
        </Spaced>
      </p>
    </>
  );
}
