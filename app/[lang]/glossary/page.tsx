import { textPage } from '@/app/_routes/text-page';
import { Contents } from '@/components/layout/Contents';
import { langAttributes, TitleOf, WordsOf } from '@/components/layout/InLanguage';
import { Prose } from '@/components/layout/Prose';
import { Spaced } from '@/components/layout/Spaced';
import { renderBody } from '@/lib/content/text/markdown';
import type { Site } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = textPage('glossary', Terms);

export { generateMetadata, generateStaticParams, page as default };

/** The terms of the glossary. */
function Terms({ site }: { site: Site }) {
  const t = site.messages;
  const terms = site.terms;
  return (
    <>
      <Contents
        site={site}
        inColumns
        parts={terms.map((term) => ({
          id: term.slug,
          label: <TitleOf site={site} item={term} />,
        }))}
      />
      <dl className="mt-8 border-b border-rule">
        {terms.map((term) => (
          <div
            key={term.slug}
            id={term.slug}
            className="flow-root border-t border-rule py-5 first:border-t-0 first:pt-0"
          >
            <dt
              className="font-serif text-lg font-semibold lg:float-start lg:w-(--side)"
              {...langAttributes(site, term)}
            >
              {term.title}
              {term.abbreviation && !term.title.includes(term.abbreviation) && (
                <span className="text-soft"> ({term.abbreviation})</span>
              )}
            </dt>
            <dd className="mt-2 lg:ms-[calc(var(--side)+1.5rem)] lg:mt-0">
              <Prose html={renderBody(term, site.linker)} {...langAttributes(site, term)} />
              <p className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-soft">
                <Spaced>
                  {term.instrument && (
                    <span>
                      <WordsOf site={site} item={term}>
                        {term.instrument}
                      </WordsOf>
                    </span>
                  )}
                  {[...new Set([term.legalSource, ...term.sources.map(({ url }) => url)])].map(
                    (url) =>
                      url && (
                        <a
                          key={url}
                          href={url}
                          className="tap text-soft pointer-fine:min-h-0"
                          aria-label={site.format.labelled(
                            t.source,
                            site.format.sideBySide([hostOf(url), term.title]),
                          )}
                        >
                          {site.format.labelled(t.source, hostOf(url))}
                        </a>
                      ),
                  )}
                </Spaced>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
