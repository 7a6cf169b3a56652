/** The terms that are known, in their order. */
export const knownTerms = (terms: readonly (string | undefined)[]): string[] =>
  terms.filter((term) => term !== undefined);

/** The same side by side: "Police · tells the immigration office". */
export const joinTerms = (terms: readonly (string | undefined)[]): string =>
  knownTerms(terms).join('\u00a0· ');
