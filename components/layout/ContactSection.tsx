import type { Part } from '@/components/layout/Contents';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import type { Site } from '@/lib/site';
import type { Contact } from '@/lib/site-settings';

const contactId = 'contact';

/** The contact as a part of a page; none if the publishers give no way to reach them. */
export const contactPart = (site: Site, { repository, email }: Contact): Part[] =>
  repository || email ? [{ id: contactId, label: site.messages.contact.title }] : [];

/** How to reach the publishers of the site; nothing if they give no way. */
export function ContactSection({ site, contact }: { site: Site; contact: Contact }) {
  const { contact: t, punctuation } = site.messages;
  const { repository, email } = contact;
  if (!repository && !email) return null;
  return (
    <PageSection id={contactId} title={t.title}>
      <PageSectionText>
        <p>{t.ways}</p>
        <ul className="my-3 flex list-disc flex-col gap-2 ps-6">
          {email && (
            <li>
              {t.email + punctuation.colon}{' '}
              <a href={`mailto:${email}`} className="wrap-anywhere">
                {email}
              </a>
            </li>
          )}
          {repository && (
            <li>
              {t.repository + punctuation.colon}{' '}
              <a href={repository} className="wrap-anywhere">
                {repository.replace('https://', '')}
              </a>
              . {t.repositoryNote}
            </li>
          )}
        </ul>
        <p>{t.advice}</p>
      </PageSectionText>
    </PageSection>
  );
}
