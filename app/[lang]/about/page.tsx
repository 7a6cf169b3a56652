import type { Metadata } from 'next';
import { NewsBars } from '@/components/figures/NewsBars';
import { AboutNav } from '@/components/layout/AboutNav';
import { TextPage } from '@/components/layout/TextPage';
import { getFacetValues, getPage } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary } = getPage('overview');
  return pageMetadata({ title, description: summary, path: routes.about((await params).lang) });
}

export default async function About({ params }: Props) {
  const { lang } = await params;
  const page = getPage('overview');
  return (
    <TextPage
      lang={lang}
      page={page}
      html={renderBody(page)}
      parts={findHeadings(page)}
      nav={<AboutNav lang={lang} current={routes.about(lang)} />}
    >
      <NewsBars
        lang={lang}
        counts={{
          objective: getFacetValues('news', 'objective'),
          country: getFacetValues('news', 'country'),
          year: getFacetValues('news', 'year'),
        }}
      />
    </TextPage>
  );
}
