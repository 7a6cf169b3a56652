import { PageText } from '@/app/_routes/page-text';
import { type TextProps, textPage } from '@/app/_routes/text-page';
import { ContactSection } from '@/components/layout/ContactSection';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textPage('accessibility', Accessibility);

export { generateMetadata, page as default };

function Accessibility({ lang, entry }: TextProps) {
  return (
    <PageText lang={lang} entry={entry} parts={[]}>
      <ContactSection lang={lang} contact={siteContact} />
    </PageText>
  );
}
