import { textRoute } from '@/app/_routes/text-route';
import { ContactSection } from '@/components/layout/ContactSection';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textRoute('accessibility', {
  parts: () => [],
  Below: ({ lang }) => <ContactSection lang={lang} contact={siteContact} />,
});

export { generateMetadata, page as default };
