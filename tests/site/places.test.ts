import { test } from 'vitest';
import { currentContents } from '@/lib/content/current';
import { factsOf } from '@/lib/content/text/body-facts';
import { placesOn } from '@/lib/site/places';
import { sitePages } from '@/lib/site/site-pages';
import { expectNone } from '../expect-none';
import { attributeOf, elementsOf } from './page-text';
import { readPage } from './site';

/** Footnotes and the references to them, and telephone numbers: no heading or file name is like these. */
const unlikely = /^(user-content-fn(ref)?-|[a-z-]+-\d+$)/;
/** The parts of the search that its program fills. */
const ofSearch = /^search-/;
/** Pages that show no text of their own, so that nothing can have the same address. */
const withoutText = ['news', 'events'];

// A place that code makes and lib/site/places.ts does not know could be that of a heading or of an
// item: the check would accept it, and the build would stop.
test('every place on a page is a heading of its text or one that the check knows', () => {
  const faults = [...currentContents()].flatMap(([lang, content]) =>
    sitePages(content, lang).flatMap(({ address, entry }) => {
      if (!entry || withoutText.includes(entry.slug)) return [];
      const known = new Set([
        ...factsOf(entry).headings.map(({ id }) => id),
        ...placesOn(entry, content).map(({ id }) => id),
      ]);
      return elementsOf(readPage(address))
        .map((element) => attributeOf(element, 'id') ?? '')
        .filter((id) => id !== '' && !known.has(id) && !unlikely.test(id) && !ofSearch.test(id))
        .map((id) => `${address}#${id}`);
    }),
  );
  expectNone(faults);
});
