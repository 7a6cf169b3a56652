import { expect, test } from 'vitest';
import { readContact, readSiteUrl } from '@/lib/site-settings';

test.each([
  [undefined, 'http://localhost:3000'],
  ['', 'http://localhost:3000'],
  [' ', 'http://localhost:3000'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  [' https://Example.org:443/ ', 'https://example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
])('SITE_URL=%s gives the address %s', (given, address) => expect(readSiteUrl(given)).toBe(address));

test.each([
  ['example.org', 'starting with https://'],
  ['localhost:3000', 'starting with https://'],
  ['//example.org', 'starting with https://'],
  ['https:example.org', 'starting with https://'],
  ['https://', 'starting with https://'],
  ['https:///example.org', 'starting with https://'],
  ['https://exa mple.org', 'starting with https://'],
  ['ftp://example.org', 'starting with https://'],
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

test.each([
  [undefined, {}],
  ['', {}],
  [' ', {}],
  ['https://github.com/owner/name', { repository: 'https://github.com/owner/name' }],
  [' https://github.com/owner/name.git/ ', { repository: 'https://github.com/owner/name' }],
  ['https://github.com/owner/name.git', { repository: 'https://github.com/owner/name' }],
  ['https://gitlab.example.org/group/part/name/', { repository: 'https://gitlab.example.org/group/part/name' }],
])('REPOSITORY_URL=%s gives %o', (REPOSITORY_URL, contact) => expect(readContact({ REPOSITORY_URL })).toEqual(contact));

test.each([
  ['github.com/owner/name', 'starting with https://'],
  ['http://github.com/owner/name', 'starting with https://'],
  ['git@github.com:owner/name.git', 'starting with https://'],
  ['https://github.com', "the full address of the repository's page"],
  ['https://github.com/', "the full address of the repository's page"],
  ['https://localhost/name', "the full address of the repository's page"],
  ['https://github.com/owner/my name', "the full address of the repository's page"],
  ['https://me:word@github.com/owner/name', 'leave out the name and password'],
  ['https://github.com/owner/name?tab=readme', 'leave out everything from "?" or "#" on'],
  ['https://github.com/owner/name#readme', 'leave out everything from "?" or "#" on'],
  ['javascript:alert(1)', 'starting with https://'],
])('REPOSITORY_URL=%s is refused, with what to do', (REPOSITORY_URL, advice) => {
  expect(() => readContact({ REPOSITORY_URL })).toThrow(`REPOSITORY_URL is "${REPOSITORY_URL}": `);
  expect(() => readContact({ REPOSITORY_URL })).toThrow(advice);
});

test.each([
  [undefined, {}],
  ['', {}],
  [' editors@example.org ', { email: 'editors@example.org' }],
  ['first.last+site@mail.example.org', { email: 'first.last+site@mail.example.org' }],
])('CONTACT_EMAIL=%s gives %o', (CONTACT_EMAIL, contact) => expect(readContact({ CONTACT_EMAIL })).toEqual(contact));

test.each([
  'editors',
  'editors@example',
  'mailto:editors@example.org',
  'Editors <editors@example.org>',
  'a@example.org, b@example.org',
  'a@example.org?bcc=b',
])('CONTACT_EMAIL=%s is refused, with what to do', (CONTACT_EMAIL) => {
  expect(() => readContact({ CONTACT_EMAIL })).toThrow(`CONTACT_EMAIL is "${CONTACT_EMAIL}": write one email address and nothing else`);
});
