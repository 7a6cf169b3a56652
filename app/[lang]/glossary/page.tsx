import type { Metadata } from 'next';
import { languagesOf } from '@/app/_layout/page-languages';
import { Contents } from '@/components/layout/Contents';
import { FormerIds } from '@/components/layout/FormerIds';
import { PageColumns } from '@/components/layout/PageColumns';
import { PageFrame } from '@/components/layout/PageFrame';
import { PageTitle } from '@/components/layout/PageTitle';
import { Prose } from '@/components/layout/Prose';
import { Spaced } from '@/components/layout/Spaced';
import { StructuredData } from '@/components/layout/StructuredData';
import { getLinker, getTerms } from '@/lib/content/index';
import { renderBody } from '@/lib/content/markdown';
import type { Lang } from '@/lib/i18n/languages';
import { labelled, sideBySide } from '@/lib/i18n/marks';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/site';
import { describeGlossary } from '@/lib/syndication/structured-data';

interface Props {
  params: Promise<{ lang: Lang }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  const t = messages(lang);
  return pageMetadata({ title: t.nav.glossary, description: t.glossaryLead, path: routes.glossary(lang) });
}

export default async function Glossary({ params }: Props) {
  const { lang } = await params;
  const t = messages(lang);
  const terms = getTerms(lang);
  return (
    <PageFrame lang={lang} languages={languagesOf(routes.glossary(lang))} title={t.nav.glossary}>
      <StructuredData data={describeGlossary(lang, t.nav.glossary, getTerms(lang))} />
      <PageTitle title={t.nav.glossary} lead={t.glossaryLead} />
      <PageColumns aside={<Contents lang={lang} parts={terms.map(({ slug, title }) => ({ id: slug, label: title }))} />}>
        <dl className="border-b border-rule">
          {terms.map((term) => (
            <div key={term.slug} id={term.slug} className="border-t border-rule py-5">
              <dt className="font-serif text-lg font-semibold">
                <FormerIds slugs={term.formerSlugs} />
                {term.title}
                {term.abbreviation && <span className="text-soft"> ({term.abbreviation})</span>}
              </dt>
              <dd className="mt-2">
                <Prose html={renderBody(term, getLinker(lang))} />
                <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-soft">
                  <Spaced>
                    {term.instrument && <span>{term.instrument}</span>}
                    {[...new Set([term.legalSource, ...term.sources.map(({ url }) => url)])].map(
                      (url) =>
                        url && (
                          <a
                            key={url}
                            href={url}
                            className="inline-flex min-h-11 items-center text-soft wrap-anywhere pointer-fine:min-h-0"
                            aria-label={labelled(lang, t.source, sideBySide(lang, [hostOf(url), term.title]))}
                          >
                            {labelled(lang, t.source, hostOf(url))}
                          </a>
                        ),
                    )}
                  </Spaced>
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </PageColumns>
    </PageFrame>
  );
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
