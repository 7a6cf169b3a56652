import type { ReactNode } from 'react';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { languageOfTitle, type Titled } from '@/lib/i18n/title-language';
import type { Site } from '@/lib/site';

interface Props {
  site: Site;
  /** ISO 639 code of the language the words are in. */
  of: string;
  children: ReactNode;
}

/**
 * Words marked with their language if it differs from the page, for screen readers and hyphenation.
 */
export const InLanguage = ({ site, of, children }: Props) =>
  of === site.lang ? children : <span lang={of}>{children}</span>;

/** The title of an item, marked if it is in another language than the page. */
export const TitleOf = ({ site, item }: { site: Site; item: Titled }) => (
  <InLanguage site={site} of={languageOfTitle(item)}>
    {item.title}
  </InLanguage>
);

/**
 * The attributes of an element with words of an item, or of a group of its fields, if these are
 * still in another language than the page.
 */
export const langAttributes = (
  site: Site,
  { lang = site.lang }: { lang?: Lang | undefined },
): { lang?: Lang; dir?: 'ltr' | 'rtl' } =>
  lang === site.lang ? {} : { lang, dir: languageOf(lang).direction };

/** Some words of an item, or of a group of its fields, among words of the page. */
export const WordsOf = ({
  site,
  item: { lang = site.lang },
  children,
}: {
  site: Site;
  item: { lang?: Lang | undefined };
  children: ReactNode;
}) => (
  <InLanguage site={site} of={lang}>
    {children}
  </InLanguage>
);

/** Words in a text, and their language. */
export type Foreign = readonly [words: string, of: string];

/** A text with words in other languages, in their order; each is marked at its first occurrence. */
export function PartlyIn({
  site,
  words,
  text,
}: {
  site: Site;
  words: readonly Foreign[];
  text: string;
}): ReactNode {
  const [[word, of] = ['', site.lang], ...rest] = words;
  if (words.length === 0) return text;
  const at = of === site.lang ? -1 : text.indexOf(word);
  if (at < 0) return <PartlyIn site={site} words={rest} text={text} />;
  return (
    <>
      {text.slice(0, at)}
      <InLanguage site={site} of={of}>
        {word}
      </InLanguage>
      <PartlyIn site={site} words={rest} text={text.slice(at + word.length)} />
    </>
  );
}
