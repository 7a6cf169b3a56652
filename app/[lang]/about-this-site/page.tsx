import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { ContactSection } from '@/components/layout/ContactSection';
import { findHeadings } from '@/lib/content/text/markdown';
import { messages } from '@/lib/i18n/messages';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textPage('about-this-site', AboutThisSite);

export { generateMetadata, page as default };

function AboutThisSite({ lang, entry }: TextProps) {
  const contact = { id: 'contact', label: messages(lang).contact.title };
  return (
    <PageText lang={lang} entry={entry} parts={[...findHeadings(entry), contact]}>
      <ContactSection lang={lang} contact={siteContact} />
    </PageText>
  );
}
