import { expect, test } from 'vitest';
import { readSiteUrl } from '@/lib/site-url';

test.each([
  [undefined, 'http://localhost:3000'],
  ['', 'http://localhost:3000'],
  [' ', 'http://localhost:3000'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  [' https://Example.org:443/ ', 'https://example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
])('SITE_URL=%s is the address %s', (given, address) => expect(readSiteUrl(given)).toBe(address));

test.each([
  ['example.org', 'https:// at its beginning'],
  ['localhost:3000', 'https:// at its beginning'],
  ['//example.org', 'https:// at its beginning'],
  ['https:example.org', 'https:// at its beginning'],
  ['https://', 'https:// at its beginning'],
  ['https:///example.org', 'https:// at its beginning'],
  ['https://exa mple.org', 'https:// at its beginning'],
  ['ftp://example.org', 'https:// at its beginning'],
  ['https://u.github.io/repo', 'leave out "/repo"'],
  ['https://u.github.io/repo/', 'leave out "/repo/"'],
  ['https://example.org//', 'leave out "//"'],
  ['https://example.org?a=b', 'SITE_URL=https://example.org'],
  ['https://example.org/?', 'SITE_URL=https://example.org'],
  ['https://example.org/#top', 'SITE_URL=https://example.org'],
  ['https://me:word@example.org', 'SITE_URL=https://example.org'],
])('SITE_URL=%s is refused, with what to do', (given, advice) => {
  expect(() => readSiteUrl(given)).toThrow(`SITE_URL is "${given}": `);
  expect(() => readSiteUrl(given)).toThrow(advice);
});
