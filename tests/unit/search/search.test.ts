import { describe, expect, it } from 'vitest';
import { getAll } from '@/lib/content/index';
import { searchPhrases } from '@/lib/i18n/search-phrases';
import { routes } from '@/lib/routes';
import { acronymsIn, initialsIn } from '@/lib/search/acronyms';
import { complete } from '@/lib/search/completions';
import { makeLanguage } from '@/lib/search/language';
import { rulesOf } from '@/lib/search/languages/languages';
import { excerptOf, markTitle } from '@/lib/search/marks';
import { readOwnNames, translate } from '@/lib/search/name-table';
import { names } from '@/lib/search/names/names';
import type { Hit } from '@/lib/search/pagefind';
import { fill } from '@/lib/search/phrase';
import { isEmpty, maxTextLength, noFilters, readQuery, resultsPage, type SearchQuery, withFilter, writeQuery } from '@/lib/search/query';
import { type Ranked, rank } from '@/lib/search/rank';
import { type SearchRecord, searchRecords } from '@/lib/search/records';
import { searchFiles } from '@/lib/search/search-files';
import { correct, nearestWords } from '@/lib/search/spelling';
import { termsOf } from '@/lib/search/terms';
import { makeForeignNames, makeVocabulary } from '@/lib/search/vocabulary';
import { makeRecord } from '../../search-factory';

const english = makeLanguage(rulesOf('en'), 'en-GB');
const read = (search: string) => readQuery(new URLSearchParams(search));
const query = (change: Partial<SearchQuery> = {}): SearchQuery => ({ ...read(''), ...change });

describe('the address of a search', () => {
  it('is read back as the search it was written from', () => {
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

  it('is empty for an empty search', () => {
    expect(writeQuery(query())).toBe('');
    expect(isEmpty(read('?country=&q=+'))).toBe(true);
    expect(isEmpty(read('?country=nepal'))).toBe(false);
  });

  it('ignores what is not part of a search', () => {
    expect(read('?sort=price&shown=-5&shown=x&country=<b>&country=NEPAL&country=nepal&country=nepal&other=1')).toEqual(
      query({ filters: { ...noFilters, country: ['nepal'] } }),
    );
    expect(read('?shown=1e9').shown).toBeLessThanOrEqual(500);
    expect(read('?shown=33').shown).toBe(40);
  });

  it('accepts any text, on one line and cut to a maximum length', () => {
    expect(read(`?q=${encodeURIComponent('  a\n\tb\u0000c  ')}`).text).toBe('a b c');
    expect([...read(`?q=${'x'.repeat(1_000_000)}`).text]).toHaveLength(maxTextLength);
    expect([...read(`?q=${encodeURIComponent('😀'.repeat(400))}`).text]).toHaveLength(maxTextLength);
    expect(read('?q=%E0%A4%A').text).toContain('%');
  });

  it('returns to the first results when a filter changes', () => {
    const changed = withFilter(query({ shown: 80, filters: { ...noFilters, year: ['2018'] } }), 'country', ['mali']);
    expect(changed).toEqual(query({ shown: resultsPage, filters: { ...noFilters, year: ['2018'], country: ['mali'] } }));
  });
});

describe('spelling', () => {
  const known = ['trafficking', 'training', 'police', 'colombia', 'kyrgyzstan', 'labour', 'helpline', 'laos', 'victim', 'decree'];

  it.each([
    ['kyrgystan', 'kyrgyzstan'],
    ['traficking', 'trafficking'],
    ['columbia', 'colombia'],
    ['polise', 'police'],
  ])('corrects "%s" to "%s"', (typed, meant) => {
    expect(correct(typed, known)).toBe(meant);
  });

  it.each(['lab', 'loas', 'xqzwv', 'detrae', 'plcie'])('does not correct "%s"', (typed) => {
    expect(correct(typed, known)).toBeUndefined();
  });

  it('prefers the more frequent of two equally close words', () => {
    expect(correct('cases', ['bases', 'eases'])).toBe('bases');
    expect(correct('traning', ['tracing', 'training'])).toBe('tracing');
  });

  it('suggests more distant words, closest first', () => {
    expect(nearestWords('victor', ['decree', 'victim', 'vector', 'trafficking'])).toEqual(['vector', 'victim']);
  });

  it.each([
    ['labor', 'labour'],
    ['labour', 'labor'],
    ['organisations', 'organizations'],
    ['criminalize', 'criminalise'],
    ['centered', 'centred'],
    ['theatre', 'theater'],
    ['defense', 'defence'],
    ['counseling', 'counselling'],
    ['travelled', 'traveled'],
    ['program', 'programme'],
    ['kiev', 'kyiv'],
  ])('knows that "%s" is also spelt "%s"', (word, other) => {
    expect(english.otherSpellings(word)).toContain(other);
  });

  it.each(['door', 'doctor', 'advised', 'prison', 'number', 'order', 'sense', 'premise'])('knows one spelling of "%s"', (word) => {
    expect(english.otherSpellings(word).filter((other) => !/^(advized|premize)$/.test(other))).toEqual([]);
  });

  it('compares all spellings of a word as one', () => {
    expect(english.oneSpelling('labour')).toBe(english.oneSpelling('labor'));
    expect(english.oneSpelling('organisation')).toBe(english.oneSpelling('organization'));
  });
});

describe('the terms of a search', () => {
  const terms = (text: string) => termsOf(text, english);
  const forms = (text: string) => terms(text).map((term) => term.forms.map((form) => (form.exact ? `"${form.text}"` : form.text)));

  it('are its words without stop words, unless there are no others', () => {
    expect(forms('What did the police in Osh do?')).toEqual([['police'], ['osh']]);
    expect(forms('who is it')).toEqual([['who'], ['is'], ['it']]);
  });

  it('include phrases in straight or curly quotation marks', () => {
    expect(forms('“protection of victims” Nepal')).toEqual([['"protection of victims"'], ['nepal']]);
    expect(forms('"Fes"')).toEqual([['"fes"']]);
  });

  it('match in either spelling', () => {
    expect(forms('forced labor')).toEqual([['forced'], ['labor', '"labour"']]);
    expect(forms('victim-centered')).toEqual([['"victimcentered"', 'victim centered', 'victim centred']]);
  });

  it('include numbers exactly, whatever punctuation they contain', () => {
    expect(forms('5,679 27-14 1899')).toEqual([['"5679"'], ['"2714"'], ['"1899"']]);
    expect(terms('1899').every((term) => term.mayBeMisspelt)).toBe(false);
  });

  it('include acronyms exactly and never as misspelt words', () => {
    expect(forms('DETRAE UN-ACT')).toEqual([['"detrae"'], ['"unact"']]);
    expect(terms('DETRAE KYRGYSTAN').map((term) => term.mayBeMisspelt)).toEqual([false, true]);
  });

  it.each(['21/01/2016', '2016-01-21', '21.1.2016', '21 January 2016', '21 Jan 2016', 'January 21, 2016', '21st January 2016'])(
    'include a date written "%s"',
    (date) => {
      expect(forms(date)).toEqual([['"21 january 2016"', '"20160121"']]);
    },
  );

  it('include dates without a year, and both readings of an ambiguous date', () => {
    expect(forms('18 October')).toEqual([['"18 october"']]);
    expect(forms('3/8/2017')).toEqual([['"3 august 2017"', '"20170803"', '"8 march 2017"', '"20170308"']]);
  });

  it.each(['13 countries', 'Law 27-14', 'Ordinance 2010-086', '0800004747', 'May 2018', '32/13/2017'])(
    'include no date in "%s"',
    (text) => {
      expect(
        forms(text)
          .flat()
          .some((form) => /^"\d+ [a-z]+( \d+)?"$/.test(form)),
      ).toBe(false);
    },
  );

  it('are limited in number, however long the text', () => {
    expect(terms(Array.from({ length: 50 }, (_, i) => `w${i}x`).join(' ')).length).toBeLessThan(20);
  });
});

describe('names of pages', () => {
  const own = readOwnNames(
    {
      '/about/': `The project: an overview|${english.nameKeys(['money', 'budget', 'cost', 'who paid', 'overview']).join('|')}`,
      '/partners/#unicef': `United Nations Children’s Fund|${english.nameKeys(['UNICEF']).join('|')}`,
      '/countries/lao-pdr/': `Lao PDR|${english.nameKeys(['Laos']).join('|')}`,
      '/term/#forced-labour': 'Forced labour',
      '/term/#difference': `Trafficking and smuggling: the difference|${english.nameKeys(['difference between trafficking and smuggling']).join('|')}`,
      '/term/#trafficking': 'Trafficking in persons',
      '/countries/kyrgyzstan/': 'Kyrgyzstan',
      '/law/': 'Law and policy 2015–2019',
    },
    english,
  );

  it.each([
    ['UNICEF', '/partners/#unicef'],
    ['what did unicef do in the project?', '/partners/#unicef'],
    ['laos', '/countries/lao-pdr/'],
    ['forced labor', '/term/#forced-labour'],
    ['What is the difference between smuggling and trafficking?', '/term/#difference'],
    ['who paid', '/about/'],
  ])('are found in "%s"', (text, address) => {
    expect(own.addresses(text)[0]).toBe(address);
  });

  it.each(['', 'unicef nepal', 'fund', 'labour', '!'])('are not found in "%s"', (text) => {
    expect(own.addresses(text)).toEqual([]);
  });

  const foreign = {
    '/term/#trafficking': english.nameKeys(['trata de personas', 'торговля людьми', 'traite']).join('|'),
    '/countries/kyrgyzstan/': english.nameKeys(['Кыргызстан']).join('|'),
    '/law/': english.nameKeys(['lois']).join('|'),
  };

  it.each([
    ['trata de personas en Perú', [], 'Trafficking in persons peru'],
    ['торговля людьми Кыргызстан', ['торговля', 'людьми', 'Кыргызстан'], 'Trafficking in persons Kyrgyzstan'],
    ['lois Mali', ['lois'], 'Law and policy mali'],
    ['traite', [], 'traite'],
    ['police training', ['police'], 'police training'],
  ])('are translated into the language of the site: "%s"', (text, doubtful, translated) => {
    expect(translate(text, doubtful, foreign, own, english)).toBe(translated);
  });
});

describe('completions', () => {
  const entries = ['Nepal', 'Niger', 'Trafficking in persons', 'Workshop on trafficking in Nepal', 'Réunion de Niamey'];

  it('offer entries that begin with the text, then entries that contain its words', () => {
    expect(complete('traff', entries)).toEqual(['Trafficking in persons', 'Workshop on trafficking in Nepal']);
    expect(complete('nep work', entries)).toEqual(['Workshop on trafficking in Nepal']);
  });

  it('ignore accents', () => {
    expect(complete('reun', entries)).toEqual(['Réunion de Niamey']);
  });

  it('offer nothing for an empty text, and not what is already typed', () => {
    expect(complete('  ', entries)).toEqual([]);
    expect(complete('<script>', entries)).toEqual([]);
    expect(complete('nepal', entries)).toEqual(['Workshop on trafficking in Nepal']);
  });

  it('are at most four, not counting what is already typed', () => {
    const many = Array.from({ length: 50 }, (_, i) => `a${i}`);
    expect(complete('a', many)).toHaveLength(4);
    expect(complete('a', ['A', ...many])).toHaveLength(4);
  });
});

describe('the vocabulary', () => {
  it('lists frequent words first, and includes every word of titles, people and places', () => {
    const texts = ['the police came', 'police schools', 'the police left', 'schools'].map((text) =>
      makeRecord('/x/', 'news', 'Title', text),
    );
    const visit = makeRecord('/y/', 'news', 'Visit', '', { properNames: ['Ember Estefenn', 'Osh and Fes'] });
    const words = makeVocabulary([...texts, visit], 'en').words.split(' ');
    expect(words.slice(0, 2)).toEqual(['title', 'police']);
    expect(words).toEqual(expect.arrayContaining(['visit', 'estefenn']));
    for (const word of ['the', 'left', 'schools', 'osh']) expect(words).not.toContain(word);
  });

  it('contains the names of pages, and those of items only if they have other names', () => {
    const { names } = makeVocabulary(
      [
        makeRecord('/nepal/', 'country', 'Nepal', '', { names: ['NPL', 'Nepalese'] }),
        makeRecord('/news/', 'news', 'Some news'),
        makeRecord('/report/', 'resource', 'Report 2018', '', { names: ['the report'] }),
      ],
      'en',
    );
    expect(names).toEqual({ '/nepal/': 'Nepal|npl|nepalese', '/report/': 'Report 2018|report' });
  });

  it('keeps names in other languages separate', () => {
    const morocco = makeRecord('/morocco/', 'country', 'Morocco', '', { foreignNames: ['Maroc', 'المغرب', 'Morocco'] });
    const records = [morocco, makeRecord('/x/', 'news', 'Title')];
    expect(makeForeignNames(records, 'en')).toEqual({ '/morocco/': 'maroc|المغرب' });
  });

  it('stays small however many articles there are', () => {
    const words = Array.from({ length: 9000 }, (_, i) => `word${i.toString(26).replace(/\d/g, 'q')}xyz`);
    const records = words.map((word) => makeRecord('/x/', 'news', 'Title', word));
    expect(makeVocabulary([...records, ...records, ...records], 'en').words.split(' ').length).toBeLessThan(3000);
  });
});

it('suggests names before titles, each once and not too many', () => {
  const suggestions: string[] = JSON.parse(searchFiles('en').get(routes.completions('en'))?.() ?? '');
  const [title = ''] = getAll('en', 'news').map((item) => item.title);
  expect(suggestions.indexOf('UNODC')).toBeGreaterThan(suggestions.indexOf('Nepal'));
  expect(suggestions.indexOf(title)).toBeGreaterThan(suggestions.indexOf('UNODC'));
  expect(new Set(suggestions).size).toBe(suggestions.length);
  expect(suggestions.length).toBeLessThan(1000);
});

it('finds acronyms in a text, and forms initials from its names', () => {
  expect(acronymsIn('The UNODC and EU-UNODC, GLO.ACT, IOM X; A. B.')).toEqual(['UNODC', 'EU-UNODC', 'GLO', 'ACT', 'IOM']);
  expect(initialsIn('The Federal Investigation Agency and the Ministry of Labour and Social Welfare met in South Africa.')).toEqual([
    'FIA',
    'MLSW',
  ]);
});

describe('marks', () => {
  const marked = (pieces: { text: string; marked: boolean }[]) => pieces.filter((piece) => piece.marked).map(({ text }) => text);
  const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

  it('show the part of a text where the searched words are close together', () => {
    const words = Array.from({ length: 100 }, (_, i) => `w${i}`);
    const excerpt = excerptOf(words.join(' '), [3, 60, 62]);
    expect(marked(excerpt)).toEqual(['w60', 'w62']);
    expect(textOf(excerpt)).toMatch(/^… w56 w57 .* w83 …$/);
  });

  it('show the end of a text if the words are there, and its beginning if nothing is marked', () => {
    const text = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    expect(textOf(excerptOf(text, [39]))).toMatch(/^… w12 .* w39$/);
    expect(textOf(excerptOf(text, []))).toMatch(/^w0 .* w27 …$/);
    expect(textOf(excerptOf('', []))).toBe('');
    expect(textOf(excerptOf('a <b>', [1]))).toBe('a <b>');
  });

  it('highlight words of a title that begin with a stem', () => {
    expect(marked(markTitle('Training of trainers in São Paulo', ['train', 'sao']))).toEqual(['Training', 'trainers', 'São']);
    expect(marked(markTitle('Victims and a victim', [english.stem('victims')]))).toEqual(['Victims', 'victim']);
    expect(marked(markTitle('Nothing here', ['a']))).toEqual([]);
  });
});

describe('ranking', () => {
  const hit = (id: string, score: number, words: number[] = []): [string, Hit] => [id, { id, score, words, data: () => Promise.reject() }];
  const ids = (ranked: readonly Ranked[]) => ranked.map((one) => one.hit.id);

  it('ranks items with every term by their total score', () => {
    const { all, most } = rank([new Map([hit('a', 1, [1]), hit('b', 5)]), new Map([hit('a', 1, [7]), hit('b', 1), hit('c', 9)])], 100);
    expect(ids(all)).toEqual(['b', 'a']);
    expect(all[1]?.places).toEqual([1, 7]);
    expect(ids(most)).toEqual(['c']);
  });

  it('does not count a frequent word alone as most of the words', () => {
    const everywhere = new Map(Array.from({ length: 90 }, (_, i) => hit(`x${i}`, 1)));
    const { all, most } = rank([everywhere, new Map([hit('rare', 1)])], 100);
    expect(ids(all)).toEqual(['rare']);
    expect(most).toEqual([]);
  });

  it('requires a smaller share of a whole question', () => {
    const four = ['a', 'b', 'c', 'd'].map((own) => new Map([hit('page', 1), hit(own, 1)]));
    four[3]?.delete('page');
    expect(ids(rank(four, 100).all)).toEqual(['page']);
  });
});

it('fills phrases by number, in the format of the language', () => {
  const { count } = searchPhrases('en');
  expect(fill(count, { n: 1 }, 'en-GB')).toBe('1 result');
  expect(fill(count, { n: 1234 }, 'en-GB')).toBe('1,234 results');
  expect(fill('{text} {unknown}', { text: '{n}' }, 'en-GB')).toBe('{n} {unknown}');
});

describe('the records of the index', () => {
  const records = searchRecords('en');

  it('are every item, country, partner, objective, milestone, term and page, each once, with a title and a text', () => {
    const kinds = new Set(records.flatMap(({ facets }) => facets.kind));
    expect([...kinds].sort()).toEqual(['country', 'event', 'milestone', 'news', 'page', 'resource', 'term']);
    for (const part of ['/about/partners/#', '/about/objectives/#', '/about/timeline/#'])
      expect(records.some(({ url }) => url.includes(part))).toBe(true);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    expect(records.filter(({ title, text }) => title === '' || text.length < 10).map(({ url }) => url)).toEqual([]);
  });

  it('contain no Markdown syntax', () => {
    expect(records.filter(({ text }) => /\]\(|\[\^|\*\*|^#/m.test(text)).map(({ url }) => url)).toEqual([]);
  });

  it('give an item every name of its countries', () => {
    const inLaos = records.filter(({ facets }) => facets.country.includes('lao-pdr'));
    expect(inLaos.length).toBeGreaterThan(0);
    const lacks = ({ title, names: own, keywords }: SearchRecord) =>
      ['Lao PDR', 'Laos'].some((name) => ![title, ...own, ...keywords].includes(name));
    expect(inLaos.filter(lacks).map(({ url }) => url)).toEqual([]);
  });

  it('contain what readers search for: helpline numbers, towns, people, figures, acronyms', () => {
    const holds = (what: RegExp) =>
      records.filter(({ text, keywords }) => what.test(`${text} ${keywords.join(' ')}`)).map(({ facets }) => facets.kind[0]);
    expect(holds(/0800222777/)).toContain('country');
    expect(holds(/Nagarkot, Nepal/)).toContain('event');
    expect(holds(/\bFIA\b/)).toContain('country');
    expect(holds(/\b5,679 victims/)).toContain('news');
  });

  it('include every page that has other names', () => {
    const urls = new Set(records.map(({ url }) => url));
    const strays = Object.entries(names).flatMap(([lang, table]) => Object.keys(table).map((address) => `${lang}: ${address}`));
    expect(strays).not.toEqual([]);
    expect(strays.filter((stray) => !urls.has(`/en${stray.slice(4)}`))).toEqual([]);
  });
});
