import { parse as parseHtml } from 'parse5';
import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/content/parse';
import { en } from '@/lib/i18n/en';
import { countryAliases } from '@/lib/search/aliases';
import { complete } from '@/lib/search/completions';
import { Facets, makeFacetTable } from '@/lib/search/facet-table';
import { isMeant, markTitle, readExcerpt } from '@/lib/search/marks';
import { lengthenPageList, shortenPageList } from '@/lib/search/page-list';
import { fill } from '@/lib/search/phrase';
import { byDate, placeMark } from '@/lib/search/places';
import { isEmpty, longestText, noFilters, readQuery, resultsPage, type SearchQuery, withFilter, writeQuery } from '@/lib/search/query';
import { recordOf, searchable } from '@/lib/search/record';
import { correctSpelling, unknownWords } from '@/lib/search/spelling';
import { withoutStopWords } from '@/lib/search/stop-words';
import { makeVocabulary } from '@/lib/search/vocabulary';
import { readRecords } from '@/scripts/publish/search-records';

const read = (search: string) => readQuery(new URLSearchParams(search));
const query = (change: Partial<SearchQuery> = {}): SearchQuery => ({ ...read(''), ...change });

describe('the address of a search', () => {
  it('comes back as it was written, with every part of the search', () => {
    const whole = query({
      text: 'organ removal & “more” 100 %',
      filters: {
        ...noFilters,
        country: ['nepal', 'lao-pdr'],
        year: ['2017'],
        kind: ['news'],
        objective: ['protection'],
        format: ['workshop'],
      },
      sort: 'date',
      verbatim: true,
      shown: 60,
    });
    expect(read(writeQuery(whole))).toEqual(whole);
  });

  it('says nothing where nothing is asked for', () => {
    expect(writeQuery(query())).toBe('');
    expect(isEmpty(read('?country=&q=+'))).toBe(true);
    expect(isEmpty(read('?country=nepal'))).toBe(false);
  });

  it('passes over what is no part of a search', () => {
    expect(read('?sort=price&shown=-5&shown=x&country=<b>&country=NEPAL&country=nepal&country=nepal&other=1')).toEqual(
      query({ filters: { ...noFilters, country: ['nepal'] } }),
    );
    expect(read('?shown=1e9').shown).toBeLessThanOrEqual(500);
    expect(read('?shown=33').shown).toBe(40);
  });

  it('takes any text, on one line and cut where no real search reaches', () => {
    expect(read(`?q=${encodeURIComponent('  a\n\tb\u0000c  ')}`).text).toBe('a b c');
    expect([...read(`?q=${'x'.repeat(1_000_000)}`).text]).toHaveLength(longestText);
    expect([...read(`?q=${encodeURIComponent('😀'.repeat(400))}`).text]).toHaveLength(longestText);
    expect(read('?q=%E0%A4%A').text).toContain('%');
  });

  it('begins at the first results again where a filter changes', () => {
    const changed = withFilter(query({ shown: 80, filters: { ...noFilters, year: ['2018'] } }), 'country', ['mali']);
    expect(changed).toEqual(query({ shown: resultsPage, filters: { ...noFilters, year: ['2018'], country: ['mali'] } }));
  });
});

describe('spelling', () => {
  const known = ['trafficking', 'training', 'police', 'colombia', 'kyrgyzstan', 'labour', 'helpline', 'laos', 'victim'];
  const mend = (text: string) => correctSpelling(text, unknownWords(text, known), known);

  it.each([
    ['Kyrgystan', 'kyrgyzstan'],
    ['traficking', 'trafficking'],
    ['Columbia', 'colombia'],
    ['forced labor', 'forced labour'],
    ['child trafiking police', 'child trafficking police'],
  ])('takes "%s" for "%s"', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  it.each(['trafficking', 'traff', 'helplines', 'Laos', 'lab', '2018', 'xqzwv', ''])('leaves "%s" as it is', (typed) => {
    expect(mend(typed)).toBeUndefined();
  });

  it('takes the more frequent of two words that are equally near', () => {
    expect(correctSpelling('cases', ['cases'], ['bases', 'eases'])).toBe('bases');
    expect(correctSpelling('traning', ['traning'], ['tracing', 'training'])).toBe('tracing');
  });

  it('changes only the words that are misspelt', () => {
    expect(correctSpelling('polise Nepal', ['polise'], ['police', 'depal'])).toBe('police nepal');
  });
});

describe('completions', () => {
  const entries = ['Nepal', 'Niger', 'Trafficking in persons', 'Workshop on trafficking in Nepal', 'Réunion de Niamey'];

  it('offers what begins as the text first, then what holds the words', () => {
    expect(complete('traff', entries)).toEqual(['Trafficking in persons', 'Workshop on trafficking in Nepal']);
    expect(complete('nep work', entries)).toEqual(['Workshop on trafficking in Nepal']);
  });

  it('takes letters without their accents', () => {
    expect(complete('reun', entries)).toEqual(['Réunion de Niamey']);
  });

  it('offers nothing for nothing, nor what is typed already', () => {
    expect(complete('  ', entries)).toEqual([]);
    expect(complete('<script>', entries)).toEqual([]);
    expect(complete('nepal', entries)).toEqual(['Workshop on trafficking in Nepal']);
  });

  it('offers no more than asked for', () => {
    expect(
      complete(
        'a',
        Array.from({ length: 50 }, (_, i) => `a${i}`),
      ),
    ).toHaveLength(4);
  });
});

describe('the vocabulary', () => {
  it('lists frequent words first, knows every word of a name, and offers names before titles', () => {
    const { words, completions } = makeVocabulary(
      ['Lao PDR', 'Kyrgyzstan'],
      ['Police training'],
      ['Police at the border', 'The border police'],
    );
    expect(words[0]).toBe('police');
    expect(words).toContain('kyrgyzstan');
    expect(words).not.toContain('the');
    expect(completions).toEqual(['Lao PDR', 'Kyrgyzstan', 'Police training']);
  });

  it('stays small however much there is', () => {
    const titles = Array.from({ length: 9000 }, (_, i) => `Title ${i.toString(26).replace(/\d/g, 'q')}wxyz`);
    const { words, completions } = makeVocabulary(['Nepal'], titles, []);
    expect(words.length).toBeLessThan(3000);
    expect(words).toContain('nepal');
    expect(completions.length).toBeLessThan(1000);
  });
});

describe('facets', () => {
  const item = (country: string[], year: string, kind = 'news') => ({ ...noFilters, kind: [kind], country, year: [year] });
  const facets = new Facets(
    makeFacetTable([item(['mali', 'niger'], '2019'), item(['nepal'], '2018'), item(['mali'], '2018', 'event'), item([], '2018')]),
  );
  const [c, a, b, d] = [0, 1, 2, 3].map((place) => `en_1f${placeMark(place)}`) as [string, string, string, string];
  const narrow = (filters: Partial<SearchQuery['filters']>, ids = [a, b, c, d]) => {
    const { items, counts } = facets.narrow(
      ids.map((id) => ({ id })),
      { ...noFilters, ...filters },
    );
    return { ids: items.map(({ id }) => id), counts };
  };

  it('counts the values of all items as it does where nothing is chosen', () => {
    expect(facets.countAll()).toEqual(narrow({}).counts);
    expect(facets.countAll().country.get('mali')).toBe(2);
  });

  it('narrows by several facets and widens by several values of one', () => {
    expect(narrow({}).ids).toEqual([a, b, c, d]);
    expect(narrow({ country: ['mali'] }).ids).toEqual([b, c]);
    expect(narrow({ country: ['mali', 'nepal'] }).ids).toEqual([a, b, c]);
    expect(narrow({ country: ['mali', 'nepal'], year: ['2018'] }).ids).toEqual([a, b]);
    expect(narrow({ country: ['ukraine'] }).ids).toEqual([]);
  });

  it('counts what each value would give beside the other facets', () => {
    const { counts } = narrow({ country: ['mali'], year: ['2018'] });
    expect(Object.fromEntries(counts.country)).toEqual({ mali: 1, niger: 0, nepal: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ 2018: 1, 2019: 1 });
    expect(Object.fromEntries(counts.kind)).toEqual({ news: 0, event: 1 });
  });

  it('knows the order by date', () => {
    expect(byDate([{ id: b }, { id: a }, { id: c }])).toEqual([{ id: c }, { id: a }, { id: b }]);
  });

  it('keeps apart more sets of values than there are letters of ASCII', () => {
    const many = new Facets(makeFacetTable(Array.from({ length: 3000 }, (_, i) => item([`country-${i}`], '2018'))));
    const items = Array.from({ length: 3000 }, (_, place) => ({ id: `en_1f${placeMark(place)}` }));
    const found = [0, 44, 500, 2999].flatMap((i) => many.narrow(items, { ...noFilters, country: [`country-${i}`] }).items);
    expect(found).toEqual([0, 44, 500, 2999].map((place) => items[place]));
  });

  it('survives an id that the table does not have', () => {
    expect(narrow({ country: ['nepal'] }, [a, 'unknown', `en_1f${placeMark(4)}`]).ids).toEqual([a]);
  });
});

describe('the list of pages', () => {
  const old = ['en_3fa9c1', 'en_09be77', 'en_c0ffee1'];
  const words = [7, 200, 4000];
  const written = (names: readonly string[]) => {
    const bytes = names.map((name, i) => {
      const count = words[i] as number;
      const number = count < 24 ? [count] : count < 256 ? [0x18, count] : [0x19, count >> 8, count & 255];
      return [0x83, 0x60 + name.length, ...Buffer.from(name), ...number, 0x60];
    });
    return Uint8Array.from([...Buffer.from('pagefind_dcd'), 0x86, 0x80 + names.length, ...bytes.flat(), 0x81, 0xe2, 0x80, 0x93]);
  };

  it('comes back as Pagefind wrote it, with pages named by their place', () => {
    const short = shortenPageList(written(old), old, 'en_1f');
    expect(lengthenPageList(JSON.parse(JSON.stringify(short)))).toEqual(written(['-0', '-1', '-2']));
  });

  it('is refused where its order or its form is another', () => {
    const faults: [list: Uint8Array, pages: readonly string[], fault: string][] = [
      [written(old), ['en_3fa9c1', 'en_c0ffee1', 'en_09be77'], 'no en_c0ffee1 in place 1'],
      [written(old), [...old].reverse(), 'does not begin with en_c0ffee1'],
      [written(old), old.slice(0, 2), 'the first of 2 pages'],
      [written(old), [...old, 'en_more'], 'the first of 4 pages'],
      [Uint8Array.from([1, 2, 3]), old, 'the first of 3 pages'],
    ];
    for (const [list, pages, fault] of faults) expect(() => shortenPageList(list, pages, 'en_1f')).toThrow(fault);
  });
});

describe('marks', () => {
  const marked = (pieces: { text: string; marked: boolean }[]) => pieces.filter((piece) => piece.marked).map(({ text }) => text);

  it('reads an excerpt as text, whatever it holds', () => {
    expect(readExcerpt('a <mark>b</mark> &lt;script&gt; <b>c</b>')).toEqual([
      { text: 'a ', marked: false },
      { text: 'b', marked: true },
      { text: ' <script> <b>c</b>', marked: false },
    ]);
    expect(readExcerpt('')).toEqual([]);
  });

  it('marks the words of a title that begin as a searched word', () => {
    expect(marked(markTitle('Training of trainers in São Paulo', 'train sao'))).toEqual(['Training', 'trainers', 'São']);
    expect(marked(markTitle('Victims and a victim', 'victims'))).toEqual(['Victims', 'victim']);
    expect(marked(markTitle('Nothing here', '<.*> a'))).toEqual([]);
  });
});

it.each([
  ['traff', 'Trafficking', true],
  ['policing', 'police', true],
  ['prosecutorial', 'the Prosecutors', true],
  ['nepal', 'Népal', true],
  ['forensic', 'for', false],
  ['xqzwvv', 'X', false],
  ['formidable', 'form', false],
  ['nepal', '', false],
])('takes "%s" to mean "%s": %s', (searched, found, expected) => {
  expect(isMeant(searched, found)).toBe(expected);
});

it('searches without the words that find nothing, unless there are no others', () => {
  expect(withoutStopWords('the protection of victims')).toBe('protection victims');
  expect(withoutStopWords('who is it')).toBe('who is it');
  expect(withoutStopWords('"the protection of victims"')).toBe('"the protection of victims"');
});

it('fills phrases by number, in the writing of the language', () => {
  expect(fill(en.search.phrases.count, { n: 1 }, 'en-GB')).toBe('1 result');
  expect(fill(en.search.phrases.count, { n: 1234 }, 'en-GB')).toBe('1,234 results');
  expect(fill('{text} {unknown}', { text: '{n}' }, 'en-GB')).toBe('{n} {unknown}');
});

describe('what the index is made of', () => {
  const page = (main: string) => parseHtml(`<html lang="en"><body><nav>Menu</nav>${main}</body></html>`);
  const mark = (record: Parameters<typeof searchable>[0]) => `data-search='${searchable(record)['data-search']}'`;

  it('reads the text of a page in sentences, without its navigation, sources and lists of other items', () => {
    const [record] = readRecords(
      page(`<main id="content" ${mark({ kind: 'news', date: '2018-12-13' })}><h1>A  title</h1><p>First</p><p>Second.</p>
        <ul data-search-ignore=""><li>Other</li></ul><section class="footnotes">Note</section><nav>On</nav><p><a>One</a><a>two</a>, three</p></main>`),
      '/en/news/x/',
    );
    expect(record).toEqual({
      kind: 'news',
      date: '2018-12-13',
      url: '/en/news/x/',
      language: 'en',
      title: 'A title',
      content: 'First. Second. One two, three.',
    });
  });

  it('takes a part of a page that is an item of its own out of the page', () => {
    const records = readRecords(
      page(
        `<main ${mark({ kind: 'page' })}><h1>Terms</h1><p>Lead.</p><div id="child" ${mark({ kind: 'term', title: 'Child' })}><p>Under 18</p></div></main>`,
      ),
      '/en/glossary/',
    );
    expect(records.map(({ url, title, content }) => [url, title, content])).toEqual([
      ['/en/glossary/', 'Terms', 'Lead.'],
      ['/en/glossary/#child', 'Child', 'Under 18.'],
    ]);
  });

  it('leaves out a page that is not marked, and refuses an item without a title', () => {
    expect(readRecords(page('<main><h1>List</h1></main>'), '/en/news/')).toEqual([]);
    expect(() => readRecords(page(`<main ${mark({ kind: 'page' })}><p>Text</p></main>`), '/en/x/')).toThrow('/en/x/');
  });

  it('lets an item be found by every name of its countries', () => {
    const event = parse(
      'events',
      '2016-04-07-launch.md',
      Buffer.from(`---
title: "Launch in Vientiane"
summary: "The project began."
start: "2016-04-07"
place: "Vientiane"
format: "launch"
countries: ["lao-pdr"]
objectives: []
relation: "project"
sources: [{ publisher: "UNODC", title: "A page", url: "https://www.unodc.org/x" }]
---
`),
    );
    expect(recordOf(event, { 'lao-pdr': 'Lao PDR' })).toMatchObject({
      kind: 'event',
      date: '2016-04-07',
      format: 'launch',
      also: expect.arrayContaining(['Lao PDR', 'Laos']),
    });
  });

  it('knows other names for countries of the site only', async () => {
    const { getCountry } = await import('@/lib/content/index');
    expect(Object.keys(countryAliases).filter((slug) => !getCountry(slug))).toEqual([]);
  });
});
