import { ContactSection, contactPart } from '@/components/layout/ContactSection';
import type { PageWithRoute } from '@/lib/routes';
import { siteContact } from '@/lib/site-url';
import { PageText } from './page-text';
import { textPage } from './text-page';

/** The exports of the route of a text that ends with how to reach the publishers of the site. */
export const contactPage = (slug: PageWithRoute) =>
  textPage(slug, ({ site, entry }) => (
    <PageText site={site} entry={entry} parts={contactPart(site, siteContact)}>
      <ContactSection site={site} contact={siteContact} />
    </PageText>
  ));
