import { DisclosureSummary } from '@/components/layout/Fold';
import { type Foreign, PartlyIn } from '@/components/layout/InLanguage';
import type { Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { publisherLanguage, titleLanguage } from '@/lib/i18n/title-language';
import type { CitedCollection } from '@/lib/routes';
import type { Site } from '@/lib/site';
import { citationOf, citeOriginal, citePage, printCitations } from '@/lib/syndication/citation';

interface Props {
  site: Site;
  text: string;
  /** Words in it from another language. */
  foreign?: readonly Foreign[];
}

/** A text that one click selects. */
const toCopy = 'max-w-measure select-all border-s-4 border-rule bg-panel px-4 py-3 wrap-anywhere';

/** A citation that one click selects. */
export const Citation = ({ site, text, foreign = [] }: Props) => (
  <p className={`${toCopy} text-sm`}>
    <PartlyIn site={site} words={foreign} text={text} />
  </p>
);

/** How to cite a page, folded into one line: as a page of this site, read on a day that the reader fills in; its original; and as BibTeX and RIS. */
export function CitationLine({
  site,
  entry,
}: {
  site: Site;
  entry: Entry<Exclude<CitedCollection, 'resources'>>;
}) {
  const t = site.messages.syndication;
  // The page has its summary at its top: the copy of a record that repeats it would be longer.
  const { abstract: _, ...work } = citationOf(site, entry);
  const original = citeOriginal(site, entry);
  return (
    <details className="lg:-mt-2.5">
      <DisclosureSummary>{t.cite}</DisclosureSummary>
      <p className="mb-3 mt-1 text-xs text-soft">{t.citeHint}</p>
      <Citation site={site} text={citePage(site, entry)} />
      {original && (
        <>
          <p className="mb-1 mt-4 text-xs text-soft">{t.citeOriginal}</p>
          <Citation
            site={site}
            text={original.text}
            foreign={[
              [original.source.title, titleLanguage(original.source)],
              [
                original.source.publisher,
                publisherLanguage(
                  original.source.publisher,
                  original.source.language ?? defaultLang,
                ),
              ],
            ]}
          />
        </>
      )}
      <details className="mt-2">
        <DisclosureSummary>BibTeX, RIS</DisclosureSummary>
        {(['bib', 'ris'] as const).map((format) => (
          <pre
            key={format}
            // Words of two languages in the form of a program: no language says how to read them.
            lang="zxx"
            dir="ltr"
            className={`${toCopy} mb-3 whitespace-pre-wrap text-start text-xs`}
          >
            {printCitations(site, format, [work])}
          </pre>
        ))}
      </details>
    </details>
  );
}
