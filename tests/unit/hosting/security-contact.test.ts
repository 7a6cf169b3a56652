import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { securityContactExpires, securityTxt } from '@/lib/hosting/security-txt';
import type { Contact } from '@/lib/site-settings';
import { absolute } from '@/lib/site-url';

/** The day that is this many days before the contact expires. */
const before = (days: number) => new Date(Date.parse(securityContactExpires) - days * 86_400_000);
const check = (day: Date) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/hosting/check-contact.ts', day.toISOString()],
    { encoding: 'utf8' },
  );

test('warns from 30 days before the contact expires', () => {
  expect(check(before(31)).status).toBe(0);
  const late = check(before(30));
  expect(late.status).toBe(1);
  expect(late.stdout).toContain(`expires on ${securityContactExpires}, in 30 days`);
  expect(late.stderr).toContain('lib/hosting/security-txt.ts');
});

test('security.txt gives the day as a timestamp of RFC 3339', () => {
  const [, moment = ''] = /^Expires: (\S+)$/m.exec(securityTxt('en')) ?? [];
  expect(new Date(moment).toISOString()).toBe(`${securityContactExpires}T00:00:00.000Z`);
});

const contactsOf = (contact: Contact) =>
  [...securityTxt('en', contact).matchAll(/^Contact: (.+)$/gm)].map(([, address]) => address);
const page = absolute('/en/about-this-site/');

test('security.txt names the publishers’ contacts, the private one first', () => {
  const repository = 'https://github.com/owner/name';
  expect(contactsOf({ repository, email: 'editors@example.org' })).toEqual([
    'mailto:editors@example.org',
    repository,
    page,
  ]);
  expect(contactsOf({ repository })).toEqual([repository, page]);
});

test('security.txt gives only the page about this site if the publishers give no contact', () => {
  expect(contactsOf({})).toEqual([page]);
});
