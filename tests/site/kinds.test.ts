import { test } from 'vitest';
import { expectNone } from '../expect-none';
import { kinds } from './kinds';
import { siteAddresses } from './site';

const addresses = [...siteAddresses(), '/404.html'];

test('every page belongs to exactly one kind, so that trying each kind leaves none out', () => {
  const faults = addresses
    .map((address) => ({
      address,
      of: kinds.filter(({ has }) => has(address)).map(({ kind }) => kind),
    }))
    .filter(({ of }) => of.length !== 1)
    .map(
      ({ address, of }) =>
        `${address} is of ${of.length === 0 ? 'no kind: add it to tests/site/kinds.ts' : of.join(' and ')}`,
    );
  expectNone(faults);
});

test('there is a page of each kind', () => {
  const missing = kinds.filter(({ has, sample }) => !has(sample) || !addresses.includes(sample));
  expectNone(missing.map(({ kind, sample }) => `${kind}: ${sample}`));
});
