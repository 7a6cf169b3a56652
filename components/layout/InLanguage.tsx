import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  /** ISO 639 code of the language of the words. */
  of: string;
  children: ReactNode;
}

/** Words in their own language: marked as such where it is not that of the page, for voices and for hyphenation. */
export const InLanguage = ({ lang, of, children }: Props) => (of === lang ? children : <span lang={of}>{children}</span>);

/** A text with words in another language, each marked where it first is. */
export function PartlyIn({ lang, of, words, text }: Omit<Props, 'children'> & { words: readonly string[]; text: string }): ReactNode {
  const [word = '', ...rest] = words;
  const at = word === '' ? -1 : text.indexOf(word);
  if (of === lang || words.length === 0) return text;
  if (at < 0) return <PartlyIn lang={lang} of={of} words={rest} text={text} />;
  return (
    <>
      {text.slice(0, at)}
      <InLanguage lang={lang} of={of}>
        {word}
      </InLanguage>
      <PartlyIn lang={lang} of={of} words={rest} text={text.slice(at + word.length)} />
    </>
  );
}
