import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { fingerprintOf } from '@/lib/content/read/translation-fields';
import type { Content } from '@/lib/content/schema/entry';
import { languageProblems } from '@/lib/i18n/open-languages';
import { addressesIn as pathsIn } from '@/lib/routes';
import { sitePages } from '@/lib/site/site-pages';
import { formatProblem } from '@/lib/source/problem';
import {
  article,
  type Fields,
  findings,
  loadContent,
  makeFields,
  makeSite,
  makeSource,
  makeTemporaryFolder,
  opened,
} from '@/tests/content-factory';

const item = 'news/2018-12-13-trained.md';
const file = `translations/fr/${item}`;
const fields = {
  people: [{ name: 'Ram Thapa', role: 'Head' }],
  figures: [{ value: 50, label: 'people' }],
  sourceNote: 'No day is known.',
};
const text = `Ram Thapa met 50 people. ${article()}[^1]\n\n## After it\n\nThey met again.\n\n[^1]: UNODC, [a page](https://example.org/page).`;
const original = { [item]: makeSource('news', fields, text) };

/** What identifies the words of the item with these fields. */
const fingerprint = (of: Fields) =>
  fingerprintOf('news', makeFields('news', of), { file: '', body: text, bodyLine: 1 });

const words: Fields = {
  of: fingerprint(fields),
  translated: '2020-02-29',
  title: 'Des agents formés',
  summary: 'Une phrase qui dit davantage que le titre.',
  place: 'Katmandou, Népal',
  people: [{ role: 'Chef' }],
  figures: [{ label: 'personnes' }],
  sourceNote: 'Le jour n’est pas connu.',
};
const translatedText =
  'Ils ont appris.[^1]\n\n## Ensuite\n\nIls se sont revus.\n\n[^1]: ONUDC, [une page](https://example.org/page).';

/** Source of a translation of the item, with some fields changed; `undefined` removes one. */
function translation(changes: Fields = {}, body = translatedText): string {
  const given = Object.entries({ ...words, ...changes }).filter(([, value]) => value !== undefined);
  return `---\n${stringify(Object.fromEntries(given), { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })}---\n\n${body}\n`;
}
const said = (files: Record<string, string>) =>
  findings({ ...original, ...files }).problems.map(formatProblem);
const saidOf = (changes: Fields, body?: string) => said({ [file]: translation(changes, body) });

describe('a translation', () => {
  it('says in which language a title is that it keeps', () => {
    const saidOfLink = (target: string) =>
      saidOf(
        {},
        translatedText.replace('[une page](https://example.org/page)', `[a page](${target})`),
      );
    expect(saidOfLink('https://example.org/page')).toEqual([
      expect.stringMatching(
        /:\d+: text: keeps the title "a page" without its language\. Write it after the address: \(https:\/\/example\.org\/page "en"\)$/,
      ),
    ]);
    expect(saidOfLink('https://example.org/page "en"')).toEqual([]);
    expect(saidOfLink('https://example.org/other')).toEqual([]);
  });

  it('has the words of its original, all of them or those of a list', () => {
    expect(saidOf({})).toEqual([]);
    expect(saidOf({ people: undefined, figures: undefined, sourceNote: undefined }, '')).toEqual(
      [],
    );
  });

  it('may spell the names of people as its text does, in any case', () => {
    const people = [{ name: 'Рам Тхапа', role: 'Руководитель' }];
    const russian = `Курс с Рамом Тхапой. ${translatedText}`;
    expect(saidOf({ people }, russian)).toEqual([]);
    // Without a text there is nothing to compare with.
    expect(saidOf({ people }, '')).toEqual([]);
    const language = loadContent(
      makeSite({ ...original, ...opened('fr'), [file]: translation({ people }, russian) }),
    ).get('fr');
    expect(language?.news[0]).toMatchObject({
      people: [{ name: 'Ram Thapa', role: 'Руководитель' }],
      spellings: new Map([['Ram Thapa', 'Рам Тхапа']]),
    });
  });

  it('may still have a field that was removed from its original since', () => {
    const shorter = { [item]: makeSource('news', { ...fields, sourceNote: undefined }, text) };
    const problems = (changes: Fields) => said({ ...shorter, [file]: translation(changes) });
    expect(problems({})).toEqual([]);
    // Compared with nothing, it may be a mistake.
    expect(problems({ of: undefined, translated: undefined })).toEqual([
      expect.stringContaining('sourceNote: is not in the original'),
    ]);
  });

  it.each<
    [what: string, says: RegExp, changes: Fields, body?: string | undefined, original?: Fields]
  >([
    [
      'a field that holds no words',
      /:12: published: is not a field of a translation of news\. Remove it/,
      { published: '2018-12-13' },
    ],
    [
      'a field that its original lacks',
      /:11: sourceNote: is not in the original\. Remove it, or add it to content\/news\/2018-12-13-trained\.md first/,
      { of: fingerprint({ ...fields, sourceNote: undefined }) },
      undefined,
      { ...fields, sourceNote: undefined },
    ],
    [
      'a list of another length',
      /:7: people: has a different number of entries from the original \(1\)\. Give each entry of content\/news\/2018-12-13-trained\.md one, in the same order/,
      { people: [{ role: 'Chef' }, { role: 'Juge' }] },
    ],
    [
      'a field of an entry left out',
      /:8: people\.0\.role: is missing, and the original has it\. Translate it from content\/news\/2018-12-13-trained\.md/,
      { people: [{}] },
    ],
    [
      'the name of a person as the original has it',
      /:8: people\.0\.name: is the name in the original\. Remove it: readers see that one/,
      { people: [{ name: 'Ram Thapa', role: 'Chef' }] },
    ],
    [
      'the name of a person whom its text does not name',
      /:8: people\.0\.name: Rama Tapa is not in the text\. Write it as the text does/,
      { people: [{ name: 'Rama Tapa', role: 'Chef' }] },
    ],
    ['a field left out', /:1: place: is missing, and the original has it/, { place: undefined }],
    [
      'no place, though its title is in the lists',
      /:1: place: is missing, and the original has it/,
      { place: undefined },
      '',
    ],
    [
      'a summary that is too long',
      /:5: summary: .*200/,
      { summary: `${'Un mot de plus '.repeat(15)}.` },
    ],
    ['an invalid fingerprint', /:2: of: "last week" .*npm run translations/, { of: 'last week' }],
    [
      'a fingerprint without a day',
      /:2: translated: is missing, and "of" says/,
      { translated: undefined },
    ],
    ['a day that does not exist', /:3: translated: "2020-02-30"/, { translated: '2020-02-30' }],
    [
      'other headings',
      /:14: text: has the headings \(none\), the original ##\. Compare it with content\/news\/2018-12-13-trained\.md/,
      {},
      translatedText.replace('## Ensuite\n\n', ''),
    ],
    [
      'a heading of another level',
      /:14: text: has the headings ## ###, the original ##/,
      {},
      translatedText.replace('## Ensuite', '## Ensuite\n\nBref.\n\n### Plus tard'),
    ],
    [
      'other footnotes',
      /:14: text: has different footnotes from the original/,
      {},
      translatedText.replaceAll('[^1]', '[^note]'),
    ],
    [
      'a link that names a language',
      /:\d+: text: links to \/fr\/countries\/nepal\/, which names a language\. Write \(\/countries\/nepal\/\)/,
      {},
      `${translatedText}\n\n[Népal](/fr/countries/nepal/)`,
    ],
    ['a counter', /:\d+: text: has \{actualités\} in it/, {}, `${translatedText}\n\n{actualités}`],
  ])('with %s is refused', (_what, says, changes, body, of) => {
    const found = said({
      ...(of && { [item]: makeSource('news', of, text) }),
      [file]: translation(changes, body),
    });
    expect(found).toEqual([expect.stringMatching(says)]);
    expect(found[0]).toMatch(/^content\/translations\/fr\/news\/2018-12-13-trained\.md:/);
  });

  it('has no counter in its title once its language is open', () => {
    const found = said({
      ...opened('fr'),
      [file]: translation({ title: 'Formation de {news} agents des frontières' }),
    });
    expect(found).toEqual([
      expect.stringMatching(/translations\/fr\/news\/.*:4: title: has \{news\} in it/),
    ]);
  });

  it('without an original is refused, and so is a folder that is not a language', () => {
    expect(said({ 'translations/fr/news/2018-12-13-gone.md': translation() })).toEqual([
      'content/translations/fr/news/2018-12-13-gone.md:1: file name: translates content/news/2018-12-13-gone.md, which is not there. Rename it with its original, or remove it',
    ]);
    expect(said({ 'translations/zz/news/2018-12-13-trained.md': translation() })).toEqual([
      'content/translations/zz:1: file name: is not a file or folder that the site reads. Add the language to lib/i18n/languages.ts, or remove it',
    ]);
  });

  it('of an original that cannot be read is not blamed for it', () => {
    const broken = makeSource('news', { ...fields, place: undefined }, text);
    expect(
      said({ [item]: broken, [file]: translation() }).map((line) => line.split(':')[0]),
    ).toEqual([`content/${item}`]);
  });
});

describe('a translation without the fingerprint of its original', () => {
  const uncompared = { of: undefined, translated: undefined };
  const french = (files: Record<string, string>) =>
    loadContent(makeSite({ ...original, ...opened('fr'), ...files })).get('fr') as Content;

  it('needs its words alone, is compared with nothing, and has a page', () => {
    const changes = { ...uncompared, people: undefined, place: undefined };
    expect(saidOf(changes, 'Un texte sans titres.')).toEqual([]);
    const [article] = french({ [file]: translation(changes, 'Un texte.') }).news;
    expect(article?.pageLang).toBe('fr');
    expect(article?.translation).toEqual({ title: 'Officials trained', reviewed: false });
    // A group with a word that is missing says that it is English; a field that is missing waits.
    expect(article?.people[0]).toMatchObject({ role: 'Head', lang: 'en' });
    expect(article?.place).toBeUndefined();
  });
});

describe('what a language lacks', () => {
  const nepal = (language: Content) => language.countries.find(({ slug }) => slug === 'nepal');
  const addressesIn = (content: Content) => sitePages(content, 'fr').map(({ address }) => address);
  const load = (files: Record<string, string>) =>
    loadContent(makeSite({ ...original, ...opened('fr'), ...files })).get('fr') as Content;
  const page = (slug: string) => ({
    [`translations/fr/pages/${slug}.md`]: '---\ntitle: "Une page"\nsummary: "Une phrase."\n---\n',
  });

  it('has no page, and its words are marked as English', () => {
    const content = load({});
    // Help has a page for each country in every language, in English where nothing is translated.
    expect(addressesIn(content).sort()).toEqual([
      '/fr/',
      '/fr/get-help/',
      '/fr/get-help/nepal/',
      '/fr/get-help/nepal/cards/',
    ]);
    expect(nepal(content)).toMatchObject({
      title: 'Nepal',
      lang: 'en',
      pageLang: 'en',
    });
    const [article] = content.news;
    expect(article?.title).toBe('Officials trained');
    expect(article?.people[0]?.name).toBe('Ram Thapa');
  });

  it('has lists if it has the page of the section', () => {
    const lists = addressesIn(load(page('news'))).filter((address) => /\/news\//.test(address));
    expect(lists.sort()).toEqual([
      '/fr/news/',
      '/fr/news/country/nepal/',
      '/fr/news/objective/protection/',
    ]);
  });

  it('has its place on the page of its collection only if that page is in the language', () => {
    const term = {
      'glossary/referral.md': makeSource('glossary'),
      'translations/fr/glossary/referral.md':
        '---\ntitle: "Orientation"\nsummary: "Une phrase."\n---\n',
    };
    const addressIn = (files: Record<string, string>) =>
      load(files).glossary.map((entry) => pathsIn('fr').of(entry));
    expect(addressIn(term)).toEqual(['/en/glossary/#referral']);
    expect(addressIn({ ...term, ...page('glossary') })).toEqual(['/fr/glossary/#referral']);
  });

  it('keeps the title of a publication in its own language', () => {
    const tool = {
      'resources/tool.md': makeSource('resources', { languages: ['es'], title: 'Guía' }),
    };
    expect(load(tool).resources[0]?.title).toBe('Guía');
  });
});

describe('a language that is open', () => {
  const messages = opened('ar');

  it('waits for no translation, but notes what it shows in English', () => {
    const added = {
      'resources/tool.md': makeSource('resources'),
      'pages/methods.md': makeSource('pages', { title: 'Methods' }),
    };
    const { problems, notes } = findings({ ...original, ...messages, ...added });
    expect(problems).toEqual([]);
    expect(notes).toContainEqual(
      expect.stringMatching(/^Arabic: missing \(\d+\), .*; npm run translations lists them$/),
    );
  });

  it.each([
    ['a misspelt list', 'opne: ["ar"]', 'opne: is not a field of languages.yaml. Write "open"'],
    [
      'one language without brackets',
      'open: ar',
      'open: is a text, not a list. Put it in brackets: open: ["ar"]',
    ],
    ['no list', '{}', 'open: is missing'],
    ['nothing', '', 'open: is missing'],
    ['a language that the site cannot have', 'open: ["zz"]', 'open: "zz" is not another language'],
  ])('is not closed silently by %s', (_what, list, says) => {
    expect(said({ 'languages.yaml': list })).toEqual([
      expect.stringContaining(`content/languages.yaml:1: ${says}`),
    ]);
  });

  it('is not closed silently by a language without words', () => {
    const project = makeTemporaryFolder({ 'content/languages.yaml': 'open: ["fr"]' });
    vi.spyOn(process, 'cwd').mockReturnValue(project);
    expect(languageProblems(path.join(project, 'content')).map(formatProblem)).toEqual([
      expect.stringContaining('"fr" has no file content/translations/fr/messages.yaml'),
    ]);
  });

  it('has each title once', () => {
    const other = 'news/2018-12-14-met.md';
    const originals = {
      ...original,
      [other]: makeSource(
        'news',
        { ...fields, title: 'Officials met', published: '2018-12-14' },
        text,
      ),
    };
    const twins = Object.fromEntries(
      [item, other].map((name) => [`translations/ar/${name}`, translation()]),
    );
    const copy = {
      ...messages,
      [other]: makeSource('news', { ...fields, published: '2018-12-14' }, text),
    };
    expect(said(copy).filter((line) => line.includes(' title: '))).toHaveLength(1);
    const { problems } = findings({ ...originals, ...messages, ...twins });
    expect(
      problems
        .filter(({ field }) => field === 'title')
        .map(({ file, reason }) => `${file} ${reason}`),
    ).toEqual([`translations/ar/${other} is the title of content/translations/ar/${item} too`]);
  });

  it('reports broken messages together with everything else', () => {
    const source = messages['translations/ar/messages.yaml'] ?? '';
    const broken = {
      ...messages,
      'translations/ar/messages.yaml': source.replace(/^menu: .*$/m, "menu: 'x {y}'"),
    };
    const found = said({
      ...broken,
      [file]: translation({}, `${translatedText}\n\n[Rien](/nulle-part/)`),
    });
    expect(found.map((line) => line.replace(/:\d+:.*/, ''))).toEqual([
      'content/translations/ar/messages.yaml',
      `content/${file}`,
    ]);
    expect(found[0]).toMatch(/:\d+: menu: has an unknown argument \{y\}/);
    expect(found[1]).toMatch(/:\d+: text: links to .*\/nulle-part\//);
  });
});

describe('the fingerprint of an original', () => {
  const fingerprint = (changes: Fields, body = 'Text.') =>
    fingerprintOf('news', makeFields('news', changes), { file: '', body, bodyLine: 1 });

  it('changes with its words and nothing else', () => {
    const before = fingerprint({});
    expect(before).toMatch(/^[0-9a-f]{8}$/);
    expect(fingerprint({ published: '2018-12-14', countries: [], sources: [] })).toBe(before);
    expect(fingerprint({}, 'A [b](/c/ "es").')).toBe(fingerprint({}, 'A [b](/d/).'));
    const changed = [
      fingerprint({ title: 'Another' }),
      fingerprint({ place: 'Lalitpur' }),
      fingerprint({}, 'Another text.'),
      fingerprint({ sourceNote: 'A note.' }),
    ];
    expect(new Set([before, ...changed]).size).toBe(5);
  });

  it('tells whether a translation lags behind', () => {
    const stateOf = (changes: Fields) =>
      loadContent(makeSite({ ...original, ...opened('fr'), [file]: translation(changes) })).get(
        'fr',
      )?.news[0]?.translation;
    expect(stateOf({})).toEqual({ title: 'Officials trained', reviewed: false });
    expect(stateOf({ of: '00000000', reviewed: true })).toMatchObject({
      lagsSince: '2020-02-29',
      reviewed: true,
    });
  });
});
