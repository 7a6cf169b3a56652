import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { ContactSection } from '@/components/layout/ContactSection';
import { findHeadings } from '@/lib/content/text/markdown';
import { siteContact } from '@/lib/site-url';

const { generateStaticParams, generateMetadata, page } = textPage('about-this-site', AboutThisSite);

export { generateMetadata, generateStaticParams, page as default };

function AboutThisSite({ site, entry }: TextProps) {
  const contact = { id: 'contact', label: site.messages.contact.title };
  return (
    <PageText site={site} entry={entry} parts={[...findHeadings(entry), contact]}>
      <ContactSection site={site} contact={siteContact} />
    </PageText>
  );
}
