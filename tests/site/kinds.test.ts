import { expect, test } from 'vitest';
import { kinds } from './kinds';
import { siteAddresses } from './site';

const addresses = [...siteAddresses(), '/404.html'];

test('every page is of just one kind, so that what is tried on each kind leaves none out', () => {
  const faults = addresses
    .map((address) => ({ address, of: kinds.filter(({ has }) => has(address)).map(({ kind }) => kind) }))
    .filter(({ of }) => of.length !== 1);
  expect(faults).toEqual([]);
});

test('a page stands for each kind', () => {
  expect(kinds.filter(({ has, sample }) => !has(sample) || !addresses.includes(sample))).toEqual([]);
});
