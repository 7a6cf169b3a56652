import { textRoute } from '@/app/_routes/text-route';
import { ContactSection } from '@/components/layout/ContactSection';
import { findHeadings } from '@/lib/content/text/markdown';
import { messages } from '@/lib/i18n/messages';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textRoute('about-this-site', {
  parts: (lang, entry) => [...findHeadings(entry), { id: 'contact', label: messages(lang).contact.title }],
  Below: ({ lang }) => <ContactSection lang={lang} contact={siteContact} />,
});

export { generateMetadata, page as default };
