import { SourceListSection } from '@/components/article/Source';
import { HangingColumns } from '@/components/layout/HangingColumns';
import { PageSection, PageSectionText } from '@/components/layout/PageSection';
import { Prose } from '@/components/layout/Prose';
import { Raw } from '@/components/layout/Raw';
import { DateText } from '@/components/lists/DateText';
import { ObjectiveMark } from '@/components/lists/ObjectiveMarks';
import { getArticle, getLinker, getObjectives } from '@/lib/content/queries/queries';
import { renderSections, splitItems } from '@/lib/content/text/markdown';
import { findStatedFigure } from '@/lib/content/text/stated-figures';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { TextProps } from './page-text';

/** What is documented of the results of each objective. */
export function Results({ lang, entry }: TextProps) {
  const t = messages(lang);
  const { intro, sections, notes } = renderSections(entry, getLinker(lang));
  return (
    <HangingColumns
      lang={lang}
      parts={[
        ...sections.map(({ id, title }) => ({ id, label: title })),
        ...(notes.html ? [{ id: 'notes', label: t.sources }] : []),
      ]}
    >
      <PageSectionText>
        <Prose html={intro} />
      </PageSectionText>
      {sections.map(({ id, title, whole }) => {
        // A section named after an objective is about that objective.
        const objective = getObjectives(lang).find(({ slug }) => slug === id)?.number;
        return (
          <PageSection
            key={id}
            id={id}
            title={title}
            mark={objective && <ObjectiveMark number={objective} />}
            folded
          >
            <ResultText blocks={blocksOf(lang, whole)} objective={objective} />
          </PageSection>
        );
      })}
      {notes.html !== '' && (
        // The footnote references point to this id (aria-describedby).
        <PageSection id="notes" headingId="footnote-label" title={t.sources} folded>
          <Prose html={notes.html} className="text-sm" />
        </PageSection>
      )}
      {entry.sources && (
        <PageSectionText>
          <SourceListSection lang={lang} sources={entry.sources} />
        </PageSectionText>
      )}
      <PageSectionText>
        <p className="mt-8 text-sm text-soft">
          {t.updated} <DateText lang={lang} start={entry.updated} />
        </p>
      </PageSectionText>
    </HangingColumns>
  );
}

const reportLink = /href="\/[a-z]+\/news\/([^/"]+)\/"/;

/** A text in blocks, its lists with figures from the reports that they link to; a list that links to no report is left as it is. */
function blocksOf(lang: Lang, html: string): ResultBlock[] {
  const found = splitItems(html);
  if (!found.some((block) => block.isItem && reportLink.test(block.html))) return [{ html }];
  const blocks: ResultBlock[] = [];
  for (const { html: part, isItem } of found) {
    if (!isItem) blocks.push({ html: part });
    else if (blocks.at(-1)?.items)
      blocks.at(-1)?.items?.push({ html: part, figures: figuresOf(lang, part) });
    else blocks.push({ items: [{ html: part, figures: figuresOf(lang, part) }] });
  }
  return blocks;
}

/** One figure for each report an item links to, if the item states it and the report is in the language of the item. */
function figuresOf(lang: Lang, html: string): ResultItem['figures'] {
  // Numbers of footnotes are not figures.
  const text = html.replace(/<sup\b.*?<\/sup>|<[^>]+>/gs, '');
  return [...html.matchAll(new RegExp(reportLink, 'g'))]
    .flatMap(([, slug = '']) => getArticle(lang, slug) ?? [])
    .filter(({ lang: own }) => own === lang)
    .flatMap(({ figures }) => findStatedFigure(lang, text, figures) ?? []);
}

/** Part of a text: a block of HTML, or a list whose items have figures from their reports. */
type ResultBlock = { html: string; items?: never } | { html?: never; items: ResultItem[] };

interface ResultItem {
  html: string;
  figures: readonly { value: string; label: string }[];
}

/** A text whose lists show their figures large, each with what it counts, in the colour of an objective if it is about one. */
export const ResultText = ({
  blocks,
  objective,
}: {
  blocks: readonly ResultBlock[];
  objective?: number | undefined;
}) =>
  blocks.map(({ html, items }) =>
    items ? (
      <ul key={items[0]?.html} className="mb-6 last:mb-0">
        {items.map((item) => (
          <li
            key={item.html}
            className="break-inside-avoid border-t border-rule py-3 first:border-t-0 first:pt-0 sm:py-4 sm:first:pt-0"
          >
            <Figures figures={item.figures} ink={objective ? `text-objective-${objective}` : ''} />
            <Raw as="div" html={item.html} className="prose max-sm:text-sm" />
          </li>
        ))}
      </ul>
    ) : (
      <Prose key={html} html={html} className="mb-4 last:mb-0" />
    ),
  );

function Figures({ figures, ink }: { figures: ResultItem['figures']; ink: string }) {
  if (figures.length === 0) return null;
  return (
    <dl className="mb-1">
      {figures.map(({ value, label }) => (
        <div key={`${value} ${label}`} className="flex flex-wrap items-baseline gap-x-2">
          <dt className="order-last min-w-0 grow basis-40 text-sm text-soft">{label}</dt>
          <dd
            className={`max-w-full wrap-anywhere font-serif text-2xl font-semibold leading-tight sm:text-3xl ${ink}`}
          >
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
