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

const repository = 'https://github.com/owner/name';

test.each([
  [{}, {}],
  [{ REPOSITORY_URL: '', CONTACT_EMAIL: '' }, {}],
  [{ REPOSITORY_URL: ' ' }, {}],
  [{ REPOSITORY_URL: repository }, { repository }],
  [{ REPOSITORY_URL: ` ${repository}.git/ ` }, { repository }],
  [{ REPOSITORY_URL: `${repository}.git` }, { repository }],
  [{ REPOSITORY_URL: 'https://gitlab.example.org/group/part/name/' }, { repository: 'https://gitlab.example.org/group/part/name' }],
  [{ CONTACT_EMAIL: ' editors@example.org ' }, { email: 'editors@example.org' }],
  [{ CONTACT_EMAIL: 'first.last+site@mail.example.org' }, { email: 'first.last+site@mail.example.org' }],
])('%o gives the contact %o', (settings, contact) => expect(readContact(settings)).toEqual(contact));

const page = "the full address of the repository's page";
const rest = 'leave out everything from "?" or "#" on';
const mail = 'write one email address and nothing else';

test.each([
  ['REPOSITORY_URL', 'github.com/owner/name', 'starting with https://'],
  ['REPOSITORY_URL', 'http://github.com/owner/name', 'starting with https://'],
  ['REPOSITORY_URL', 'git@github.com:owner/name.git', 'starting with https://'],
  ['REPOSITORY_URL', 'https://github.com', page],
  ['REPOSITORY_URL', 'https://github.com/', page],
  ['REPOSITORY_URL', 'https://localhost/name', page],
  ['REPOSITORY_URL', 'https://github.com/owner/my name', page],
  ['REPOSITORY_URL', 'https://me:word@github.com/owner/name', 'leave out the name and password'],
  ['REPOSITORY_URL', `${repository}?tab=readme`, rest],
  ['REPOSITORY_URL', `${repository}#readme`, rest],
  ['REPOSITORY_URL', 'javascript:alert(1)', 'starting with https://'],
  ['CONTACT_EMAIL', 'editors', mail],
  ['CONTACT_EMAIL', 'editors@example', mail],
  ['CONTACT_EMAIL', 'mailto:editors@example.org', mail],
  ['CONTACT_EMAIL', 'Editors <editors@example.org>', mail],
  ['CONTACT_EMAIL', 'a@example.org, b@example.org', mail],
  ['CONTACT_EMAIL', 'a@example.org?bcc=b', mail],
])('%s=%s is refused, with what to do', (name, given, advice) => {
  expect(() => readContact({ [name]: given })).toThrow(`${name} is "${given}": `);
  expect(() => readContact({ [name]: given })).toThrow(advice);
});
