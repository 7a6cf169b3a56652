import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { findProblems, rules } from '@/lib/check/find-problems';
import { oldReads } from '@/lib/check/old-reads';
import { checkedSite } from '@/lib/check/rule';
import { readContent } from '@/lib/content/read/load';
import { type Collection, collections } from '@/lib/content/schema/collections';
import { formatProblem } from '@/lib/source/problem';
import {
  article,
  type Fields,
  findings,
  makeEntry,
  makeFolder,
  makeName,
  makeSite,
  makeSource,
  opened,
  surroundings,
} from '@/tests/content-factory';

type Files = Record<string, string>;
/** A file of a collection, by its path. */
const one = (collection: Collection, fields: Fields = {}, slug = 'sample', body = ''): Files => ({
  [`${collection}/${makeName(collection, fields, slug)}`]: makeSource(collection, fields, body),
});
const news = (fields: Fields = {}, slug = 'sample', body = article(slug)) =>
  one('news', { title: `News of ${slug}`, ...fields }, slug, body);
/** A news item with more at the end of its text. */
const story = (more: string, fields: Fields = {}) => news(fields, 'x', `${article('x')} ${more}`);
const event = { title: 'A training', start: '2018-12-03', place: 'Kathmandu', format: 'training' };
/** A news item that reports a training. */
const reported = (fields: Fields = {}) => news({ event, ...fields });
/** The same of an event on other days. */
const during = (start: string, end?: string, fields: Fields = {}) =>
  reported({ published: '2018-12-13', ...fields, event: { ...event, start, ...(end && { end }) } });
const dated = (start: string, end?: string) => during(start, end, { datedBy: 'event' });
const other = (fields: Fields = {}, body = '') =>
  one('objectives', { title: 'Other', number: 1, ...fields }, 'other', body);
const page = (body: string, slug = 'extra', fields: Fields = {}) =>
  one('pages', { title: 'An extra page', ...fields }, slug, body);
const called = (...alsoCalled: string[]) => page('', 'extra', { alsoCalled });
const synonyms = (text: string): Files => ({ 'synonyms.yaml': text });
const avoiding = (entry: string): Files => ({ 'wordings.yaml': `wordings:\n  - ${entry}\n` });
const unreadable = { 'news/2018-12-13-sample.md': 'no fields' };
const begun = (slug: string) => news({}, slug, `One two three four five. ${article(slug)}`);
const ended = (slug: string) => news({}, slug, `${article(slug)} They met.`);
const twins = {
  ...news({ title: 'Officials trained' }, 'a'),
  ...news({ title: 'OFFICIALS trained' }, 'b'),
};
const rai = { name: 'Sita Rai', role: 'Judge' };
const web = 'https://example.org/';
const law = { name: 'A', type: 'law', part: 'context', about: 'B', source: web };
const iom = one('partners', {}, 'iom');
const source = (url: string, title = 'A page') => ({ publisher: 'UNODC', title, url });
const nepal = (body: string) => ({ 'countries/nepal.md': makeSource('countries', {}, body) });
const country = (fields: Fields, slug = 'mali') => ({
  [`countries/${slug}.md`]: makeSource('countries', {
    title: 'Mali',
    iso2: 'ML',
    iso3: 'MLI',
    lawsNote: 'None was found.',
    ...fields,
  }),
});
const figures = (...values: number[]) => ({
  figures: values.map((value) => ({ value, label: 'judges' })),
});
const inRoom = { figures: [{ value: 40, label: 'judges', attendance: 'exact' }] };
const workOf = (partner: string) =>
  country({ work: [{ partner, did: 'It trained.', part: 'acted', source: web }] });
const helpline = {
  name: 'A line',
  provider: 'state',
  sources: [{ publisher: 'A ministry', url: web }],
};
const reachable = { ...helpline, numbers: [{ number: '116' }] };
const inCharge = { ...helpline, name: 'A ministry', provider: 'in-charge' };
const withHelp = (...lines: object[]) => country({ helplines: [...lines, inCharge] });
const elsewhere = (more: object): Files =>
  one('destinations', { emergencyNotFound: 'None was found.', ...more }, 'far-land');
const ofGetHelp = [
  '## It is not your fault',
  '## When you call',
  '## What you may ask for',
  '## Debt, passport and other worries',
].join('\n\n');
const thread = (...items: string[]) => one('threads', { items }, 'thread');
/** Three news items a day apart, one of their month and one of the month before, and a thread of some. */
const threadOf = (...items: string[]): Files =>
  Object.assign(
    thread(...items),
    ...['2018-12-13', '2018-12-14', '2018-12-15', '2018-12', '2018-11'].map((published, i) =>
      news({ published }, 'abcde'[i]),
    ),
  );

/** Files, and what the rule reports of them: nothing if they are right. */
type Case = readonly [what: string, files: Files, says?: RegExp];

const nepalInFrench = `---
of: "00000000"
translated: "2020-02-29"
title: "Népal"
summary: "Une phrase qui dit davantage que le titre."
capital: "Katmandou"
languages: ["népalais"]
lawsNote: "Aucune loi n’a été trouvée."
coverage: "Tous les rapports ont pu être lus."
emergencyNotFound: "Nous n’avons trouvé aucun numéro d’urgence."
helpNotFound: "Nous n’avons trouvé aucune ligne."
---
`;
/** The translation of Nepal with another word and another text. */
const nepalWith = (from: string, to: string, body: string): Files => ({
  ...nepal('A text.'),
  'translations/fr/countries/nepal.md': `${nepalInFrench.replace(from, to)}\n${body}\n`,
});

/** The French messages with a change. */
function inFrench(change: (words: string) => string): Files {
  const name = 'translations/fr/messages.yaml';
  return { [name]: change(opened('fr')[name] ?? '') };
}

/** For each rule, files that keep it and files that break it. */
const cases: Record<string, Case[]> = {
  'required-pages': [
    ['all are there', {}],
    ['one is missing', { 'pages/data.md': '' }, /pages\/data\.md:1: file: is missing/],
  ],
  references: [
    ['items that exist', reported()],
    [
      'a title',
      news({ countries: ['Nepal'] }),
      /countries\.0: "Nepal" is not the slug of a country\. Write "nepal"; the slugs are nepal/,
    ],
    ['a country by its code', news({ countries: ['NPL'] }), /Write "nepal"/],
    [
      'a misspelt objective',
      news({ objectives: ['protecton'] }),
      /objectives\.0: .* Write "protection"/,
    ],
    [
      'an objective by its short name',
      one('resources', { objectives: ['Protection'] }),
      /Write "protection"/,
    ],
    [
      'the news of a law',
      country({ laws: [{ ...law, news: '2018-no' }] }),
      /laws\.0\.news: "2018-no" is not the slug of a news item/,
    ],
    [
      'a partner by its short name',
      { ...iom, ...workOf('IOM') },
      /work\.0\.partner: "IOM" is not the slug of a partner\. Write "iom"/,
    ],
    [
      'a partner that does not exist',
      workOf('unicef'),
      /"unicef" is not the slug of a partner\. Write the full name of the organization/,
    ],
    ['an organization by its name', workOf('Enda Mali')],
    [
      'an item of a thread',
      thread('2018-12-13-a'),
      /items\.0: "2018-12-13-a" is not the slug of a news item/,
    ],
    [
      'a country twice',
      news({ countries: ['nepal', 'nepal'] }),
      /countries\.1: "nepal" is listed twice\. Remove one/,
    ],
    [
      'news whose file cannot be read',
      { ...country({ laws: [{ ...law, news: '2018-12-13-sample' }] }), ...unreadable },
    ],
  ],
  addresses: [
    ['a page of its own', page('')],
    [
      'another one’s',
      page('', 'about'),
      /about\.md:1: file name: gives it the address \/en\/about\/, which the page of content\/pages\/overview\.md has/,
    ],
    [
      'a country’s',
      country({}, 'compare'),
      /countries\/compare\.md:1: file name: gives it the address \/en\/countries\/compare\/, which/,
    ],
    [
      'a country’s on Get help',
      country({}, 'somewhere-else'),
      /somewhere-else\.md:1: file name: gives it the address \/en\/get-help\/somewhere-else\/, which/,
    ],
    [
      'a place’s that a country has',
      { ...country({}, 'mali'), ...one('destinations', {}, 'mali') },
      /destinations\/mali\.md:1: file name: gives it the address \/en\/get-help\/mali\/, which/,
    ],
    ['a term’s beside parts of other pages', one('glossary', {}, 'sources')],
    [
      'a term’s beside a part of the page',
      one('glossary', {}, 'content'),
      /glossary\/content\.md:1: file name: gives it the address \/en\/glossary\/#content, which a part of that page has/,
    ],
    [
      'a resource’s beside the heading of a type',
      one('resources', { type: 'other' }, 'type-other'),
      /resources\/type-other\.md:1: file name: .* \/en\/resources\/#type-other, which a part/,
    ],
    [
      'a partner’s beside a country',
      { ...one('partners', {}, 'mali'), ...workOf('Somebody Else') },
      /partners\/mali\.md:1: file name: .* \/en\/about\/who-did-what\/#mali, which content\/countries\/mali\.md has/,
    ],
  ],
  links: [
    [
      'pages, places and files',
      {
        ...page(
          '[a](/) [b](/countries/nepal/#laws) [c](/get-help/#nepal) [d](/data/news.csv) [e](/events/#2018) [f](#part) [g](/) [h](/search/#q=a)\n\n## Part',
        ),
        ...story('[i](/news/#2018) [j](/countries/nepal/#2018)'),
      },
    ],
    [
      'a part that the page of a country has not now',
      page('[a](/countries/nepal/#courts)'),
      /links to \/countries\/nepal\/#courts, and the page has no place #courts/,
    ],
    [
      'an item of another page',
      page('[a](/glossary/#nepal)'),
      /links to \/glossary\/#nepal, and the page has no place #nepal/,
    ],
    ['a year without activity', page('[a](/countries/nepal/#2018)'), /the page has no place #2018/],
    [
      'a misspelt page',
      page('A.\n\n[a](/glossry/)'),
      /:\d+: text: links to \/glossry\/, and there is no such page\. Write \(\/glossary\/\)/,
    ],
    [
      'an item that was removed, though another is named alike',
      page('[a](/countries/nepalia-x/)'),
      /Link to another page, or remove/,
    ],
    [
      'a page without its slash',
      page('[a](/glossary)'),
      /without the slash .* Write \(\/glossary\/\)/,
    ],
    ['a list that is not so long', page('[a](/news/page/2/)'), /no such page/],
    ['a file that does not exist', page('[a](/data/nws.csv)'), /Write \(\/data\/news\.csv\)/],
    [
      'a query',
      page('[a](/glossary/?q=a#b)'),
      /links to \/glossary\/\?q=a#b, with a query, which nothing here reads\. Write \(\/glossary\/#b\)/,
    ],
    ['an empty query', page('[a](/data/news.csv?)'), /Write \(\/data\/news\.csv\)/],
    ['a question mark in what to look for', page('[a](/search/#q=a?b)')],
    ['the query of another site', page('[a](https://example.org/?q=a)')],
    [
      'a heading that was renamed',
      { ...page('## Our methods'), ...one('glossary', {}, 'term', '[a](/extra/#methods)') },
      /text: links to \/extra\/#methods, and the page has no place #methods\. .* headings are #our-methods/,
    ],
    [
      'a place on its own page',
      page('## Our methods\n\n[a](#our-methods) [b](#methods)'),
      /text: links to \/extra\/#methods, and the page has no place #methods/,
    ],
    [
      'a place on the page of a list',
      one('glossary', {}, 'term', '[a](#nowhere)'),
      /text: links to \/glossary\/#nowhere, and the page has no place #nowhere/,
    ],
    [
      'a misspelt place',
      page('[a](/countries/nepal/#helps)'),
      /no place #helps\. Write \(\/countries\/nepal\/#help\)/,
    ],
    ['in a footnote', page('A.[^1]\n\n[^1]: [b](/nowhere/)'), /:\d+: text: links to \/nowhere\//],
    [
      'the page of a file that cannot be read',
      { ...page('[a](/news/2018-12-13-sample/) [b](/news/year/2018/)'), ...unreadable },
    ],
    [
      'the place of a file that cannot be read',
      { ...page('[a](/glossary/#term)'), 'glossary/term.md': 'no fields' },
    ],
    [
      'another place beside it',
      { ...page('[a](/glossary/#terms)'), 'glossary/term.md': 'no fields' },
      /links to \/glossary\/#terms, and the page has no place #terms/,
    ],
  ],
  https: [
    ['https', story('[a](https://example.org/a)')],
    [
      'a host that is listed',
      {
        ...story('[a](http://www.example.net/a)'),
        'exceptions.yaml': 'http:\n  example.net: "it has no https"\n',
      },
    ],
    [
      'a source',
      news({ sources: [source('http://example.net/a')] }),
      /:\d+: sources\.0\.url: begins with http:\/\/: .* Write https:\/\/example\.net\/a if/,
    ],
    [
      'a link in a text',
      story('[a](http://www.example.net/a)'),
      /:\d+: text: begins .* add example\.net and the reason to content\/exceptions\.yaml/,
    ],
    [
      'a link in a translation',
      {
        ...nepal('A text.'),
        'translations/fr/countries/nepal.md': `${nepalInFrench}[a](http://example.net/)`,
      },
      /translations\/fr\/countries\/nepal\.md:\d+: text: begins with http/,
    ],
    [
      'a host that others link to with https',
      {
        ...story('[a](http://www.example.org/a)'),
        'exceptions.yaml': 'http:\n  example.org: "it has no https"\n',
      },
      /but other addresses of example\.org have https/,
    ],
  ],
  synonyms: [
    ['a word', synonyms('words:\n  kid: [child]\n')],
    [
      'two words for one',
      synonyms('words:\n  hot-line: [helpline]\n'),
      /yaml:2: words\.hot-line: is not one word/,
    ],
  ],
  titles: [
    ['words', news({ title: 'Officials trained in the U.S.' })],
    ['a sentence', news({ title: 'Officials trained.' }), /title: ends with a full stop/],
  ],
  heads: [
    ['a long title', news({ title: 'Nepal '.repeat(33).trim(), summary: `${'a '.repeat(80)}b.` })],
    [
      'everything long',
      news({ title: 'Nepal '.repeat(40).trim(), summary: `${'a '.repeat(90)}b.` }),
      /sample\.md:2: title: has \d{3} characters together with the summary and the place\. Shorten one of them, to 380 in all/,
    ],
  ],
  twins: [
    ['titles and summaries of their own', { ...news(), ...reported({}) }],
    [
      'two news items',
      twins,
      /news\/2018-12-13-b\.md:2: title: is the title of content\/news\/2018-12-13-a\.md too/,
    ],
    [
      'news and a country',
      news({ title: 'Nepal' }),
      /is the title of content\/countries\/nepal\.md too/,
    ],
    ['two terms', { ...one('glossary', {}, 'a'), ...one('glossary', {}, 'b') }, /glossary\/b\.md/],
    [
      'two summaries',
      {
        ...news({ summary: 'It said more than that.' }),
        ...one('glossary', { summary: 'It said MORE than that.' }, 'a'),
      },
      /summary: is the summary of content\/.* too\. Say in the summary what makes/,
    ],
  ],
  'names-on-map': [
    ['each beside its country', country({ nameOnMap: 'west' })],
    [
      'one over another country',
      country({ title: 'Bangladesh', iso2: 'BD', iso3: 'BGD' }, 'bangladesh'),
      /nepal\.md:\d+: nameOnMap: lets its name cover the country of content\/countries\/bangladesh\.md, or its name, on the map of the home page\. Write "west" or "north"/,
    ],
  ],
  'country-codes': [
    ['those of Nepal and Mali', country({})],
    [
      'letters in the wrong order',
      country({ iso3: 'MIL' }),
      /iso3: "MIL" is not the code of a country on the map\. Write iso3: "MLI"/,
    ],
    ['no country', country({ iso2: 'QQ' }), /iso2: "QQ" is not the code/],
    [
      'those of a country with another name',
      country({ iso2: 'IN' }),
      /iso2: "IN" is the code of India, not of Mali\. Write iso2: "ML"/,
    ],
    [
      'those of another country',
      country({ iso2: 'NP' }),
      /iso2: "NP" is the code of content\/countries\/mali\.md too/,
    ],
  ],
  'objective-numbers': [
    ['two numbers', other()],
    [
      'one number twice',
      other({ number: 5 }),
      /number: 5 is the number of content\/objectives\/other\.md too/,
    ],
  ],
  markup: [
    ['Markdown', page('## Part\n\nA *word* and [a link](https://example.org/).')],
    ['HTML', page('A<br>word.'), /has HTML in it: <br>/],
    [
      'a link of no scheme',
      page('[a](www.example.org/a)'),
      /Write \(https:\/\/www\.example\.org\/a\)/,
    ],
    [
      'curly marks around a link',
      page('[a](“https://example.org/”)'),
      /Write \(https:\/\/example\.org\/\)/,
    ],
  ],
  footnotes: [
    ['one that is used', page('A.[^1]\n\n[^1]: B.')],
    [
      'one that is not written',
      page('A.[^1]'),
      /refers to the footnote \[\^1\], which is not written/,
    ],
    [
      'one that is not used',
      page('A.\n\n[^1]: B.'),
      /has the footnote \[\^1\], to which nothing refers/,
    ],
    [
      'one written twice',
      page('A.[^1]\n\n[^1]: B.\n\n[^1]: C.'),
      /has the footnote \[\^1\] a second time/,
    ],
  ],
  counters: [
    ['one that exists', page('There are {news} items.')],
    [
      'one that does not exist',
      page('There are {nws} items.'),
      /has \{nws\} in it, and there is no such counter\. Write \{news\}/,
    ],
    ['in news', story('{news}'), /counters are for content\/pages/],
    [
      'in a field',
      news({ place: '{news} towns' }),
      /place: has \{news\} in it, which would be printed/,
    ],
  ],
  abbreviations: [
    ['opened, or known', story('The Office (UNODC) met. UNODC and GLO.ACT.')],
    ['never opened', story('Then UNODC met.'), /uses "UNODC" before its long form/],
    [
      'opened too late',
      news({}, 'x', `UNODC met. ${article('x')} The Office (UNODC) met.`),
      /uses "UNODC"/,
    ],
  ],
  summaries: [
    ['a sentence of its own', news({ summary: 'It said more than that “once”.' })],
    [
      'the title',
      news({ title: 'Officials trained well', summary: 'Officials TRAINED well.' }),
      /summary: is a copy of the title/,
    ],
    [
      'the first sentence',
      news({ summary: 'The ministry trained x in Kathmandu.' }, 'x'),
      /repeats the first sentence of the text/,
    ],
    ['three words', news({ summary: 'It was good.' }), /is too short/],
    [
      'no full stop',
      news({ summary: 'It said more than that' }),
      /has no full stop .* Add it: summary: "It said more than that\."/,
    ],
  ],
  'wordings-to-avoid': [
    [
      'in a name, in words for the search, in a link to another site',
      {
        ...avoiding('avoid: judge\n    write: officer\n    except: the judge'),
        ...story('The judge met. [A judge](https://example.org/)'),
        ...called('judge'),
      },
    ],
    [
      'in a title',
      { ...avoiding('avoid: judge\n    write: officer'), ...news({ title: 'A Judge trained' }) },
      /:\d+: title: has "Judge"\. Write "officer"$/,
    ],
    [
      'in a text',
      { ...avoiding('avoid: judge\n    write: officer\n    because: x'), ...story('A judge met.') },
      /:\d+: text: has "judge"\. Write "officer": x/,
    ],
    [
      'in a translation, in another form',
      {
        'translations/fr/wordings.yaml':
          "wordings:\n  - avoid: loi\n    pattern: '(?<!\\p{L})lois?'\n    write: texte\n",
        'translations/fr/countries/nepal.md': nepalInFrench.replace('Aucune loi', 'Les lois'),
      },
      /translations\/fr\/countries\/nepal\.md:8: lawsNote: has "lois"\. Write "texte"/,
    ],
    [
      'in the words of the interface',
      avoiding('avoid: e\n    pattern: e\n    write: a'),
      /messages\.yaml:\d+: \w+(\.\w+)*: has "e"/i,
    ],
    [
      'an example that its pattern does not find',
      avoiding('avoid: judge\n    pattern: jugde\n    write: officer'),
      /wordings\.yaml:2: wordings\.0\.avoid: is not found by its own pattern/,
    ],
    [
      'advice that is no better',
      avoiding('avoid: judge\n    write: a judge of a court'),
      /wordings\.yaml:3: wordings\.0\.write: has "judge" in it/,
    ],
  ],
  'taken-headings': [
    ['of their own', { ...page('## Our sources\n\n## Results'), ...nepal('## Law') }],
    [
      'that of a part of every page',
      page('## How we work\n\n## Contents'),
      /extra\.md:\d+: text: has the heading "Contents", and its page has a part at the address #contents anyway\. Write another heading/,
    ],
    [
      'that of a part of one page',
      page(`${ofGetHelp}\n\n## From`, 'get-help'),
      /get-help\.md:\d+: text: has the heading "From", .* #from anyway/,
    ],
    [
      'that of an item on the page',
      page(`${ofGetHelp}\n\n## Nepal`, 'get-help'),
      /get-help\.md:\d+: text: has the heading "Nepal", and its page shows content\/countries\/nepal\.md at the address #nepal anyway/,
    ],
    [
      'that of a part that the page has only now',
      page('## Sources', 'extra', { sources: [source(web)] }),
      /has the heading "Sources"/,
    ],
  ],
  'short-texts': [
    ['paragraphs', one('glossary', {}, 'victim', 'One.\n\nTwo.')],
    [
      'a heading',
      one('partners', {}, 'iom', 'One.\n\n## Two'),
      /iom\.md:\d+: text: has the heading "Two", and its page shows it with others\. Write a paragraph/,
    ],
    [
      'a footnote',
      one('glossary', {}, 'victim', 'One.[^a]\n\n[^a]: UNODC, 2018.'),
      /victim\.md:\d+: text: has the footnote \[\^a\], and its page shows it with others\. Name the page/,
    ],
  ],
  'sought-headings': [
    [
      'those that code looks for',
      {
        ...nepal('## What GLO.ACT did\n\n### Courses\n\n## Law\n\n## Context'),
        ...page(`${ofGetHelp}\n\n## More`, 'get-help'),
        ...page('## The treaties\n\n### What the dates rest on\n\n### More', 'law-and-policy'),
        ...page('## Protection\n\n## More', 'results'),
      },
    ],
    ['none, in a text that is not written', page('', 'get-help')],
    [
      'a renamed heading of a country',
      nepal('A.\n\n## Laws'),
      /nepal\.md:\d+: text: has the heading "Laws", .* Write one of "## What GLO\.ACT did", "## Law"/,
    ],
    [
      'a new section above those that the pages of countries show',
      page(`## New\n\n${ofGetHelp}`, 'get-help'),
      /get-help\.md:7: text: has the heading "New" in the place of "It is not your fault"\. The page of each country/,
    ],
    [
      'a heading that is missing',
      page('## The treaties', 'law-and-policy'),
      /has no heading "What the dates rest on"\. The table of treaties is shown above it/,
    ],
    [
      'a renamed objective',
      page('## Protecting', 'results'),
      /has no heading for the objective protection \(Protection\)\. Write "## Protection"/,
    ],
  ],
  'unknown-titles': [
    ['the right words', news({ sources: [source(web, 'Page on a course (title not known)')] })],
    [
      'other words',
      news({ sources: [source(web, 'Page on a course (title unknown)')] }),
      /sources\.0\.title: ends in other words: .* Write "… \(title not known\)"/,
    ],
    ['in a link', story('[A page (Title not known)](https://example.org/)'), /text: has a link/],
  ],
  'reading-ease': [
    [
      'short words',
      { ...page('Call the police.\n\n## Who can help\n\n- They help you.', 'get-help') },
    ],
    ['a long sentence elsewhere', page(`${'word '.repeat(13)}.`)],
    [
      'a long sentence',
      page(`You can call.\n\n- ${'on '.repeat(13)}.`, 'staying-safe-online'),
      /staying-safe-online\.md:9: text: has a sentence of 13 words: "on on .* Make two of it/,
    ],
    [
      'a long note',
      withHelp({ ...reachable, note: `${'on '.repeat(13)}.` }),
      /helplines\.0\.note: has a sentence of 13 words/,
    ],
    [
      'a long word on the police',
      withHelp({ ...reachable, tellsPolice: `${'on '.repeat(13)}.` }),
      /helplines\.0\.tellsPolice: has a sentence of 13 words/,
    ],
    [
      'a long note on a place to go to',
      country({
        helplines: [inCharge],
        withoutPhone: [
          { where: 'A centre', note: `${'on '.repeat(13)}.`, sources: helpline.sources },
        ],
      }),
      /withoutPhone\.0\.note: has a sentence of 13 words/,
    ],
    [
      'a long note on a line in another country',
      elsewhere({ helplines: [{ ...reachable, note: `${'on '.repeat(13)}.` }] }),
      /far-land\.md:\d+: helplines\.0\.note: has a sentence of 13 words/,
    ],
    [
      'long words before a call',
      elsewhere({ beforeCall: { words: `${'on '.repeat(13)}.` } }),
      /far-land\.md:\d+: beforeCall\.words: has a sentence of 13 words/,
    ],
    [
      'hard words',
      page('Institutional considerations necessitate capacity. '.repeat(12), 'get-help'),
      /get-help\.md:\d+: summary: .* years of school, 5 at most\. Use .* than "Institutional"/,
    ],
  ],
  sources: [
    ['two pages', news({ sources: [source(`${web}a`), source(`${web}b`)] })],
    [
      'one page twice',
      news({ sources: [source(`${web}a`), source(`${web}a`)] }),
      /sources\.1\.url: is the address of source 1 too/,
    ],
    [
      'no title',
      news({ sources: [source(`${web}a`, `${web}a`)] }),
      /sources\.0\.title: .* is not a title/,
    ],
  ],
  'source-notes': [
    ['a whole sentence', news({ sourceNote: 'The source gives no year.' })],
    [
      'no full stop',
      one('resources', { sourceNote: 'The source gives no year' }),
      /sourceNote: has no full stop/,
    ],
    [
      'a text that ends on its source',
      story('The source gives no number.'),
      /:\d+: text: ends by talking about its source: "The source"/,
    ],
  ],
  'text-length': [
    ['some hundred words', news({}, 'x', 'word '.repeat(200))],
    ['three words', news({}, 'x', 'Three words here.'), /text: has 3 words\. Write at least 60/],
    ['too many', news({}, 'x', 'word '.repeat(351)), /text: has 351 words\. Shorten it to 350/],
    [
      'footnotes, which do not count',
      news(
        {},
        'x',
        `${'word '.repeat(349)}word.[^1]\n\n[^1]: UNODC, [report](https://example.org/).`,
      ),
    ],
  ],
  repetition: [
    ['two texts', { ...news({}, 'a'), ...news({}, 'b') }],
    [
      'the same beginning',
      { ...begun('a'), ...begun('b') },
      /begins with the same five words as content\/news\/2018-12-13-a\.md/,
    ],
    [
      'the same end',
      { ...ended('a'), ...ended('b') },
      /ends with the same sentence as content\/news\/2018-12-13-a\.md/,
    ],
  ],
  figures: [
    [
      'in digits, in words and in millions',
      story('Thirty-one judges, 1,250 officials, 1.4 million users.', figures(1250, 31, 1_400_000)),
    ],
    ['nowhere', news(figures(40)), /figures\.0\.value: 40 \(judges\) is not in the text/],
    [
      'a zero, which no hyphen states',
      story('A follow-up.', figures(0)),
      /0 \(judges\) is not in the text/,
    ],
    ['of the people in a room, of an event', story('Forty judges.', { event, ...inRoom })],
    [
      'of the people in a room, without an event',
      story('Forty judges.', inRoom),
      /figures\.0\.attendance: counts the people in a room, and the item has no event/,
    ],
  ],
  people: [
    [
      'by the family name',
      story('Lopez’s view.', { people: [{ name: 'Ana María López', role: 'Judge' }] }),
    ],
    [
      'only in “trained”',
      story('They trained.', { people: [rai] }),
      /people\.0\.name: Sita Rai is not in the text/,
    ],
  ],
  'event-dates': [
    ['a report after its event', reported({ published: '2018-12-13' })],
    ['a report of the day of its event', reported({ published: '2018-12-03' })],
    ['a report of the month of its event', reported({ published: '2018-12' })],
    ['a report of the month before', reported({ published: '2018-11' }), /is before the event/],
    ['a report of an event whose day is not known', during('2018-12')],
    ['one whose month is not known', during('2018')],
    ['one of the next month', during('2019-01'), /published: "2018-12-13" is before the event/],
    ['dated by the last day of its event', dated('2018-12-01', '2018-12-13')],
    [
      'dated by the day after',
      dated('2018-12-01', '2018-12-12'),
      /"2018-12-13" is after the event/,
    ],
    ['dated by an event of that month', dated('2018-12')],
    ['dated by an event of that year', dated('2018-02', '2018')],
    ['dated by an event of the month before', dated('2018-11'), /"2018-12-13" is after the event/],
    [
      'a report before its event',
      reported({ published: '2018-12-01' }),
      /published: "2018-12-01" is before the event that it reports/,
    ],
    [
      'dated by an event before',
      reported({ published: '2018-12-13', datedBy: 'event' }),
      /published: "2018-12-13" is after the event/,
    ],
    [
      'before the project',
      news({ published: '2014-12-13' }),
      /published: "2014-12-13" is outside the years of the project, 2015 to 2020\. Correct the date, or write relation: "context"/,
    ],
    [
      'an event long after it',
      reported({ published: '2018-12-13', event: { ...event, end: '2021-05-01' } }),
      /event\.end: "2021-05-01" is outside the years/,
    ],
    [
      'of what followed, up to today',
      news({ published: new Date().toISOString().slice(0, 10), relation: 'follow-up' }),
    ],
    [
      'long before the project',
      news({ published: '2009-12-13', relation: 'context' }),
      /published: "2009-12-13" is before the project began, in 2015\. Correct the date; if all is right, list the file in content\/exceptions\.yaml under the rule "event-dates"/,
    ],
  ],
  threads: [
    ['three in order', threadOf('2018-12-13-a', '2018-12-14-b', '2018-12-15-c')],
    ['a month before its days', threadOf('2018-11-e', '2018-12-d', '2018-12-13-a')],
    ['a month after its days', threadOf('2018-12-13-a', '2018-12-14-b', '2018-12-d')],
    [
      'the month before after a day',
      threadOf('2018-12-13-a', '2018-12-14-b', '2018-11-e'),
      /items\.2: "2018-11-e" is earlier than the item above/,
    ],
    ['two', threadOf('2018-12-13-a', '2018-12-14-b'), /items: lists only 2\. Name at least 3/],
    [
      'out of order',
      threadOf('2018-12-14-b', '2018-12-13-a', '2018-12-15-c'),
      /items\.1: "2018-12-13-a" is earlier than the item above/,
    ],
  ],
  placeholders: [
    ['all filled in', news()],
    [
      'something to do',
      news({ place: 'TODO' }),
      /place: still has "TODO" in it\. Write what belongs there/,
    ],
    ['in a text', story('TODO: more.'), /text: still has "TODO" in it/],
    [
      'in a translation',
      nepalWith('Katmandou', 'TBD', 'Un texte.'),
      /fr\/countries\/nepal\.md:\d+: capital: still has "TBD" in it/,
    ],
  ],
  script: [
    ['a text in its own script', nepalWith('', '', 'Un texte.')],
    [
      'an English text in Cyrillic letters',
      page('Глобальные действия по предотвращению торговли людьми и незаконного ввоза мигрантов.'),
      /extra\.md:\d+: text: is in another script than its language/,
    ],
    [
      'a French text in Cyrillic letters',
      nepalWith(
        '',
        '',
        'Глобальные действия по предотвращению торговли людьми и незаконного ввоза.',
      ),
      /fr\/countries\/nepal\.md:\d+: text: is in another script than its language/,
    ],
  ],
  untranslated: [
    [
      'a name in English, and a sentence around it',
      nepalWith(
        '',
        '',
        'Le projet de « Global Action to Prevent and Address the Crimes » a pris fin.',
      ),
    ],
    [
      'a sentence left in English',
      nepalWith(
        '',
        '',
        'Le projet a pris fin. The judges of the court were trained for this by them.',
      ),
      /fr\/countries\/nepal\.md:\d+: text: has an English sentence: "The judges of .* Translate it/,
    ],
  ],
  // translations.test.ts has more.
  translations: [
    ['one of a country that is there', { 'translations/fr/countries/nepal.md': nepalInFrench }],
    [
      'one of none',
      { 'translations/fr/countries/mali.md': nepalInFrench },
      /mali\.md:1: file name: translates .*, which is not there/,
    ],
  ],
  languages: [
    ['one with its first pages and all messages', opened('fr')],
    [
      'one without a new message',
      { ...opened('fr'), ...inFrench((words) => words.replace(/^ {2}abroad: .*\n/m, '')) },
    ],
    [
      'one without Get help',
      { ...opened('fr'), 'translations/fr/pages/get-help.md': '' },
      /translations\/fr\/pages\/get-help\.md:1: text: is missing, and "fr" is open/,
    ],
    [
      'one without a group of messages',
      { ...opened('fr'), ...inFrench((words) => words.replace(/^search:\n(( .*)?\n)+/m, '')) },
      /messages\.yaml:1: search\.label: is missing, and so are \d\d others \(in English "[^"]+"\)/,
    ],
  ],
  laws: [
    ['a note', country({ lawsNote: 'None was found.' })],
    ['neither', country({ lawsNote: undefined }), /laws: is empty, and there is no lawsNote/],
  ],
  'emergency-numbers': [
    ['a reason', country({ emergencyNotFound: 'None was found.' })],
    [
      'neither',
      country({ emergencyNotFound: undefined }),
      /emergency: is empty, and there is no emergencyNotFound/,
    ],
    [
      'neither in another place',
      elsewhere({ emergencyNotFound: undefined }),
      /far-land\.md:\d+: emergency: is empty, and there is no emergencyNotFound/,
    ],
    [
      'those of its group',
      {
        ...elsewhere({ emergencyNotFound: undefined, partOf: 'union' }),
        ...one('destinations', { title: 'Union', emergencyNotFound: 'None.' }, 'union'),
      },
    ],
  ],
  helplines: [
    ['a number', withHelp(reachable)],
    ['no way', withHelp(helpline), /helplines\.0\.name: "A line" has no number/],
    ['a number for abroad', withHelp({ ...reachable, fromAbroad: '+977 1 42' })],
    ['only a number for abroad', withHelp({ ...helpline, fromAbroad: '+977 1 42' })],
    [
      'no way in another country',
      elsewhere({ helplines: [helpline] }),
      /far-land\.md:\d+: helplines\.0\.name: "A line" has no number/,
    ],
    [
      'one for abroad that fails there',
      withHelp({ ...reachable, fromAbroad: '01 42' }),
      /helplines\.0\.fromAbroad: works only inside/,
    ],
    [
      'a claim',
      withHelp({ ...reachable, note: 'Verified in 2020' }),
      /helplines\.0\.note: claims to be confirmed/,
    ],
    ['no claim', withHelp({ ...helpline, note: 'It has not been confirmed.' })],
    [
      'no state body in charge',
      country({ helplines: [reachable] }),
      /helplines: does not end with the state body/,
    ],
    [
      'it is not last',
      withHelp(inCharge, reachable),
      /helplines: does not end with the state body/,
    ],
  ],
};

const folderOf = (files: Files) =>
  makeFolder(
    Object.fromEntries(
      Object.entries({ ...surroundings(), ...files }).filter(([, text]) => text !== ''),
    ),
  );

for (const rule of rules) {
  test(`the rule "${rule.name}" accepts what is right and reports what is wrong`, () => {
    const tried = cases[rule.name] ?? [];
    const offenders = tried.flatMap(([what, files, says]) => {
      const said = [...rule.find(checkedSite(readContent(folderOf(files))))].map(formatProblem);
      if (!says) return said.map((line) => `${what}: ${line}`);
      return said.some((line) => says.test(line))
        ? []
        : [`${what}: ${said.join('\n') || 'nothing was said'}`];
    });
    expect(offenders).toEqual([]);
    expect(
      new Set(tried.map(([, , says]) => says === undefined)),
      'cases that keep it and cases that break it',
    ).toEqual(new Set([true, false]));
  });
}

test('the small site of the factory keeps every rule', () =>
  expect(findings({}).problems).toEqual([]));

test('every collection but the pages may be empty', () => {
  const offenders = collections.flatMap((collection) => {
    if (collection === 'pages') return [];
    const files = Object.fromEntries(
      Object.entries(surroundings()).filter(([name]) => !name.startsWith(collection)),
    );
    return checkContent(makeFolder(files)).problems.map(
      (problem) => `without ${collection}: ${formatProblem(problem)}`,
    );
  });
  expect(offenders).toEqual([]);
});

test('a file with a wrong field still has its text and other fields checked', () => {
  const { problems, notes } = findings({
    'news/2018-12-13-sample.md': makeSource('news', { place: '' }, '[Gone](/nowhere/)'),
  });
  expect(problems.map(({ field }) => field)).toEqual(['place', 'text']);
  expect(notes[0]).toMatch(
    /^Files that could not be read in full: content\/news\/2018-12-13-sample\.md\. /,
  );
});

test('a note names the services of which no page was read in the last year', () => {
  const today = '2026-12-03';
  const read = (day?: string) => ({ publisher: 'A', url: web, ...(day && { read: day }) });
  const line = (name: string, ...days: (string | undefined)[]) => ({
    name,
    provider: 'aid',
    sources: days.map(read),
  });
  const place = makeEntry('destinations', {
    beforeCall: { words: 'First read this.', sources: [read('2020-01-01')] },
    emergency: [
      { service: 'police', numbers: ['17'], source: read(), newerSource: read('2026-01-01') },
      { service: 'fire', numbers: ['18'], source: read('2025-12-02') },
    ],
    helplines: [
      line('A year ago', '2025-12-03'),
      line('One of two', '2024-01-01', '2026-01-01'),
      line('Older', '2025-12-02'),
      line('Never', undefined),
    ],
  });
  const content = { ...readContent(folderOf({})).content, destinations: [place] };
  expect(oldReads(content, today)).toEqual([
    `Help of which no page was read in the last year: content/${place.file} (beforeCall; fire; Older; Never). Make the yearly round of docs/editing.md.`,
  ]);
});

test('the links to an item that was removed are listed, each with its file and line', () => {
  const item = news();
  const link = '[a](/news/2018-12-13-sample/)';
  const linking = { ...page(`Text.\n\n${link}`), ...one('glossary', {}, 'term', link) };
  expect(findings({ ...item, ...linking }).problems).toEqual([]);
  expect(findings(linking).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'glossary/term.md:11',
    'pages/extra.md:9',
  ]);
});

test('an exception hides a problem', () => {
  const listed =
    'files:\n  - { rule: "text-length", file: "news/2018-12-13-sample.md", reason: "a test" }\n';
  const short = news({}, 'sample', 'Too short.');
  const { problems } = findProblems(readContent(folderOf({ ...short, 'exceptions.yaml': listed })));
  expect(problems).toEqual([]);
});

test.each([
  [
    'an empty reason',
    'rule: "text-length", file: "news/2018-12-13-sample.md", reason: " "',
    /files\.0\.reason: is empty/,
  ],
  [
    'no reason',
    'rule: "text-length", file: "news/2018-12-13-sample.md"',
    /files\.0\.reason: is missing/,
  ],
  ['no rule', 'file: "news/2018-12-13-sample.md", reason: "a test"', /files\.0\.rule: is missing/],
  [
    'an unknown rule',
    'rule: "text-lenght", file: "news/2018-12-13-sample.md", reason: "a test"',
    /:2: files\.0\.rule: "text-lenght" is not the name of a rule\. Write "text-length"/,
  ],
  [
    'a rule that pages depend on',
    'rule: "country-codes", file: "countries/nepal.md", reason: "a test"',
    /:2: files\.0\.rule: "country-codes" is a rule that the pages depend on/,
  ],
  [
    'an absolute path',
    'rule: "text-length", file: "/home/me/site/content/news/2018-12-13-sample.md", reason: "a"',
    /:2: files\.0\.file: "\/home\/.*" is not the path .* Write "news\/2018-12-13-sample\.md"/,
  ],
  [
    'a path that begins above content/',
    'rule: "text-length", file: "content/news/2018-12-13-x.md", reason: "a"',
    /:2: files\.0\.file: .* Write "news\/2018-12-13-x\.md"/,
  ],
  [
    'a file that is not there',
    'rule: "text-length", file: "news/2017-12-13-x.md", reason: "a"',
    /:2: files\.0\.file: "news\/2017-12-13-x\.md" is not .* Remove the exception/,
  ],
])('refuses an exception with %s, and says nothing else', (_, entry, says) => {
  const listed = `files:\n  - { ${entry} }\nabbreviations:\n  GLO.ACT: "the project"\n`;
  const files = { ...unreadable, ...story('GLO.ACT was there.'), 'exceptions.yaml': listed };
  const problems = findProblems(readContent(folderOf(files))).problems.filter(
    ({ file }) => file !== 'news/2018-12-13-sample.md',
  );
  expect(problems.map(formatProblem)).toEqual([expect.stringMatching(says)]);
});

test('reports a folder of a language, or a file, that is a link to nowhere', () => {
  const folder = makeSite({ ...opened('fr') });
  symlinkSync('nowhere', path.join(folder, 'translations/fr/news'));
  rmSync(path.join(folder, 'synonyms.yaml'));
  symlinkSync('nowhere', path.join(folder, 'synonyms.yaml'));
  expect(checkContent(folder).problems.map(formatProblem)).toEqual([
    expect.stringMatching(/^content\/synonyms\.yaml:1: file: is not a file, or is a link/),
    expect.stringMatching(/^content\/translations\/fr\/news:1: folder: is not a folder, or is/),
  ]);
});
