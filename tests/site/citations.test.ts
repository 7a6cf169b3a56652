import { Cite } from '@citation-js/core';
import { expect, it } from 'vitest';
import { getCountries, getListed, getResources } from '@/lib/content/index';
import { langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { filesEnding, readText } from './page-head';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expectNone } from '../expect-none';

const files = filesEnding('.csl.json');
/** Readers of BibTeX make any space a plain one. */
const comparable = (value: unknown) => JSON.stringify(value)?.replace(/\s/g, ' ');
const readAs = (address: string, end: string) => new Cite(readText(address.replace('.csl.json', end))).data[0];

it.each(openLanguages())('has a citation of each news item, event and country that has a page, and of each resource: %s', (lang) => {
  const pages = [getListed(lang, 'news'), getListed(lang, 'events'), getCountries(lang)].flat().filter(({ pageLang }) => pageLang === lang);
  expect(files.filter((address) => langOf(address) === lang)).toHaveLength(pages.length + getResources(lang).length);
});

it('says the same in BibTeX, RIS and CSL-JSON', () => {
  const faults = files.flatMap((address) => {
    const csl = readAs(address, '.csl.json');
    return ['.bib', '.ris'].flatMap((end) => {
      const other = readAs(address, end);
      const differs = (field: string) => comparable(csl?.[field]) !== comparable(other?.[field]);
      return ['title', 'URL', 'issued'].filter(differs).map((field) => `${address.replace('.csl.json', end)}: ${field}`);
    });
  });
  expectNone(faults);
});
