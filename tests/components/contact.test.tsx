import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContactSection, contactPart } from '@/components/layout/ContactSection';
import type { Contact } from '@/lib/site-settings';
import { siteWith } from '../content-factory';
import { hrefsIn } from './shown';

const site = siteWith();
const t = site.messages.contact;
const repository = 'https://github.com/owner/name';
const email = 'editors@example.org';

function show(contact: Contact) {
  const { container } = render(<ContactSection site={site} contact={contact} />);
  return { text: container.textContent, links: hrefsIn() };
}

test('links every contact of the publishers, email first, and says that the repository is public', () => {
  const { text, links } = show({ repository, email });
  expect(links).toEqual([`mailto:${email}`, repository]);
  expect(text).toContain(t.ways);
  expect(text).toContain(t.repositoryNote);
  expect(text).toContain(t.advice);
});

test.each([
  [{ repository }, repository, true],
  [{ email }, `mailto:${email}`, false],
])('links the only contact if there is one: %o', (contact, link, isRepository) => {
  const { text, links } = show(contact);
  expect([links, text?.includes(t.repositoryNote)]).toEqual([[link], isRepository]);
});

test('promises nothing if the publishers give no contact', () => {
  const { container } = render(<ContactSection site={site} contact={{}} />);
  expect(container.textContent).toBe('');
  expect(contactPart(site, {})).toEqual([]);
  expect(contactPart(site, { email })).toHaveLength(1);
});
