import { textPage } from '@/app/_routes/text-page';
import { DisclosureSummary } from '@/components/layout/Fold';
import { langAttributes, WordsOf } from '@/components/layout/InLanguage';
import { Spaced } from '@/components/layout/Spaced';
import { TapLink } from '@/components/layout/TapLink';
import { ArticleListTemplate } from '@/components/lists/ArticleList';
import { languageOf } from '@/lib/i18n/languages';
import { searchPhrases } from '@/lib/i18n/search-phrases';
import { searchedFacets } from '@/lib/search/pages';
import {
  maxTextLength,
  resultTypes,
  type SearchFacet,
  searchFacets,
  sorts,
} from '@/lib/search/query';
import type { Site } from '@/lib/site';

const { generateStaticParams, generateMetadata, page } = textPage('search', Search);

export { generateMetadata, generateStaticParams, page as default };

const otherWays = ['news', 'events', 'countries', 'resources', 'glossary'] as const;

/** The search with the elements that islands/search fills; without script, links to lists of everything. */
function Search({ site }: { site: Site }) {
  const t = site.messages;
  const settings = {
    lang: site.lang,
    locale: languageOf(site.lang).locale,
    phrases: searchPhrases(site.lang),
    comma: t.punctuation.comma,
  };
  return (
    // Down to the end of the window at least, so that the footer does not move when results appear. A form of this method sends nothing, even without script.
    // biome-ignore lint/a11y/useSemanticElements: older screen readers do not know <search>
    <form
      id="search"
      method="dialog"
      role="search"
      aria-label={t.search.form}
      data-index={site.address.searchIndex()}
      data-settings={JSON.stringify(settings)}
      className="min-h-[calc(100vh-18rem)] [@media(scripting:none)]:min-h-0"
    >
      <div className="max-w-measure [@media(scripting:none)]:hidden">
        <label htmlFor="search-field" className="mb-1 block text-sm font-semibold">
          {t.search.label}
        </label>
        <div className="flex flex-wrap">
          <input
            id="search-field"
            type="search"
            name="q"
            maxLength={maxTextLength}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            className="min-h-11 w-28 min-w-0 grow scroll-mt-16 appearance-none rounded-none rounded-s border border-e-0 border-line bg-paper px-3 text-ink focus-visible:relative focus-visible:z-20"
          />{' '}
          <button
            type="submit"
            className="min-h-11 rounded-e bg-teal px-5 font-semibold text-on-teal hover:bg-teal-strong"
          >
            {t.search.submit}
          </button>
        </div>
      </div>
      <p className="mt-3 max-w-measure border-s-4 border-amber ps-3 text-sm">
        {t.search.help}{' '}
        <a href={site.address.page('get-help')} className="font-semibold text-amber">
          {site.label('get-help')}
        </a>
      </p>
      {/* Results precede the filters for readers who go through the page in order. */}
      <div className="mt-4 grid grid-cols-1 gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,1fr)_14rem]">
        <section>
          <h2 className="sr-only">{t.search.results}</h2>
          <div className="flex min-h-11 flex-wrap items-center gap-x-6 border-t border-rule pt-2 text-sm [@media(scripting:none)]:hidden">
            {/* What is seen changes with each letter; what is heard, once the reader stops typing. Its first words are here, so that nothing moves when the script arrives. */}
            <p
              id="search-count"
              aria-hidden="true"
              className="me-auto min-w-0 font-semibold wrap-anywhere"
            >
              {t.search.phrases.start}
            </p>
            <p id="search-status" role="status" className="sr-only" />
            {/* Without results, the filters are in sight below it. */}
            <a
              id="search-to-facets"
              href="#search-facets"
              className="invisible tap gap-2 lg:hidden print:hidden"
            >
              {t.filters} <span data-chosen className="text-soft empty:hidden" />
            </a>
            {/* Keeps its place, so that nothing moves when results appear. */}
            <fieldset
              id="search-sort"
              className="invisible flex flex-wrap items-center gap-x-4 print:hidden"
            >
              <legend className="sr-only">{t.search.sort}</legend>
              <Spaced>
                {sorts.map((sort) => (
                  <label key={sort} className="tap cursor-pointer gap-2">
                    <input type="radio" name="sort" value={sort} className="size-4 accent-teal" />{' '}
                    {t.search.sorts[sort]}
                  </label>
                ))}
              </Spaced>
            </fieldset>
          </div>
          <div id="search-advice" hidden className="max-w-measure text-sm">
            <p className="py-2">{t.search.advice}</p>
            <p className="py-2">{t.search.notCovered}</p>
          </div>
          <ol id="search-results" />
          <p className="mt-6 print:hidden">
            <button
              id="search-more"
              type="button"
              hidden
              className="min-h-11 rounded border border-line px-5 text-sm font-semibold hover:bg-panel"
            />
          </p>
          <OtherWays site={site} />
        </section>
        <SearchFacets site={site} />
      </div>
      <ArticleListTemplate site={site} id="search-row" />
      {/* At the end, so that nothing moves when the script removes it. */}
      <p data-without-script className="without-script mt-6 max-w-measure">
        {t.search.withoutScript}
      </p>
      <script type="module" src="/islands/search.js" />
    </form>
  );
}

/** Links to lists of everything; on wide screens each says what is in it. */
function OtherWays({ site }: { site: Site }) {
  return (
    <nav
      aria-label={site.messages.search.otherWays}
      className="mt-8 border-t border-rule pt-2 text-sm"
    >
      <ul className="flex flex-wrap gap-x-6 md:grid md:grid-cols-2">
        {otherWays.map((slug) => {
          const { href, label } = site.link(slug);
          const { hint, summary, lang } = site.page(slug);
          return (
            <li key={slug}>
              <TapLink
                href={href}
                text={
                  <WordsOf site={site} item={{ lang }}>
                    {label}
                  </WordsOf>
                }
                look="pointer-fine:min-h-8"
              />
              <p {...langAttributes(site, { lang })} className="pb-4 text-soft max-lg:hidden">
                {hint ?? summary}
              </p>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** The filters of the search page, each with several values; the counts are for the whole site until the script narrows them. */
function SearchFacets({ site }: { site: Site }) {
  const t = site.messages.search;
  return (
    <details
      id="search-facets"
      className="border-t border-rule text-sm [@media(scripting:none)]:hidden print:hidden"
    >
      <DisclosureSummary>
        {site.messages.filters} <span data-chosen className="me-auto font-normal text-soft" />
      </DisclosureSummary>
      <button
        id="search-clear"
        type="button"
        hidden
        className="mb-3 min-h-11 rounded border border-line px-4 hover:bg-panel"
      >
        {t.clear}
      </button>
      {facetsOf(site).map(({ facet, values }) => (
        <fieldset key={facet} className="border-t border-rule pb-3">
          <legend className="float-start w-full py-2 font-semibold">{t.facets[facet]}</legend>
          <ul className="clear-both grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-6">
            {values.map(({ value, label, count }) => (
              <li key={value}>
                <label className="flex min-h-11 cursor-pointer items-center gap-2 pointer-fine:min-h-8">
                  <input
                    type="checkbox"
                    name={facet}
                    value={value}
                    className="size-4 shrink-0 accent-teal"
                  />{' '}
                  <span className="me-auto wrap-anywhere">{label}</span>{' '}
                  <span data-count={count} className="text-soft tabular">
                    {site.format.number(count)}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </details>
  );
}

/** The values of each facet that the search has, with the number of pages. */
function facetsOf(site: Site) {
  const t = site.messages;
  const pages = searchedFacets(site);
  const years = [...new Set(pages.flatMap(({ year }) => year ?? []))].sort().reverse();
  const labels: Record<SearchFacet, { value: string; label: string }[]> = {
    type: resultTypes.map((type) => ({ value: type, label: t.search.types[type] })),
    relation: Object.entries(t.relations).map(([value, label]) => ({ value, label })),
    country: site.countries.map(({ slug, title }) => ({ value: slug, label: title })),
    objective: site.objectives.map(({ slug, shortName }) => ({
      value: slug,
      label: shortName,
    })),
    year: years.map((year) => ({ value: year, label: year })),
    format: Object.entries(t.formats).map(([value, label]) => ({ value, label })),
  };
  const count = (facet: SearchFacet, value: string) =>
    pages.filter((facets) => facets[facet]?.includes(value)).length;
  return searchFacets.map((facet) => {
    const values = labels[facet].map((found) => ({ ...found, count: count(facet, found.value) }));
    return { facet, values: values.filter(({ count }) => count > 0) };
  });
}
