import { textRoute } from '@/app/_routes/text-route';
import { ContactSection } from '@/components/layout/ContactSection';
import type { Lang } from '@/lib/i18n/languages';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textRoute('accessibility', { parts: () => [], Below: Contact });

export { generateMetadata, page as default };

function Contact({ lang }: { lang: Lang }) {
  return <ContactSection lang={lang} contact={siteContact} />;
}
