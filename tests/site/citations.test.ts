import { Cite } from '@citation-js/core';
import { expect, it } from 'vitest';
import { getAll, getCountries, getResources } from '@/lib/content/index';
import { langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { filesEnding, movedAddresses, readText } from './site';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expectNone } from '../expect-none';

const files = filesEnding('.csl.json').filter((name) => !movedAddresses.has(name));
/** BibTeX readers turn every space into a plain one. */
const comparable = (value: unknown) => JSON.stringify(value)?.replace(/\s/g, ' ');
const readAs = (address: string, end: string) => new Cite(readText(address.replace('.csl.json', end))).data[0];

it.each(openLanguages())('every news item, event and country with a page, and every resource, has a citation: %s', (lang) => {
  const pages = [getAll(lang, 'news'), getAll(lang, 'events'), getCountries(lang)].flat().filter(({ pageLang }) => pageLang === lang);
  expect(files.filter((address) => langOf(address) === lang)).toHaveLength(pages.length + getResources(lang).length);
});

it('BibTeX, RIS and CSL-JSON say the same', () => {
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
