import { Cite } from '@citation-js/core';
import { expect, it } from 'vitest';
import { getCountries, getListed, getResources } from '@/lib/content/index';
import { filesEnding, readText } from './page-head';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expectNone } from '../expect-none';

const files = filesEnding('.csl.json');
const readAs = (address: string, end: string) => new Cite(readText(address.replace('.csl.json', end))).data[0];

it('has a citation of each news item, event, country and resource', () => {
  const cited = [getListed('en', 'news'), getListed('en', 'events'), getCountries('en'), getResources('en')];
  expect(files).toHaveLength(cited.reduce((sum, { length }) => sum + length, 0));
});

it('says the same in BibTeX, RIS and CSL-JSON', () => {
  const faults = files.flatMap((address) => {
    const csl = readAs(address, '.csl.json');
    return ['.bib', '.ris'].flatMap((end) => {
      const other = readAs(address, end);
      const differs = (field: string) => JSON.stringify(csl?.[field]) !== JSON.stringify(other?.[field]);
      return ['title', 'URL', 'issued'].filter(differs).map((field) => `${address.replace('.csl.json', end)}: ${field}`);
    });
  });
  expectNone(faults);
});
