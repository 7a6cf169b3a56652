import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { ContactSection, contactPart } from '@/components/layout/ContactSection';
import { siteContact } from '@/lib/site-url';

const { generateStaticParams, generateMetadata, page } = textPage('about-this-site', AboutThisSite);

export { generateMetadata, generateStaticParams, page as default };

/** The text, and how to reach the publishers of the site. */
function AboutThisSite({ site, entry }: TextProps) {
  return (
    <PageText site={site} entry={entry} parts={contactPart(site, siteContact)}>
      <ContactSection site={site} contact={siteContact} />
    </PageText>
  );
}
