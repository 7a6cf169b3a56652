import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Raw } from '@/components/layout/Raw';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { renderBody } from '@/lib/content/text/markdown';
import {
  cleanText,
  readQuery,
  type SearchFacet,
  type SearchQuery,
  searchFacets,
  sorts,
  writeQuery,
} from '@/lib/search/query';
import { hiddenIn } from '@/lib/source/hidden';
import { ContentError } from '@/lib/source/problem';
import { makeEntry, makeName, makeSource, parse } from '../content-factory';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));
const marks = [...'[]()<>!*_`#|-\n a^:";', 'https://', 'javascript:', '&#'];
const markdown = fc.oneof(
  fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => parts.join('')),
  anyText,
);

test('any bytes, fields and text are read and rendered, or refused with a message that names the file', () => {
  const field = fc.constantFrom(
    'title',
    'sources',
    'countries',
    'published',
    'treaties',
    'figures',
    'x',
  );
  const front = fc.oneof(
    anyText,
    fc.json(),
    fc.stringMatching(/^[-:[\]{}&*!|>'"%@`#?,\s\w]{0,80}$/),
  );
  const sourceIn = (collection: Collection) =>
    fc.oneof(
      anyText,
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(front, anyText).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`),
      fc.dictionary(field, fc.jsonValue()).map((changes) => makeSource(collection, changes)),
      markdown.map((body) => makeSource(collection, {}, body)),
    );
  const files = fc
    .constantFrom(...collections)
    .chain((collection) => fc.tuple(fc.constant(collection), sourceIn(collection)));
  fc.assert(
    fc.property(files, fc.option(anyText), ([collection, source], anyName) => {
      const name = anyName ?? makeName(collection);
      try {
        renderBody(parse(collection, name, source));
      } catch (error) {
        expect(error).toBeInstanceOf(ContentError);
        const { problems } = error as ContentError;
        expect(problems).not.toEqual([]);
        for (const { file, reason } of problems)
          expect([file, reason]).toEqual([`${collection}/${name}`, expect.stringMatching(/./)]);
      }
    }),
    { numRuns: 1500 },
  );
});

test('the parser changes only the quotation marks and ranges of a text', () => {
  const typed = (text: string) =>
    text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('–', '-');
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom(...'-–. "\'`…1a'),
  );
  const line = fc
    .string({ unit, minLength: 1, maxLength: 80 })
    .map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim())
    .filter((text) => !hiddenIn(text));
  fc.assert(
    fc.property(
      line.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      line.filter((text) => !/^-{3}/.test(text)),
      (place, body) => {
        const entry = makeEntry('news', { place }, { body });
        expect(typed(entry.place ?? '')).toBe(typed(place));
        expect(entry.body).toBe(body);
      },
    ),
    { examples: [['a--b... c', 'd']] },
  );
});

test('the address of every search is read back as that search', () => {
  const values = fc.uniqueArray(slug, { maxLength: 4 });
  const query: fc.Arbitrary<SearchQuery> = fc.record({
    text: anyText.map(cleanText),
    filters: fc.record(
      Object.fromEntries(searchFacets.map((facet) => [facet, values])) as Record<
        SearchFacet,
        typeof values
      >,
    ),
    sort: fc.constantFrom(...sorts),
  });
  fc.assert(
    fc.property(query, (asked) => {
      expect(readQuery(new URLSearchParams(writeQuery(asked)))).toEqual(asked);
    }),
  );
  fc.assert(
    fc.property(anyText, (address) => {
      const read = readQuery(new URLSearchParams(address));
      expect(readQuery(new URLSearchParams(writeQuery(read)))).toEqual(read);
    }),
  );
});

test('JSON in a page is read back unchanged, and cannot end its element', () => {
  const dangerous = fc.constantFrom(
    '</script>',
    '<!--',
    '<script',
    ']]>',
    '\u2028',
    '&lt;',
    '\\u003c',
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.oneof(anyText, dangerous)), (value, texts) => {
      const json = JSON.stringify([value, texts]);
      const inner = /^<script type="application\/ld\+json">([\s\S]*)<\/script>$/.exec(
        renderToStaticMarkup(<Raw as="script" type="application/ld+json" html={json} />),
      )?.[1] as string;
      expect(inner).not.toContain('<');
      expect(JSON.parse(inner)).toEqual(JSON.parse(json));
    }),
  );
});
