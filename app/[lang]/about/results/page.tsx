import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { resultsView } from '@/app/_results/results-view';
import { SourceListSection } from '@/components/article/SourceList';
import { AboutNav } from '@/components/layout/AboutNav';
import { Contents } from '@/components/layout/Contents';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { PageTitle } from '@/components/layout/PageTitle';
import { Prose } from '@/components/layout/Prose';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { ResultText } from '@/components/results/ResultText';
import { getPage } from '@/lib/content/index';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const { title, summary } = getPage(lang, 'results');
  return pageMetadata({ title, description: summary, path: routes.results(lang) });
}

export default async function Results({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const page = getPage(lang, 'results');
  const { intro, sections, notes } = resultsView(lang, page);
  return (
    <PageFrame
      lang={lang}
      languages={languagesOf(routes.results(lang))}
      translation={page.translation}
      title={page.title}
      crumbs={[{ href: routes.about(lang), label: t.nav.about }]}
    >
      <PageTitle title={page.title} lead={page.summary} />
      <AboutNav lang={lang} current={routes.results(lang)} />
      <HangingColumns
        aside={
          <Contents
            lang={lang}
            folded
            parts={[
              ...sections.map(({ id, title }) => ({ id, label: title })),
              ...(notes ? [{ id: 'footnote-label', label: t.sources }] : []),
            ]}
          />
        }
      >
        <PageSectionText>
          <Prose html={intro} />
        </PageSectionText>
        {sections.map(({ id, title, objective, blocks }) => (
          <PageSection key={id} id={id} title={title} mark={objective && <ObjectiveMark number={objective.number} />}>
            <PageSectionText>
              <ResultText blocks={blocks} {...(objective && { objective: objective.number })} />
            </PageSectionText>
          </PageSection>
        ))}
        {notes !== '' && (
          // The footnote references point to this id (aria-describedby).
          <PageSection id="footnote-label" title={t.sources} folded>
            <PageSectionText>
              <Prose html={notes} className="text-sm" />
            </PageSectionText>
          </PageSection>
        )}
        {page.sources && (
          <PageSectionText>
            <SourceListSection lang={lang} sources={page.sources} />
          </PageSectionText>
        )}
        <PageSectionText>
          <p className="mt-8 text-sm text-soft">
            {t.updated} <DateText lang={lang} start={page.updated} />
          </p>
        </PageSectionText>
      </HangingColumns>
    </PageFrame>
  );
}
