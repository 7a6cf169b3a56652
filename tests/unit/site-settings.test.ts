import { expect, test } from 'vitest';
import { readContact } from '@/lib/site-settings';

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
  ['github.com/owner/name', 'with https:// at its beginning'],
  ['http://github.com/owner/name', 'with https:// at its beginning'],
  ['git@github.com:owner/name.git', 'with https:// at its beginning'],
  ['https://github.com', 'the whole address of the repository'],
  ['https://github.com/', 'the whole address of the repository'],
  ['https://localhost/name', 'the whole address of the repository'],
  ['https://github.com/owner/my name', 'the whole address of the repository'],
  ['https://me:word@github.com/owner/name', 'leave out the name and password'],
  ['https://github.com/owner/name?tab=readme', 'leave out what follows "?" or "#"'],
  ['https://github.com/owner/name#readme', 'leave out what follows "?" or "#"'],
  ['javascript:alert(1)', 'with https:// at its beginning'],
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
  expect(() => readContact({ CONTACT_EMAIL })).toThrow(`CONTACT_EMAIL is "${CONTACT_EMAIL}": write one address for mail and nothing else`);
});
