import { describe, expect, it } from 'vitest';
import { countryAliases } from '@/lib/content/country-aliases';
import { getCountry } from '@/lib/content/index';
import { en } from '@/lib/i18n/en';
import { complete } from '@/lib/search/completions';
import { isMeant, markTitle, readExcerpt } from '@/lib/search/marks';
import { fill } from '@/lib/search/phrase';
import { isEmpty, longestText, noFilters, readQuery, resultsPage, type SearchQuery, withFilter, writeQuery } from '@/lib/search/query';
import { countFacets, searchRecords } from '@/lib/search/records';
import { correctSpelling, unknownWords } from '@/lib/search/spelling';
import { withoutStopWords } from '@/lib/search/stop-words';
import { makeVocabulary } from '@/lib/search/vocabulary';

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
  const records = searchRecords('en');

  it('is every item, country, term and page, each once, with a title and a text', () => {
    const kinds = new Set(records.flatMap(({ facets }) => facets.kind));
    expect([...kinds].sort()).toEqual(['country', 'event', 'news', 'page', 'resource', 'term']);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    expect(records.filter(({ title, text }) => title === '' || text.length < 10).map(({ url }) => url)).toEqual([]);
  });

  it('has no marks of Markdown in its texts', () => {
    expect(records.filter(({ text }) => /\]\(|\[\^|\*\*|^#/m.test(text)).map(({ url }) => url)).toEqual([]);
  });

  it('lets an item be found by every name of its countries', () => {
    const inLaos = records.filter(({ facets }) => facets.country.includes('lao-pdr'));
    expect(inLaos.length).toBeGreaterThan(0);
    expect(inLaos.filter(({ also }) => !also.includes('Lao PDR') || !also.includes('Laos')).map(({ url }) => url)).toEqual([]);
  });

  it('is counted by the values of its facets', () => {
    const counts = countFacets(records, 'country');
    expect(counts.get('nepal')).toBe(records.filter(({ facets }) => facets.country.includes('nepal')).length);
    expect(countFacets([], 'country').size).toBe(0);
  });

  it('knows other names for countries of the site only', () => {
    expect(Object.keys(countryAliases).filter((slug) => !getCountry(slug))).toEqual([]);
  });
});
