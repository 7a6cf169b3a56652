import { expect, test } from 'vitest';
import { content, proseOf } from './prose';

/** Short forms that may stand unopened, each with its reason. */
const openedNowhere: Record<string, string> = {
  'GLO.ACT': 'the name of the project',
  UN: 'known to every reader, and part of names',
  US: 'known to every reader',
  INTERPOL: 'the name by which the organization is known',
  PDR: 'part of the name of a country, Lao PDR',
  CFA: 'part of the name of a currency, the CFA franc',
  'PM-RM': 'part of the number of a decree of Mali',
  PROMIS: 'the name of a project',
  ASBRAD: 'the name of an association; its long form stands in no source',
  SACTWU: 'the name of a union, which the text describes',
  EUCAP: 'the name of an EU mission; its long form stands in no source',
  MINUSMA: 'the name of a UN mission; its long form stands in no source',
  USAID: 'the name of an agency, which the text describes',
  JICA: 'a body that the text says is named so; its long form stands in no source',
  'UN-ACT': 'a body that the text says is named so; its long form stands in no source',
  GRETA: 'a group of experts, which the text describes and says is known by this name',
  REDTRAM: 'a network, which the text describes and says is known by this name',
  LEFÖ: 'the name of an organization, which the text describes',
};

test('no abbreviation stands before its long form', () => {
  const texts = [...content.news, ...content.events, ...content.countries];
  const offenders = texts.flatMap(({ file, body }) => {
    const prose = proseOf(body);
    const uses = [...prose.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]+(?:[.-]\p{Lu}+)*(?![\p{L}\p{N}])/gu)];
    const unopened = uses.filter(({ 0: use, index }) => {
      const opening = prose.indexOf(`(${use})`);
      return !(use in openedNowhere) && (opening < 0 || opening + 1 > index);
    });
    return [...new Set(unopened.map(([use]) => `${file}: ${use}`))];
  });
  expect(texts.length).toBeGreaterThan(0);
  expect(offenders).toEqual([]);
});

test('no exemption stands for an abbreviation that is no longer used', () => {
  const all = [...content.news, ...content.events, ...content.countries].map(({ body }) => body).join('\n');
  expect(Object.keys(openedNowhere).filter((short) => !all.includes(short))).toEqual([]);
});
