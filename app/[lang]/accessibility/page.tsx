import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { ContactSection } from '@/components/layout/ContactSection';
import { TextPage } from '@/components/layout/TextPage';
import { getLinker, getPage } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { formatDate } from '@/lib/i18n/format';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { checkOf, getQualityReport } from '@/lib/quality/report';
import { routes } from '@/lib/routes';
import { pageMetadata, siteContact } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'accessibility');
  return pageMetadata({ title, description: summary, path: routes.accessibility(lang) });
}

export default async function Accessibility({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const page = getPage(lang, 'accessibility');
  const [axe, keyboard, markup] = [checkOf('axe'), checkOf('keyboard'), checkOf('html-validate')];
  return (
    <TextPage lang={lang} languages={languagesOf(routes.accessibility(lang))} page={page} html={renderBody(page, getLinker(lang))}>
      <ContactSection lang={lang} contact={siteContact} />
      <section id="preparation" className="mt-10 max-w-measure">
        <h2 className="mb-3 text-xl">{t.quality.preparation}</h2>
        <p>{t.quality.statement({ date: formatDate(lang, getQualityReport().date) })}</p>
        <ul className="my-3 flex list-disc flex-col gap-2 ps-6">
          <li>{t.quality.axeFound(axe)}</li>
          <li>{t.quality.keyboardFound({ kinds: keyboard.pages, findings: keyboard.findings })}</li>
          <li>{t.quality.markupFound(markup)}</li>
        </ul>
        <p>{t.quality.reviewed({ date: formatDate(lang, page.updated) })}</p>
        <p className="mt-3">
          <a href={routes.quality(lang)}>{t.quality.link}</a>
        </p>
      </section>
    </TextPage>
  );
}
