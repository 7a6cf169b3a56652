import { expect, test } from 'vitest';
import { checkContent } from '@/lib/content/check';
import { readContent } from '@/lib/content/load';
import { formatProblem } from '@/lib/content/problem';
import { findProblems, rules } from '@/lib/content/rules/check';
import { siteOf } from '@/lib/content/rules/site';
import { type Collection, collections } from '@/lib/content/schema';
import { article, type Fields, findings, makeFolder, makeName, makeSource, surroundings } from '../content-factory';

const measure = (text: string) => text.length / 2;

type Files = Record<string, string>;
/** A file of a collection, by its path. */
const one = (collection: Collection, fields: Fields = {}, slug = 'sample', body = ''): Files => ({
  [`${collection}/${makeName(collection, fields, slug)}`]: makeSource(collection, fields, body),
});
const news = (fields: Fields = {}, slug = 'sample', body = article(slug)) =>
  one('news', { title: `News of ${slug}`, ...fields }, slug, body);
const event = (fields: Fields = {}, slug = 'training') => one('events', fields, slug);
const page = (body: string, slug = 'extra', fields: Fields = {}) => one('pages', { title: 'An extra page', ...fields }, slug, body);
const source = (url: string, title = 'A page') => ({ publisher: 'UNODC', title, url });
const country = (fields: Fields) => ({
  'countries/mali.md': makeSource('countries', { title: 'Mali', iso2: 'ML', iso3: 'MLI', lawsNote: 'None was found.', ...fields }),
});
const helpline = { name: 'A line', answeredBy: 'A ministry', source: 'https://example.org/', asOf: '2019', status: 'not-confirmed-since' };
const thread = (items: string[]) => one('threads', { items }, 'thread');
const days = ['2018-12-13', '2018-12-14', '2018-12-15'].map((published, i) => news({ published }, 'abc'[i]));
const threeDays: Files = Object.assign({}, ...days);

interface Case {
  what: string;
  files: Files;
  /** What the rule reports; undefined if the files are right. */
  says?: RegExp | undefined;
}

const nepalInFrench = `---
of: "00000000"
translated: "2020-02-29"
title: "Népal"
summary: "Une phrase qui dit davantage que le titre."
capital: "Katmandou"
languages: ["népalais"]
lawsNote: "Aucune loi n’a été trouvée."
coverage: "Tous les rapports ont pu être lus."
---
`;

/** For each rule, files that keep it and files that break it. */
const cases: Record<string, Case[]> = {
  'required-pages': [
    { what: 'all are there', files: {} },
    { what: 'one is missing', files: { 'pages/privacy.md': '' }, says: /pages\/privacy\.md:1: file name: is missing/ },
  ],
  references: [
    { what: 'items that exist', files: { ...news({ event: '2018-12-03-training' }), ...event() } },
    {
      what: 'a country by its title',
      files: news({ countries: ['Nepal'] }),
      says: /countries\.0: "Nepal" is not the slug of a country\. Write "nepal"; there are nepal/,
    },
    { what: 'a country by its code', files: news({ countries: ['NPL'] }), says: /Write "nepal"/ },
    { what: 'a misspelt objective', files: news({ objectives: ['protecton'] }), says: /objectives\.0: .* Write "protection"/ },
    { what: 'an objective by its short name', files: one('resources', { objectives: ['Protection'] }), says: /Write "protection"/ },
    {
      what: 'an event that does not exist',
      files: news({ event: '2018-12-03-training' }),
      says: /event: "2018-12-03-training" is not the slug of an event/,
    },
    {
      what: 'the country of a highlight',
      files: one(
        'objectives',
        {
          title: 'Other',
          number: 1,
          highlight: { value: '1', sentence: 'One.', country: 'nepl', date: '2018', source: 'https://example.org/' },
        },
        'other',
      ),
      says: /highlight\.country: .* Write country: "nepal"/,
    },
    {
      what: 'the news of a law',
      files: country({
        laws: [{ name: 'A', kind: 'law', part: 'context', about: 'B', news: '2018-nothing', source: 'https://example.org/' }],
      }),
      says: /laws\.0\.news: "2018-nothing" is not the slug of a news item/,
    },
    {
      what: 'a partner by its short name',
      files: {
        ...one('partners', {}, 'iom'),
        ...country({ work: [{ partner: 'IOM', did: 'It trained.', source: 'https://example.org/' }] }),
      },
      says: /work\.0\.partner: "IOM" is not the slug of a partner\. Write partner: "iom"/,
    },
    {
      what: 'a partner that does not exist',
      files: country({ work: [{ partner: 'unicef', did: 'It trained.', source: 'https://example.org/' }] }),
      says: /"unicef" is not the slug of a partner\. Write the full name of the organization/,
    },
    {
      what: 'an organization by its name',
      files: country({ work: [{ partner: 'Enda Mali', did: 'It helped.', source: 'https://example.org/' }] }),
    },
    {
      what: 'an item of a thread',
      files: thread(['2018-12-13-a']),
      says: /items\.0: "2018-12-13-a" is not the slug of a news item or event/,
    },
    {
      what: 'a wrong country beside a wrong date',
      files: { 'news/2018-12-13-sample.md': makeSource('news', { published: 'yesterday', countries: ['nepl'] }) },
      says: /countries\.0: "nepl" is not the slug of a country/,
    },
    {
      what: 'an event whose file cannot be read',
      files: { ...news({ event: '2018-12-03-training' }), 'events/2018-12-03-training.md': 'no fields' },
    },
  ],
  addresses: [
    { what: 'a page of its own', files: page('') },
    {
      what: 'a page where a list is',
      files: page('', 'news'),
      says: /pages\/news\.md:1: file name: gives the page the address \/en\/news\/, which another page has/,
    },
    { what: 'a former name of its own', files: page('', 'extra', { formerSlugs: ['older', 'old'] }) },
    {
      what: 'a former name that is in use',
      files: page('', 'extra', { formerSlugs: ['privacy'] }),
      says: /formerSlugs\.0: "privacy" is the present name of content\/pages\/privacy\.md/,
    },
    {
      what: 'its present name among the former ones',
      files: page('', 'extra', { formerSlugs: ['extra'] }),
      says: /is the present name of this file\. List only names that the file no longer has/,
    },
    {
      what: 'a former name of two files',
      files: { ...page('', 'extra', { formerSlugs: ['old'] }), ...page('', 'second', { title: 'Second', formerSlugs: ['old'] }) },
      says: /"old" is a former name of content\/pages\/extra\.md too/,
    },
  ],
  links: [
    {
      what: 'pages, places and files',
      files: {
        ...page(
          '[a](/) [b](/countries/nepal/#laws) [c](/get-help/#nepal) [d](/data/news.csv) [e](/feeds/country-nepal.atom) [f](#part) [g](/) [h](/search/?q=a)\n\n## Part',
        ),
        ...news({}, 'x', `${article('x')} [i](/news/year/2018/) [j](/countries/nepal/activity/#2018-q4)`),
      },
    },
    {
      what: 'a page that does not exist',
      files: page('Line.\n\n[a](/privcy/)'),
      says: /:\d+: text: links to \/privcy\/, and there is no such page\. Write \(\/privacy\/\)/,
    },
    { what: 'a place of its own in a milestone', files: one('milestones', {}, 'sample', '[a](#part)\n\n## Part') },
    { what: 'a page without its slash', files: page('[a](/privacy)'), says: /without the slash .* Write \(\/privacy\/\)/ },
    { what: 'a list that is not so long', files: page('[a](/news/page/2/)'), says: /no such page/ },
    {
      what: 'a term that does not exist',
      files: { ...one('glossary'), ...page('[a](/glossary/#sampel)') },
      says: /has no such place\. Write \(\/glossary\/#sample\)/,
    },
    {
      what: 'a place of its own that does not exist',
      files: page('[a](#part)'),
      says: /links to #part, and \/extra\/ has no such place/,
    },
    { what: 'a file that does not exist', files: page('[a](/data/nws.csv)'), says: /Write \(\/data\/news\.csv\)/ },
    {
      what: 'a former address',
      files: { ...page('[a](/news/2018-12-13-old/)'), ...news({ formerSlugs: ['2018-12-13-old'] }) },
      says: /a former address\. Write \(\/news\/2018-12-13-sample\/\)/,
    },
    {
      what: 'a former list of a country',
      files: { ...page('[a](/events/country/soudan/)'), ...country({ formerSlugs: ['soudan'] }) },
      says: /Write \(\/events\/country\/mali\/\)/,
    },
    {
      what: 'a former term',
      files: { ...page('[a](/glossary/#old)'), ...one('glossary', { formerSlugs: ['old'] }) },
      says: /Write \(\/glossary\/#sample\)/,
    },
    { what: 'in a footnote', files: page('A.[^1]\n\n[^1]: [b](/nowhere/)'), says: /:\d+: text: links to \/nowhere\// },
    {
      what: 'the page of a file that cannot be read',
      files: {
        ...page('[a](/news/2018-12-13-sample/) [b](/news/year/2018/) [c](/citations/news-2018-12-13-sample.bib)'),
        'news/2018-12-13-sample.md': 'no fields',
      },
    },
  ],
  titles: [
    { what: 'titles of their own', files: { ...news(), ...event() } },
    {
      what: 'two news items',
      files: { ...news({ title: 'Officials trained' }, 'a'), ...news({ title: 'OFFICIALS trained' }, 'b') },
      says: /news\/2018-12-13-b\.md:2: title: is the title of content\/news\/2018-12-13-a\.md too/,
    },
    {
      what: 'news and its event',
      files: { ...news({ title: 'A training' }), ...event({ title: 'A training' }) },
      says: /is the title of content\/events\/.* too/,
    },
    { what: 'news and a country', files: news({ title: 'Nepal' }), says: /is the title of content\/countries\/nepal\.md too/ },
    { what: 'a page and a list', files: page('', 'extra', { title: 'News' }), says: /is the title of the page "News" too/ },
    { what: 'two terms', files: { ...one('glossary', {}, 'a'), ...one('glossary', {}, 'b') }, says: /glossary\/b\.md/ },
  ],
  'country-codes': [
    { what: 'those of Nepal and Mali', files: country({}) },
    {
      what: 'letters in the wrong order',
      files: country({ iso3: 'MIL' }),
      says: /iso3: "MIL" is not the code of a country on the map\. Write iso3: "MLI"/,
    },
    { what: 'no country', files: country({ iso2: 'QQ' }), says: /iso2: "QQ" is not the code/ },
    {
      what: 'those of another country',
      files: country({ iso2: 'NP' }),
      says: /iso2: "NP" is the code of content\/countries\/mali\.md too/,
    },
  ],
  'objective-numbers': [
    { what: 'two numbers', files: one('objectives', { title: 'Other', number: 1 }, 'other') },
    {
      what: 'one number twice',
      files: one('objectives', { title: 'Other', number: 5 }, 'other'),
      says: /number: 5 is the number of content\/objectives\/other\.md too/,
    },
  ],
  markup: [
    { what: 'Markdown', files: page('## Part\n\nA *word* and [a link](https://example.org/).') },
    { what: 'HTML', files: page('A<br>word.'), says: /has HTML in it: <br>/ },
    { what: 'a link of no scheme', files: page('[a](www.example.org/a)'), says: /Write \(https:\/\/www\.example\.org\/a\)/ },
    { what: 'curly marks around a link', files: page('[a](“https://example.org/”)'), says: /Write \(https:\/\/example\.org\/\)/ },
  ],
  headings: [
    { what: 'headings of their own', files: page('## One\n\n## Two') },
    {
      what: '"Sources" on an article',
      files: news({}, 'x', `${article('x')}\n\n## Sources\n\nText.`),
      says: /has a heading “?"?Sources"?”?, and its address \/en\/news\/2018-12-13-x\/#sources/,
    },
    {
      what: '"Laws" on a country',
      files: { 'countries/nepal.md': makeSource('countries', { lawsNote: 'None.' }, '## Laws\n\nText.') },
      says: /#laws is that of another part/,
    },
    {
      what: 'the same in two objectives',
      files: {
        'objectives/protection.md': makeSource('objectives', {}, '### Courses\n\nText.').replace('### Courses', '## Courses'),
        ...one('objectives', { title: 'Other', number: 1 }, 'other', '## Courses\n\nText.'),
      },
      says: /#courses is that of another part/,
    },
    {
      what: 'footnotes in two terms',
      files: {
        ...one('glossary', { title: 'A' }, 'a', 'A.[^1]\n\n[^1]: B.'),
        ...one('glossary', { title: 'B' }, 'b', 'A.[^1]\n\n[^1]: B.'),
      },
      says: /has footnotes, and so has another text on \/en\/glossary\//,
    },
  ],
  footnotes: [
    { what: 'one that is used', files: page('A.[^1]\n\n[^1]: B.') },
    { what: 'one that is not written', files: page('A.[^1]'), says: /refers to the footnote \[\^1\], which is not written/ },
    { what: 'one that is not used', files: page('A.\n\n[^1]: B.'), says: /has the footnote \[\^1\], to which nothing refers/ },
    { what: 'one written twice', files: page('A.[^1]\n\n[^1]: B.\n\n[^1]: C.'), says: /has the footnote \[\^1\] a second time/ },
  ],
  counters: [
    { what: 'one that exists', files: page('There are {news} items.') },
    {
      what: 'one that does not exist',
      files: page('There are {nws} items.'),
      says: /has \{nws\} in it, and there is no such counter\. Write \{news\}/,
    },
    { what: 'in news', files: news({}, 'x', `${article('x')} {news}`), says: /counters work only in content\/pages/ },
  ],
  abbreviations: [
    { what: 'opened, or known', files: news({}, 'x', `${article('x')} The Office (UNODC) met. UNODC and GLO.ACT.`) },
    { what: 'never opened', files: news({}, 'x', `${article('x')} Then UNODC met.`), says: /uses "UNODC" before its long form/ },
    { what: 'opened too late', files: news({}, 'x', `UNODC met. ${article('x')} The Office (UNODC) met.`), says: /uses "UNODC"/ },
  ],
  summaries: [
    { what: 'a sentence of its own', files: news({ summary: 'It said more than that “once”.' }) },
    {
      what: 'the title',
      files: news({ title: 'Officials trained well again', summary: 'Officials TRAINED well again.' }),
      says: /summary: is a copy of the title/,
    },
    {
      what: 'the first sentence',
      files: news({ summary: 'The ministry trained x in Kathmandu.' }, 'x'),
      says: /repeats the first sentence of the text/,
    },
    { what: 'three words', files: news({ summary: 'It was good.' }), says: /is too short/ },
    {
      what: 'no full stop',
      files: news({ summary: 'It said more than that' }),
      says: /has no full stop .* Add it: summary: "It said more than that\."/,
    },
  ],
  'card-size': [
    { what: 'a short title', files: news() },
    { what: 'an endless title', files: news({ title: 'word '.repeat(200) }), says: /title: is too long for the card of the item/ },
    { what: 'an endless place', files: event({ place: 'Kathmandu '.repeat(20) }), says: /place: is too long for the card of the item/ },
    { what: 'an endless word', files: country({ title: 'M'.repeat(90) }), says: /title: is too long for the card of the country/ },
  ],
  sources: [
    { what: 'two pages', files: news({ sources: [source('https://example.org/a'), source('https://example.org/b')] }) },
    {
      what: 'one page twice',
      files: news({ sources: [source('https://example.org/a'), source('https://example.org/a')] }),
      says: /sources\.1\.url: is the address of source 1 too/,
    },
    {
      what: 'no title',
      files: news({ sources: [source('https://example.org/a', 'https://example.org/a')] }),
      says: /sources\.0\.title: .* is not a title/,
    },
  ],
  'source-notes': [
    { what: 'a whole sentence', files: news({ sourceNote: 'The source gives no year.' }) },
    { what: 'no full stop', files: event({ sourceNote: 'The source gives no year' }), says: /sourceNote: has no full stop/ },
    {
      what: 'a text that ends on its source',
      files: news({}, 'x', `${article('x')}\n\nThe source gives no number.`),
      says: /:\d+: text: ends by talking about its source: "The source"/,
    },
  ],
  'text-length': [
    { what: 'some hundred words', files: news({}, 'x', 'word '.repeat(200)) },
    { what: 'three words', files: news({}, 'x', 'Three words here.'), says: /text: has 3 words\. Write at least 60/ },
    { what: 'too many', files: news({}, 'x', 'word '.repeat(351)), says: /text: has 351 words\. Shorten it to 350/ },
    {
      what: 'footnotes, which do not count',
      files: news({}, 'x', `${'word '.repeat(349)}word.[^1]\n\n[^1]: UNODC, [report](https://example.org/).`),
    },
  ],
  repetition: [
    { what: 'two texts', files: { ...news({}, 'a'), ...news({}, 'b') } },
    {
      what: 'the same beginning',
      files: { ...news({}, 'a', `One two three four five. ${article('a')}`), ...news({}, 'b', `One two three four five. ${article('b')}`) },
      says: /begins with the same five words as content\/news\/2018-12-13-a\.md/,
    },
    {
      what: 'the same end',
      files: { ...news({}, 'a', `${article('a')} They met.`), ...news({}, 'b', `${article('b')} They met.`) },
      says: /ends with the same sentence as content\/news\/2018-12-13-a\.md/,
    },
  ],
  figures: [
    {
      what: 'in digits, in words and in millions',
      files: news(
        {
          figures: [
            { value: 1250, label: 'officials' },
            { value: 31, label: 'judges' },
            { value: 1_400_000, label: 'users' },
          ],
        },
        'x',
        `${article('x')} Thirty-one judges, 1,250 officials, 1.4 million users.`,
      ),
    },
    {
      what: 'nowhere',
      files: news({ figures: [{ value: 40, label: 'judges' }] }),
      says: /figures\.0\.value: 40 \(judges\) is not in the text/,
    },
    {
      what: 'a zero, which no hyphen states',
      files: news({ figures: [{ value: 0, label: 'judges' }] }, 'x', `${article('x')} A follow-up.`),
      says: /0 \(judges\) is not in the text/,
    },
  ],
  people: [
    {
      what: 'by the family name',
      files: news({ people: [{ name: 'Ana María López', role: 'Judge' }] }, 'x', `${article('x')} Lopez’s view.`),
    },
    {
      what: 'only as part of another word',
      files: news({ people: [{ name: 'Sita Rai', role: 'Judge' }] }, 'x', `${article('x')} They trained.`),
      says: /people\.0\.name: Sita Rai is not in the text/,
    },
  ],
  'event-dates': [
    { what: 'a report after its event', files: { ...news({ published: '2018-12-13', event: '2018-12-03-training' }), ...event() } },
    { what: 'a report of the month of its event', files: { ...news({ published: '2018-12', event: '2018-12-03-training' }), ...event() } },
    {
      what: 'a report before its event',
      files: { ...news({ published: '2018-12-01', event: '2018-12-03-training' }), ...event() },
      says: /published: "2018-12-01" is before the event that it reports/,
    },
    {
      what: 'dated by an event that was over',
      files: { ...news({ published: '2018-12-13', datedBy: 'event', event: '2018-12-03-training' }), ...event() },
      says: /published: "2018-12-13" is after the event/,
    },
    {
      what: 'before the project',
      files: news({ published: '2014-12-13' }),
      says: /published: "2014-12-13" is outside the years of the project/,
    },
    { what: 'long after it', files: event({ start: '2021-05-01' }), says: /start: "2021-05-01" is outside the years/ },
    { what: 'of what followed', files: event({ start: '2021-05-01', relation: 'follow-up' }) },
  ],
  'event-agreement': [
    { what: 'the same relation and country', files: { ...news({ event: '2018-12-03-training' }), ...event() } },
    {
      what: 'another relation',
      files: { ...news({ event: '2018-12-03-training' }), ...event({ relation: 'context' }) },
      says: /relation: "project" differs from the event/,
    },
    {
      what: 'another country',
      files: { ...country({}), ...news({ countries: ['mali'], event: '2018-12-03-training' }), ...event() },
      says: /countries: has no country in common with the event/,
    },
  ],
  threads: [
    { what: 'three in order', files: { ...threeDays, ...thread(['2018-12-13-a', '2018-12-14-b', '2018-12-15-c']) } },
    { what: 'two', files: { ...threeDays, ...thread(['2018-12-13-a', '2018-12-14-b']) }, says: /items: has 2 items\. Name at least 3/ },
    {
      what: 'out of order',
      files: { ...threeDays, ...thread(['2018-12-14-b', '2018-12-13-a', '2018-12-15-c']) },
      says: /items\.1: "2018-12-13-a" is earlier than the item above it/,
    },
    {
      what: 'one twice',
      files: { ...threeDays, ...thread(['2018-12-13-a', '2018-12-13-a', '2018-12-14-b']) },
      says: /items\.1: "2018-12-13-a" is here twice/,
    },
  ],
  // translations.test.ts has more.
  translations: [
    {
      what: 'one of a country that is there',
      files: { 'translations/fr/countries/nepal.md': nepalInFrench },
    },
    {
      what: 'one of a country that is not',
      files: { 'translations/fr/countries/mali.md': nepalInFrench },
      says: /mali\.md:1: file name: translates content\/countries\/mali\.md, which is not there/,
    },
  ],
  laws: [
    { what: 'a note', files: country({ lawsNote: 'None was found.' }) },
    { what: 'neither', files: country({ lawsNote: undefined }), says: /laws: is empty, and there is no lawsNote/ },
  ],
  helplines: [
    { what: 'a number', files: country({ helplines: [{ ...helpline, number: '116' }] }) },
    { what: 'no way', files: country({ helplines: [helpline] }), says: /helplines\.0\.name: "A line" has no number/ },
    {
      what: 'a claim',
      files: country({ helplines: [{ ...helpline, number: '116', note: 'Verified in 2020' }] }),
      says: /helplines\.0\.note: claims to be confirmed/,
    },
    { what: 'no claim', files: country({ helplines: [{ ...helpline, note: 'It has not been confirmed.' }] }) },
  ],
};

const folderOf = (files: Files) =>
  makeFolder(Object.fromEntries(Object.entries({ ...surroundings(), ...files }).filter(([, text]) => text !== '')));

for (const rule of rules) {
  test(`the rule "${rule.name}" accepts what is right and reports what is wrong`, () => {
    const tried = cases[rule.name] ?? [];
    const offenders = tried.flatMap(({ what, files, says }) => {
      const said = [...rule.find(siteOf(readContent(folderOf(files)), measure))].map(formatProblem);
      if (!says) return said.map((line) => `${what}: ${line}`);
      return said.some((line) => says.test(line)) ? [] : [`${what}: ${said.join('\n') || 'nothing was said'}`];
    });
    expect(offenders).toEqual([]);
    expect(
      tried.some(({ says }) => says),
      'a case that breaks it',
    ).toBe(true);
    expect(
      tried.some(({ says }) => !says),
      'a case that keeps it',
    ).toBe(true);
  });
}

test('the small site of the tests keeps every rule', () => {
  expect(findings({}).problems).toEqual([]);
});

test('every collection but the pages may be empty', () => {
  const offenders = collections.flatMap((collection) => {
    if (collection === 'pages') return [];
    const files = Object.fromEntries(Object.entries(surroundings()).filter(([name]) => !name.startsWith(collection)));
    return checkContent(makeFolder(files)).problems.map((problem) => `without ${collection}: ${formatProblem(problem)}`);
  });
  expect(offenders).toEqual([]);
});

test('a file with a wrong field still has its text and other fields checked', () => {
  const { problems, notes } = findings({
    'news/2018-12-13-sample.md': makeSource('news', { place: '', countries: ['nepl'] }, '[Gone](/nowhere/)'),
  });
  expect(problems.map(({ field }) => field)).toEqual(['place', 'countries.0', 'text']);
  expect(notes[0]).toMatch(/^1 file could not be read in full \(content\/news\/2018-12-13-sample\.md\)/);
});

test('the links to an item that was removed are listed, each with its file and line', () => {
  const item = news();
  const link = '[a](/news/2018-12-13-sample/)';
  const linking = { ...page(`Text.\n\n${link}`), ...one('glossary', {}, 'term', link) };
  expect(findings({ ...item, ...linking }).problems).toEqual([]);
  expect(findings(linking).problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['glossary/term.md:11', 'pages/extra.md:9']);
});

test('an exception hides a problem, and is reported when it is no longer needed', () => {
  const exception = { rule: 'text-length', file: 'news/2018-12-13-sample.md', reason: 'a test' };
  const found = (files: Files) => findProblems(readContent(folderOf(files)), measure, [exception]);
  const short = found(news({}, 'sample', 'Too short.'));
  expect(short.problems).toEqual([]);
  expect(short.notes.join()).not.toContain('text-length');
  expect(found(news()).notes.join()).toContain('content/news/2018-12-13-sample.md no longer breaks the rule "text-length"');
});
