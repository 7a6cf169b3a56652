import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContactSection } from '@/components/layout/ContactSection';
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
  expect(text).not.toContain('UNODC');
});

test.each([
  [{ repository }, repository, true],
  [{ email }, `mailto:${email}`, false],
])('links the only contact if there is one: %o', (contact, link, isRepository) => {
  const { text, links } = show(contact);
  expect([links, text?.includes(t.repositoryNote)]).toEqual([[link], isRepository]);
});

test('says how to reach UNODC if the publishers give no contact', () => {
  const { text, links } = show({});
  expect(links).toEqual(['https://www.unodc.org']);
  expect(text).toContain(t.none);
  expect(text).toContain('P.O. Box 500, 1400 Vienna, Austria');
  expect(text).not.toContain(t.ways);
});
