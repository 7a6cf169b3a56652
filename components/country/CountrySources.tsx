import { CitationLine } from '@/components/article/CitationLine';
import { SourceList } from '@/components/article/SourceList';
import { PageSection, PageSectionPart } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import type { Entry } from '@/lib/content/read/schema';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { BodySection } from './CountryText';

interface Props {
  lang: Lang;
  country: Entry<'countries'>;
  /** The section of the text about differing sources, if there is one. */
  differences: BodySection | undefined;
  /** The footnotes of the text, as an HTML list. */
  notes: { html: string; count: number };
  citation: string;
}

/** What a country's page is based on: where sources differ, the notes to its text, the main pages, and how to cite it. */
export function CountrySources({ lang, country, differences, notes, citation }: Props) {
  const t = messages(lang);
  return (
    <PageSection id="sources" title={t.sources}>
      {differences && (
        <PageSectionPart id={differences.id} title={differences.title} folded>
          <Prose html={differences.html} className="text-sm" />
          {differences.parts.map(({ id, title, html }) => (
            <div key={id} className="mt-4">
              <h4 id={id} className="font-semibold">
                {title}
              </h4>
              <Prose html={html} className="text-sm" />
            </div>
          ))}
        </PageSectionPart>
      )}
      {notes.count > 0 && (
        // The footnote references point to this id (aria-describedby).
        <PageSectionPart id="notes" headingId="footnote-label" title={t.country.notes({ n: notes.count })} folded>
          <Prose html={notes.html} className="text-sm" />
        </PageSectionPart>
      )}
      <PageSectionPart id="pages" title={t.country.pages({ n: country.sources.length, country: country.title })} folded>
        <SourceList lang={lang} sources={country.sources} />
      </PageSectionPart>
      <div className="print:hidden">
        <PageSectionPart id="cite" title={t.syndication.citeWork}>
          <div className="text-sm">
            <CitationLine lang={lang} text={citation} />
          </div>
        </PageSectionPart>
      </div>
    </PageSection>
  );
}
