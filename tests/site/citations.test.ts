import { Cite } from '@citation-js/core';
import { expect, it } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { citedCollections, routes } from '@/lib/routes';
import { readText } from './site';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** BibTeX readers turn every space into a plain one. */
const comparable = (works: readonly Record<string, unknown>[]) =>
  works.map(({ title, URL, issued }) => JSON.stringify({ title, URL, issued }).replace(/\s/g, ' '));

it.each(openLanguages().flatMap((lang) => citedCollections.map((name) => [lang, name] as const)))(
  'a reference manager finds every record in BibTeX and in RIS, with the same title, address and date: %s, %s',
  (lang, name) => {
    const { records } = JSON.parse(readText(routes.dataFile(lang, `${name}.json`)));
    const [bibtex, ris] = ['bib', 'ris'].map((end) => new Cite(readText(routes.dataFile(lang, `${name}.${end}`))).data);
    expect(bibtex).toHaveLength(records.length);
    expect(comparable(ris ?? [])).toEqual(comparable(bibtex ?? []));
  },
);
