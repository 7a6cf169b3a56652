import { Cite } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn, citedCollections, dataTables } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { addressOf, pageAddresses, readText } from './site';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** BibTeX readers turn every space into a plain one. */
const comparable = (works: readonly Record<string, unknown>[]) =>
  works.map(({ title, URL, issued }) => JSON.stringify({ title, URL, issued }).replace(/\s/g, ' '));

describe.each(openLanguages())('the data of the site in %s', (lang) => {
  it('name for every record a page that exists', () => {
    const pages = new Set(pageAddresses());
    const whole = JSON.parse(readText(addressesIn(lang).dataFile('all.json'))) as Record<
      string,
      { id: string; page: string; text?: string }[]
    >;
    const records = dataTables.flatMap((name) => whole[name] ?? []);
    expect(records).not.toEqual([]);
    expectNone(
      records
        .filter(({ page }) => !pages.has(addressOf(page.replace(/#.*/, ''))))
        .map(({ id }) => id),
    );
    expectNone(
      records
        .filter(({ text }) => text?.includes('](/'))
        .map(({ id }) => `${id}: a link that works on this site alone`),
    );
  });

  it.each(['all', ...dataTables])(
    'keep to their own schema, to which wrong data would not: %s',
    (name) => {
      const [file, schema] = ['json', 'schema.json'].map((end) =>
        JSON.parse(readText(addressesIn(lang).dataFile(`${name}.${end}`))),
      );
      const validate = addFormats['default'](new Ajv2020()).compile(schema);
      expect([validate(file), validate.errors]).toEqual([true, null]);
      expect(validate({ ...file, version: 7 })).toBe(false);
    },
  );

  it.each(citedCollections)(
    'give a reference manager every record in BibTeX and in RIS, with the same title, address and date: %s',
    (name) => {
      const { records } = JSON.parse(readText(addressesIn(lang).dataFile(`${name}.json`)));
      const [bibtex, ris] = ['bib', 'ris'].map(
        (end) => new Cite(readText(addressesIn(lang).dataFile(`${name}.${end}`))).data,
      );
      expect(bibtex).toHaveLength(records.length);
      expect(comparable(ris ?? [])).toEqual(comparable(bibtex ?? []));
    },
  );
});
