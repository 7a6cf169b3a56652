import type { Metadata } from 'next';
import { TextPage } from '@/components/TextPage';
import { getPage } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import { formatDate } from '@/lib/i18n/format';
import { messages } from '@/lib/i18n/languages';
import { getQualityReport } from '@/lib/quality';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = getPage('accessibility');
  return pageMetadata({ title, description: summary, path: routes.accessibility((await params).lang) });
}

export default async function Accessibility({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const page = getPage('accessibility');
  const { date, checks } = getQualityReport();
  const axe = checks.find(({ id }) => id === 'axe');
  return (
    <TextPage lang={lang} page={page} html={renderBody(page)}>
      <section aria-labelledby="preparation" className="mt-10 max-w-measure">
        <h2 id="preparation" className="mb-3 text-xl">
          {t.quality.preparation}
        </h2>
        {axe && <p>{t.quality.statement(formatDate(lang, date), axe.tool, axe.pages, axe.findings)}</p>}
        <p className="mt-3">
          <a href={routes.quality(lang)}>{t.quality.link}</a>
        </p>
      </section>
    </TextPage>
  );
}
