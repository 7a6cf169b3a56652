import { Fragment, type ReactNode } from 'react';
import { WordsOf } from '@/components/layout/InLanguage';
import type { Lang } from '@/lib/i18n/languages';
import type { Site } from '@/lib/site';

/** The terms that are known, in their order. */
export const knownTerms = (terms: readonly (string | undefined)[]): string[] =>
  terms.filter((term) => term !== undefined);

/** The same side by side: "Police · tells the immigration office". */
export const joinTerms = (terms: readonly (string | undefined)[]): string =>
  knownTerms(terms).join('\u00a0· ');

/** A term of an entry as `own`, or one of the page. */
type Term = string | undefined | { own: string | undefined };

/** The same of an entry, whose own words may be in another language than the page. */
export function joinTermsOf(
  site: Site,
  entry: { lang?: Lang | undefined },
  terms: readonly Term[],
): ReactNode {
  const known = terms.flatMap((term) => {
    const own = typeof term === 'object';
    const text = own ? term.own : term;
    return text === undefined ? [] : [{ text, own }];
  });
  if (!entry.lang || known.length === 0) return joinTerms(known.map(({ text }) => text));
  return known.map(({ text, own }, i) => (
    <Fragment key={text}>
      {i > 0 && '\u00a0· '}
      {own ? (
        <WordsOf site={site} item={entry}>
          {text}
        </WordsOf>
      ) : (
        text
      )}
    </Fragment>
  ));
}
