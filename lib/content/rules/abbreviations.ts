import { factsOf } from '@/lib/content/body-facts';
import { knownAbbreviations } from './known-abbreviations';
import { type Rule, textProblem } from './site';

const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]+(?:[.-]\p{Lu}+)*(?![\p{L}\p{N}])/gu;

export const abbreviations: Rule = {
  name: 'abbreviations',
  says: 'In news, events and countries, an abbreviation is opened where it is first used, "International Organization for Migration (IOM)", unless it is listed as known.',
  find: ({ texts }) =>
    texts
      .filter(({ collection }) => ['news', 'events', 'countries'].includes(collection))
      .flatMap((text) => {
        const { prose } = factsOf(text);
        const unopened = [...prose.matchAll(abbreviation)].filter(({ 0: use, index }) => {
          const opening = prose.indexOf(`(${use})`);
          return !Object.hasOwn(knownAbbreviations, use) && (opening < 0 || opening + 1 > index);
        });
        return [...new Set(unopened.map(([use]) => use))].map((use) =>
          textProblem(
            text,
            use,
            `uses "${use}" before its long form`,
            `write the long form where it is first used, with (${use}) after it, or do without`,
          ),
        );
      }),
};

/** Short forms of the list that no text uses any more. */
export function unusedAbbreviations(texts: readonly { body: string }[]): string[] {
  const all = texts.map(({ body }) => body).join('\n');
  return Object.keys(knownAbbreviations).filter((short) => !all.includes(short));
}
