import type { ReactNode } from 'react';
import type { Lang } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  /** ISO 639 code of the language the words are in. */
  of: string;
  children: ReactNode;
}

/** Words marked with their language if it differs from the page, for screen readers and hyphenation. */
export const InLanguage = ({ lang, of, children }: Props) => (of === lang ? children : <span lang={of}>{children}</span>);

/** A text with words in another language, each marked at its first occurrence. */
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
