import { Citation } from '@/components/article/Citation';
import { archiveSearch } from '@/components/article/SourceList';
import { DisclosureSummary } from '@/components/layout/DisclosureSummary';
import { FormerIds } from '@/components/layout/FormerIds';
import { Spaced } from '@/components/layout/Spaced';
import type { Entry } from '@/lib/content/schema';
import { messages } from '@/lib/i18n/languages';
import { DateText } from './DateText';
import { RelationTag } from './RelationNote';

interface Props {
  lang: string;
  resource: Entry<'resources'>;
  countryNames: Readonly<Record<string, string>>;
  /** How to cite it. */
  citation: string;
}

/** A publication or page: where it can be read, by whom, when, in which languages. */
export function ResourceItem({ lang, resource, countryNames, citation }: Props) {
  const t = messages(lang);
  const { slug, title, summary, published, publisher, languages, url, urlKind, countries, relation } = resource;
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  return (
    <li id={slug} className="border-t border-rule py-4">
      <FormerIds slugs={resource.formerSlugs} />
      <p className="font-semibold">
        <a href={url} hrefLang={languages[0]}>
          {title}
        </a>
      </p>
      <p className="mt-1">{summary}</p>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-soft">
        <Spaced>
          <span>{publisher}</span>
          <span>{published ? <DateText lang={lang} start={published} /> : t.undated}</span>
          <span>{languages.map((code) => names.of(code) ?? code).join(', ')}</span>
          <span>{t.urlKinds[urlKind]}</span>
          {countries.length > 0 && <span>{countries.map((country) => countryNames[country]).join(', ')}</span>}
          <RelationTag lang={lang} relation={relation} />
          <a
            href={archiveSearch(url)}
            data-archived=""
            className="inline-flex min-h-11 items-center text-soft pointer-fine:min-h-0"
            aria-label={`${t.archived}: ${title}`}
          >
            {t.archived}
          </a>
        </Spaced>
      </p>
      <details className="mt-1 text-sm print:hidden">
        <DisclosureSummary>
          {t.syndication.citeWork}
          <span className="sr-only">: {title}</span>
        </DisclosureSummary>
        <Citation lang={lang} entry={resource} text={citation} />
      </details>
    </li>
  );
}
