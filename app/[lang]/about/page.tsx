import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { NewsBars } from '@/components/figures/NewsBars';
import { AboutNav } from '@/components/layout/AboutNav';
import { TextPage } from '@/components/layout/TextPage';
import { getFacetValues, getLinker, getPage } from '@/lib/content/index';
import { findHeadings, renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'overview');
  return pageMetadata({ title, description: summary, path: routes.about(lang) });
}

export default async function About({ params }: Props) {
  const { lang } = await params;
  const page = getPage(lang, 'overview');
  return (
    <TextPage
      lang={lang}
      languages={languagesOf(routes.about(lang))}
      page={page}
      html={renderBody(page, getLinker(lang))}
      parts={findHeadings(page)}
      nav={<AboutNav lang={lang} current={routes.about(lang)} />}
    >
      <NewsBars
        lang={lang}
        counts={{
          objective: getFacetValues(lang, 'news', 'objective'),
          country: getFacetValues(lang, 'news', 'country'),
          year: getFacetValues(lang, 'news', 'year'),
        }}
      />
    </TextPage>
  );
}
