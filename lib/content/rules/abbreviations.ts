import { factsOf } from '@/lib/content/body-facts';
import { type Rule, textProblem } from './site';

/** Abbreviations that need no long form, each with the reason. */
const known: Readonly<Record<string, string>> = {
  'GLO.ACT': 'the name of the project',
  UN: 'known to every reader, and part of names',
  US: 'known to every reader',
  INTERPOL: 'the name by which the organization is known',
  PDR: 'part of the name of a country, Lao PDR',
  CFA: 'part of the name of a currency, the CFA franc',
  'PM-RM': 'part of the number of a decree of Mali',
  PROMIS: 'the name of a project',
  ASBRAD: 'the name of an association; no source gives its long form',
  SACTWU: 'the name of a union, which the text describes',
  EUCAP: 'the name of an EU mission; no source gives its long form',
  MINUSMA: 'the name of a UN mission; no source gives its long form',
  GRETA: 'a group of experts, which the text describes and says is known by this name',
  REDTRAM: 'a network, which the text describes and says is known by this name',
  LEFÖ: 'the name of an organization, which the text describes',
};

const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]+(?:[.-]\p{Lu}+)*(?![\p{L}\p{N}])/gu;

export const abbreviations: Rule = {
  name: 'abbreviations',
  says: 'In news, events and countries, an abbreviation is written out where it is first used, "International Organization for Migration (IOM)", unless it is listed as known.',
  *find({ texts }) {
    for (const text of texts) {
      if (!['news', 'events', 'countries'].includes(text.collection)) continue;
      const { prose } = factsOf(text);
      const unopened = [...prose.matchAll(abbreviation)].filter(({ 0: use, index }) => {
        const opening = prose.indexOf(`(${use})`);
        return !Object.hasOwn(known, use) && (opening < 0 || opening + 1 > index);
      });
      for (const use of new Set(unopened.map(([found]) => found))) {
        const fix = `write the long form where it is first used, with (${use}) after it, or do without it`;
        yield textProblem(text, `uses "${use}" before its long form`, fix, use);
      }
    }
  },
};

/** Known abbreviations that no text uses any more. */
export function unusedAbbreviations(texts: readonly { body: string }[]): string[] {
  const all = texts.map(({ body }) => body).join('\n');
  return Object.keys(known).filter((short) => !all.includes(short));
}
