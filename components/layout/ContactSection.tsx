import type { Site } from '@/lib/site';
import type { Contact } from '@/lib/site-settings';

const unodc = 'https://www.unodc.org';

/** How to reach the publishers of the site; if they have set no contact, how to reach UNODC. */
export function ContactSection({
  site,
  contact: { repository, email },
}: {
  site: Site;
  contact: Contact;
}) {
  const { contact: t, marks } = site.messages;
  return (
    <section id="contact" className="mt-10 max-w-measure">
      <h2 className="mb-3 text-xl">{t.title}</h2>
      <p>{repository || email ? t.ways : t.none}</p>
      <ul className="my-3 flex list-disc flex-col gap-2 ps-6">
        {email && (
          <li>
            {t.email + marks.colon}{' '}
            <a href={`mailto:${email}`} className="wrap-anywhere">
              {email}
            </a>
          </li>
        )}
        {repository && (
          <li>
            {t.repository + marks.colon}{' '}
            <a href={repository} className="wrap-anywhere">
              {repository.replace('https://', '')}
            </a>
            . {t.repositoryNote}
          </li>
        )}
        {!repository && !email && (
          <>
            <li>{t.unodc}</li>
            <li>
              <a href={unodc}>{unodc}</a>
            </li>
          </>
        )}
      </ul>
    </section>
  );
}
