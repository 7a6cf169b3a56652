import { expect, test } from 'vitest';
import { kinds } from './kinds';
import { siteFiles } from './site';

const addresses = siteFiles()
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/index\.html$/, ''));

test('every page is of just one kind, so that what is tried on each kind leaves none out', () => {
  const faults = addresses
    .map((address) => ({ address, of: kinds.filter(({ has }) => has(address)).map(({ kind }) => kind) }))
    .filter(({ of }) => of.length !== 1);
  expect(faults).toEqual([]);
});

test('a page stands for each kind', () => {
  expect(kinds.filter(({ has, sample }) => !has(sample) || !addresses.includes(sample))).toEqual([]);
});
