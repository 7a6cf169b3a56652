import { textRoute } from '@/app/_routes/text-route';
import { ContactSection } from '@/components/layout/ContactSection';
import { findHeadings } from '@/lib/content/text/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textRoute('about-this-site', {
  parts: (lang, entry) => [...findHeadings(entry), { id: 'contact', label: messages(lang).contact.title }],
  Below: Contact,
});

export { generateMetadata, page as default };

function Contact({ lang }: { lang: Lang }) {
  return <ContactSection lang={lang} contact={siteContact} />;
}
