import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Raw } from '@/components/layout/Raw';
import { ContentError } from '@/lib/content/read/problem';
import { collections, isCalendarDate } from '@/lib/content/read/schema';
import { renderBody } from '@/lib/content/text/markdown';
import { daysBetween, formatDate, formatPeriod } from '@/lib/i18n/format';
import { cleanText, readQuery, type SearchFacet, type SearchQuery, searchFacets, sorts, writeQuery } from '@/lib/search/query';
import { makeEntry, makeName, makeSource, parse } from '../content-factory';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const collection = fc.constantFrom(...collections);
const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
/** Every day of the calendar in years of four digits. */
const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = day.chain((full) => fc.constantFrom(full, full.slice(0, 7), full.slice(0, 4)));

/** Runs an action that may refuse its input; fails if it throws anything but a ContentError that names the file. */
function refusesCleanly(file: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    const { problems } = error as ContentError;
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.file).toBe(file);
      expect(problem.reason).not.toBe('');
    }
  }
}

test('the parser accepts any bytes under any name, or refuses them with a message that names the file', () => {
  fc.assert(
    fc.property(
      collection,
      fc.oneof(
        anyText,
        slug.map((name) => `${name}.md`),
      ),
      fc.oneof(anyText, fc.uint8Array({ maxLength: 200 })),
      (where, name, source) => {
        refusesCleanly(`${where}/${name}`, () => parse(where, name, source));
      },
    ),
  );
});

test('the parser accepts or refuses any front matter and body', () => {
  const yaml = fc.oneof(anyText, fc.json(), fc.stringMatching(/^[-:[\]{}&*!|>'"%@`#?,\s\w]{0,80}$/));
  fc.assert(
    fc.property(collection, yaml, anyText, (where, front, body) => {
      refusesCleanly(`${where}/${makeName(where)}`, () => parse(where, makeName(where), `---\n${front}\n---\n${body}`));
    }),
    { numRuns: 500 },
  );
});

test('the parser accepts or refuses any value in any field', () => {
  fc.assert(
    fc.property(
      collection,
      fc.dictionary(fc.constantFrom('title', 'sources', 'countries', 'published', 'treaties', 'figures', 'x'), fc.jsonValue()),
      (where, changes) => {
        refusesCleanly(`${where}/sample.md`, () => parse(where, 'sample.md', makeSource(where, changes)));
      },
    ),
  );
});

test('the parser changes only the quotation marks and ranges of a text', () => {
  const typed = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replaceAll('–', '-');
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).map((text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim());
  fc.assert(
    fc.property(
      line.filter((text) => /[\p{L}\p{N}]/u.test(text)),
      line.filter((text) => !/^-{3}/.test(text)),
      (place, body) => {
        const entry = makeEntry('news', { place }, { body });
        expect(typed(entry.place)).toBe(typed(place));
        expect(entry.body).toBe(body);
      },
    ),
  );
});

test('a body is rendered or refused, whatever it is', () => {
  const marks = [...'[]()<>!*_`#|-\n a^:";', 'https://', 'javascript:', '&#'];
  const markdown = fc.array(fc.constantFrom(...marks), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(markdown, anyText), (body) => {
      refusesCleanly('news/a.md', () => renderBody({ file: 'news/a.md', body, bodyLine: 1 }));
    }),
    { numRuns: 300 },
  );
});

test('the parser accepts every slug as a file name, and nothing else', () => {
  fc.assert(
    fc.property(slug, (name) => {
      expect(parse('pages', `${name}.md`, makeSource('pages')).slug).toBe(name);
    }),
  );
  fc.assert(
    fc.property(
      anyText.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)),
      (name) => {
        expect(() => parse('pages', `${name}.md`, makeSource('pages'))).toThrow('file name: ');
      },
    ),
  );
});

test('every day, month and year of the calendar is a date; the day after the last of a month is not', () => {
  fc.assert(
    fc.property(date, (text) => {
      expect(isCalendarDate(text)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(day, (text) => {
      const [year = 0, month = 0] = text.split('-').map(Number);
      const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
      expect(isCalendarDate(`${text.slice(0, 8)}${last + 1}`)).toBe(false);
    }),
  );
  fc.assert(
    fc.property(
      anyText.filter((text) => !/^\d{4}(-\d\d){0,2}$/.test(text)),
      (text) => {
        expect(isCalendarDate(text)).toBe(false);
      },
    ),
  );
});

test('a date is printed with its own year, month and day in every time zone, as exactly as it is known', () => {
  fc.assert(
    fc.property(day, (text) => {
      const [year, month, dayOfMonth] = text.split('-').map(Number);
      const printed = formatDate('en', text);
      expect(printed).toMatch(new RegExp(`^${dayOfMonth} \\p{L}+ ${year}$`, 'u'));
      expect(new Date(`${printed} UTC`).getUTCMonth() + 1).toBe(month);
      expect(formatDate('en', text.slice(0, 7))).toBe(printed.replace(/^\d+ /, ''));
    }),
  );
});

test('a period names the year of its end, and its days counted forwards and backwards add up to zero', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a];
      expect(formatPeriod('en', start, end)).toContain(String(Number(end.slice(0, 4))));
      expect(daysBetween(start, end) + daysBetween(end, start)).toBe(0);
    }),
  );
});

test('the address of every search is read back as that search', () => {
  const values = fc.uniqueArray(slug, { maxLength: 4 });
  const query: fc.Arbitrary<SearchQuery> = fc.record({
    text: anyText.map(cleanText),
    filters: fc.record(Object.fromEntries(searchFacets.map((facet) => [facet, values])) as Record<SearchFacet, typeof values>),
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
  const dangerous = fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u2028', '&lt;', '\\u003c');
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
