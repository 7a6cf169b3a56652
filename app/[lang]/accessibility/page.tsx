import { textRoute } from '@/app/_routes/text-route';
import { ContactSection } from '@/components/layout/ContactSection';
import type { Entry } from '@/lib/content/schema';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { checkOf, getQualityReport } from '@/lib/quality/report';
import { routes } from '@/lib/routes';
import { siteContact } from '@/lib/site';

const { generateMetadata, page } = textRoute('accessibility', { parts: () => [], Below: Preparation });

export { generateMetadata, page as default };

function Preparation({ lang, entry }: { lang: Lang; entry: Entry<'pages'> }) {
  const t = messages(lang).quality;
  const [axe, keyboard, markup] = [checkOf('axe'), checkOf('keyboard'), checkOf('html-validate')];
  return (
    <>
      <ContactSection lang={lang} contact={siteContact} />
      <section id="preparation" className="mt-10 max-w-measure">
        <h2 className="mb-3 text-xl">{t.preparation}</h2>
        <p>{t.statement({ date: formatDate(lang, getQualityReport().date) })}</p>
        <ul className="my-3 flex list-disc flex-col gap-2 ps-6">
          <li>{t.axeFound(axe)}</li>
          <li>{t.keyboardFound({ kinds: keyboard.pages, findings: keyboard.findings })}</li>
          <li>{t.markupFound(markup)}</li>
        </ul>
        <p>{t.reviewed({ date: formatDate(lang, entry.updated) })}</p>
        <p className="mt-3">
          <a href={routes.quality(lang)}>{t.link}</a>
        </p>
      </section>
    </>
  );
}
