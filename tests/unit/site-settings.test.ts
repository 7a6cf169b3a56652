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
  ['http://localhost:3000', 'http://localhost:3000'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
  ['https://user.github.io/repository', 'https://user.github.io/repository'],
  [' https://example.org/archive/glo_act-2.0~/ ', 'https://example.org/archive/glo_act-2.0~'],
  ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
])('SITE_URL=%s gives the address %s', (given, address) =>
  expect(readSiteUrl(given)).toBe(address),
);

const repository = 'https://github.com/owner/name';

test.each([
  [{}, {}],
  [{ REPOSITORY_URL: '', CONTACT_EMAIL: '' }, {}],
  [{ REPOSITORY_URL: ' ' }, {}],
  [{ REPOSITORY_URL: repository }, { repository }],
  [{ REPOSITORY_URL: ` ${repository}.git/ ` }, { repository }],
  [{ REPOSITORY_URL: `${repository}.git` }, { repository }],
  [
    { REPOSITORY_URL: 'https://gitlab.example.org/group/part/name/' },
    { repository: 'https://gitlab.example.org/group/part/name' },
  ],
  [{ CONTACT_EMAIL: ' editors@example.org ' }, { email: 'editors@example.org' }],
  [
    { CONTACT_EMAIL: 'first.last+site@mail.example.org' },
    { email: 'first.last+site@mail.example.org' },
  ],
])('%o gives the contact %o', (settings, contact) =>
  expect(readContact(settings)).toEqual(contact),
);

const read = (name: string, given: string) =>
  name === 'SITE_URL' ? readSiteUrl(given) : readContact({ [name]: given });

test.each([
  [
    'SITE_URL',
    'starting with https://',
    ['example.org', 'localhost:3000', '//example.org', 'https:example.org', 'https://'],
  ],
  [
    'SITE_URL',
    'starting with https://',
    ['https:///example.org', 'https://exa mple.org', 'ftp://example.org'],
  ],
  [
    'SITE_URL',
    'write https:// instead of http://',
    ['http://example.org', 'http://localhost.example.org', 'http://127.0.0.1.example.org'],
  ],
  [
    'SITE_URL',
    'between single slashes, for example SITE_URL=https://example.org/archive',
    ['https://example.org//', 'https://example.org/a//b', 'https://example.org/a b'],
  ],
  [
    'SITE_URL',
    'SITE_URL=https://example.org',
    ['https://example.org?a=b', 'https://example.org/?', 'https://me:word@example.org'],
  ],
  ['SITE_URL', 'SITE_URL=https://example.org', ['https://example.org/#top']],
  [
    'REPOSITORY_URL',
    'starting with https://',
    ['github.com/owner/name', 'http://github.com/owner/name', 'javascript:alert(1)'],
  ],
  ['REPOSITORY_URL', 'starting with https://', ['git@github.com:owner/name.git']],
  [
    'REPOSITORY_URL',
    "the full address of the repository's page",
    ['https://github.com', 'https://github.com/', 'https://localhost/name'],
  ],
  [
    'REPOSITORY_URL',
    "the full address of the repository's page",
    ['https://github.com/owner/my name'],
  ],
  ['REPOSITORY_URL', 'leave out the name and password', ['https://me:word@github.com/owner/name']],
  [
    'REPOSITORY_URL',
    'leave out everything from "?" or "#" on',
    [`${repository}?tab=readme`, `${repository}#readme`],
  ],
  [
    'CONTACT_EMAIL',
    'write one email address and nothing else',
    ['editors', 'editors@example', 'mailto:editors@example.org'],
  ],
  [
    'CONTACT_EMAIL',
    'write one email address and nothing else',
    ['Editors <editors@example.org>', 'a@example.org, b@example.org'],
  ],
  ['CONTACT_EMAIL', 'write one email address and nothing else', ['a@example.org?bcc=b']],
])('a wrong %s is refused, with the advice: %s', (name, advice, wrong) => {
  for (const given of wrong) {
    expect(() => read(name, given)).toThrow(`${name} is "${given}": `);
    expect(() => read(name, given)).toThrow(advice);
  }
});
