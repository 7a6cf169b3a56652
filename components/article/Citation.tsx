import { PartlyIn } from '@/components/layout/InLanguage';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  /** The citation, ready to copy. */
  text: string;
  /** Words in it from another language. */
  foreign?: { lang: string; words: readonly string[] };
}

/** A citation that one click selects. */
export function Citation({ lang, text, foreign = { lang, words: [] } }: Props) {
  return (
    <p className="max-w-measure select-all border-s-4 border-rule bg-panel px-4 py-3 text-sm wrap-anywhere">
      <PartlyIn lang={lang} of={foreign.lang} words={foreign.words} text={text} />
    </p>
  );
}
