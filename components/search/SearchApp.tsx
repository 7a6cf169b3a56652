import { Spaced } from '@/components/layout/Spaced';
import type { Lang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { routes } from '@/lib/routes';
import { sorts } from '@/lib/search/query';
import { searchSettings } from '@/lib/search/settings';
import { SearchFacets, type SearchFacetValues } from './SearchFacets';
import { SearchField } from './SearchField';

/** The search form with the elements that islands/search/search.ts fills; without script, links to lists of everything. */
export function SearchApp({ lang, facets }: { lang: Lang; facets: readonly SearchFacetValues[] }) {
  const t = messages(lang);
  return (
    // As high as the window, so that the footer does not move when results appear.
    // biome-ignore lint/a11y/useSemanticElements: older screen readers do not know <search>
    <form
      id="search"
      role="search"
      aria-label={t.search.form}
      action={routes.search(lang)}
      data-settings={JSON.stringify(searchSettings(lang))}
      className="min-h-screen"
    >
      <div className="max-w-measure">
        <SearchField lang={lang} id="search-field" completions="search-completions" />
        <p id="search-offered" role="status" className="sr-only" />
      </div>
      {/* Results precede the filters for readers who go through the page in order. */}
      <div className="mt-8 grid gap-x-12 gap-y-4 lg:grid-cols-[1fr_14rem]">
        <section>
          <h2 className="sr-only">{t.search.results}</h2>
          <div className="flex min-h-11 flex-wrap items-center gap-x-6 border-t border-rule text-sm">
            <p id="search-status" role="status" className="me-auto font-semibold" />
            <a
              id="search-to-facets"
              href="#search-facets"
              className="inline-flex min-h-11 items-center gap-2 lg:hidden print:hidden [@media(scripting:none)]:hidden"
            >
              {t.filters} <span data-chosen className="text-soft" />
            </a>
            <fieldset id="search-sort" hidden className="flex items-center gap-4 print:hidden">
              <legend className="sr-only">{t.search.sort}</legend>
              <Spaced>
                {sorts.map((sort) => (
                  <label key={sort} className="inline-flex min-h-11 cursor-pointer items-center gap-2">
                    <input type="radio" name="sort" value={sort} className="size-4 accent-teal" /> {t.search.sorts[sort]}
                  </label>
                ))}
              </Spaced>
            </fieldset>
          </div>
          <div id="search-note" className="text-sm" />
          <ol id="search-results" />
          <section id="search-further" hidden>
            <h3 className="mt-6 border-t border-rule py-3 font-semibold">{t.search.further}</h3>
            <ol id="search-further-results" />
          </section>
          <p className="mt-6 print:hidden">
            <button
              id="search-more"
              type="button"
              hidden
              className="min-h-11 rounded border border-line px-5 text-sm font-semibold hover:bg-panel"
            />
          </p>
          <OtherWays lang={lang} />
        </section>
        <SearchFacets lang={lang} facets={facets} />
      </div>
      {/* At the end, so that nothing moves when the script removes it. */}
      <p data-without-script className="without-script mt-6 max-w-measure">
        {t.search.withoutScript}
      </p>
      <script type="module" src="/islands/search.js" fetchPriority="low" />
    </form>
  );
}

function OtherWays({ lang }: { lang: Lang }) {
  const { nav, search } = messages(lang);
  const links = [
    [routes.alphabet(lang), nav.alphabet],
    [routes.news(lang), nav.news],
    [routes.events(lang), nav.events],
    [routes.countries(lang), nav.countries],
    [routes.resources(lang), nav.resources],
    [routes.glossary(lang), nav.glossary],
  ];
  return (
    <nav aria-label={search.otherWays} className="mt-8 border-t border-rule pt-2 text-sm">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
