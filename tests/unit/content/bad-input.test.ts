import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/check-content';
import { readBody } from '@/lib/content/text/body';
import { renderBody } from '@/lib/content/text/markdown';
import { formatProblem } from '@/lib/source/problem';
import {
  complaints,
  loadContent,
  loadEnglish,
  makeEntry,
  makeFolder,
  makeName,
  makeSite,
  makeSource,
  parse,
} from '@/tests/content-factory';

const name = makeName('news');
const good = makeSource('news', {}, 'The text.');
const parsing = (source: string | Uint8Array, fileName = name) =>
  complaints(() => parse('news', fileName, source));
const swap = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};

test('says that a missing choice is missing, and lists the fields if an unknown one resembles none of them', () => {
  const missing = parsing(swap('relation: "project"\n', ''));
  expect(missing[0]).toMatch(
    /relation: is missing .* Add a line, for example relation: "project"$/,
  );
  const unknown = parsing(swap('---\n', '---\nphotographer: "A"\n')).join();
  expect(unknown).toMatch(
    /:2: photographer: is not a field of news\. Remove it, or use another; the fields here are title, summary/,
  );
});

test.each(['2018-12-13', '2018-13-45'])(
  'refuses the unquoted date %s, which other YAML readers turn into a point in time',
  (date) => {
    expect(parsing(swap('"2018-12-13"', date))).toEqual([
      expect.stringMatching(/:4: published: is an unquoted date\. Put it in quotes: "[\d-]+"/),
    ]);
  },
);

test.each([
  ['four hyphens', '---\ntitle: "A"\n----\nText.\n', /:3: front matter: is not closed/],
  [
    'empty lines first',
    '\n\n---\ntitle: "A"\n---\n',
    /:1: front matter: does not begin with a line "---"/,
  ],
  ['nothing in it', '', /:1: front matter: does not begin/],
])('refuses a file with %s', (_what, source, says) =>
  expect(parsing(source)).toEqual([expect.stringMatching(says)]),
);

test('reports every field that empty front matter lacks, and front matter that is a list', () => {
  expect(parsing('---\n---\n').length).toBeGreaterThan(9);
  expect(parsing('---\n- a\n- b\n---\n')).toEqual([
    expect.stringMatching(/:1: front matter: is a list, not a group of fields/),
  ]);
});

test.each([
  'place: *Kathmandu',
  'place: !!js/function "x"',
  'place: @Kathmandu',
  'place: {Kathmandu',
  'place: ? Kathmandu',
  '? place',
  '%place',
])('explains in its own words why YAML cannot read %s', (line) => {
  expect(parsing(swap('place: "Kathmandu, Nepal"', line))).toEqual([
    expect.stringMatching(/^content\/news\/2018-12-13-sample\.md:[67]: \S/),
  ]);
});

test('refuses front matter in a language that runs code', () => {
  const flag = '__ranFrontMatter';
  for (const opening of ['---js', '---javascript', '--- js', '---coffee', '---json']) {
    expect(
      parsing(good.replace('---', `${opening}\n{ title: (globalThis.${flag} = true) }`)),
    ).toEqual([expect.stringMatching(/:1: front matter: does not begin with a line "---"\./)]);
  }
  expect(
    parsing(
      swap(
        'title: "Officials trained"',
        `title: !!js/function "function () { globalThis.${flag} = true }"`,
      ),
    ),
  ).toHaveLength(1);
  expect(globalThis).not.toHaveProperty(flag);
});

test('refuses a file that is not UTF-8', () => {
  expect(parsing(Buffer.from(good.replace('Kathmandu', 'Cáceres'), 'latin1'))).toEqual([
    expect.stringMatching(
      /:1: front matter: cannot be read: the file is not in UTF-8\. Save it with the encoding UTF-8/,
    ),
  ]);
  expect(parsing(Buffer.from(good, 'utf16le'))).not.toEqual([]);
});

test('accepts a byte order mark, and Windows and old Mac line ends', () => {
  const plain = parse('news', name, good);
  const variants = [
    `\uFEFF${good}`,
    good.replaceAll('\n', '\r\n'),
    `\uFEFF${good.replaceAll('\n', '\r\n')}`,
    good.replaceAll('\n', '\r'),
  ];
  for (const source of variants) expect(parse('news', name, Buffer.from(source))).toEqual(plain);
});

test.each([
  '2018-12-13-Sample.md',
  '2018-12-13-sämple.md',
  '2018-12-13-sample.txt',
  '2018-12-13-sample.md~',
  '..md',
  '-.md',
  '2018-12-13 sample.md',
])('refuses the file name %s, which is not a slug', (fileName) => {
  expect(parsing(good, fileName)).toEqual([
    expect.stringMatching(/:1: file name: ".*" is not a (slug|Markdown file)/),
  ]);
});

test('refuses invisible characters, and codes of none, with their line', () => {
  for (const [source, says] of [
    [swap('The text.', 'The te\u200bxt.'), /text: has an invisible character, U\+200B\./],
    [swap('The text.', 'The te\uffffxt.'), /text: has a code .* no character, U\+FFFF\./],
    [swap('Officials trained', 'Officials \u202etrained'), /:2: text: .* U\+202E\./],
    [swap('Officials trained', 'Officials \ufdd0trained'), /:2: text: .* U\+FDD0\./],
  ] as const)
    expect(parsing(source)).toEqual([expect.stringMatching(says)]);
});

test.each(['<<<<<<< HEAD', '<<<<<<<', '||||||| 3f9a01b', '|||||||', '=======', '>>>>>>> branch'])(
  'refuses the mark of a conflict %s alone, and accepts a sign less and a sign more',
  (mark) => {
    const withLine = (line: string) => parsing(`${good}\nA line.\n${line}\n`);
    expect(withLine(mark)).toEqual([expect.stringMatching(/:\d+: text: is a mark that git left/)]);
    expect(withLine(mark.slice(1))).toEqual([]);
    expect(withLine(mark.slice(0, 1) + mark)).toEqual([]);
    expect(withLine(` ${mark}`)).toEqual([]);
  },
);

test.each([
  ['a list in a thousand lists', `deep: ${'['.repeat(1000)}${']'.repeat(1000)}`],
  ['lists that do not close', `deep: ${'['.repeat(20_000)}`],
  ['groups in 200 groups', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  [
    'aliases that grow beyond all bounds',
    [
      'a: &a0 ["x"]',
      ...Array.from({ length: 12 }, (_, i) => `b${i}: &a${i + 1} [${`*a${i},`.repeat(9)}]`),
    ].join('\n'),
  ],
  ['an alias of itself', 'a: &a [*a]'],
])('refuses %s, and names the file', (_what, lines) => {
  const said = parsing(good.replace('---\n', `---\n${lines}\n`));
  expect(said).not.toEqual([]);
  for (const problem of said) expect(problem).toMatch(/^content\/news\/2018-12-13-sample\.md:/);
});

test.each([101, 251])('refuses a file name of %d characters, and accepts one of 100', (length) => {
  const nameOf = (characters: number) => `2018-12-13-${'a'.repeat(characters - 11)}.md`;
  expect(parsing(good, nameOf(length))).toEqual([
    expect.stringMatching(`:1: file name: has ${length} characters. Rename the file: 100 are`),
  ]);
  expect(parsing(good, nameOf(100))).toEqual([]);
});

test('refuses a file that is too large, and does not read one of gigabytes', () => {
  const tooLarge = (kilobytes: string) => [
    expect.stringMatching(`is in a file of ${kilobytes} KB. Shorten the file to 128 KB at most`),
  ];
  const largest = Buffer.alloc(128 * 1024, '\n');
  largest.write(makeSource('glossary'));
  const folder = makeSite({
    'glossary/large.md': Buffer.alloc(128 * 1024 + 1, '\n'),
    'glossary/referral.md': largest,
    'redirects.yaml': '',
  });
  truncateSync(path.join(folder, 'redirects.yaml'), 3 * 1024 ** 3);
  const [large, redirects, ...others] = checkContent(folder).problems.map(formatProblem);
  expect([large]).toEqual(tooLarge('129'));
  expect([redirects]).toEqual(tooLarge('3145728'));
  expect(others).toEqual([]);
});

const bodyProblems = (body: string) =>
  readBody(makeEntry('news', {}, { body })).problems.map(
    ({ line, reason, fix }) => `${line} ${reason}: ${fix}`,
  );
const bodyLine = makeEntry('news', {}, { body: 'a' }).bodyLine;

test('refuses raw HTML wherever it is in a body', () => {
  for (const body of [
    'A <b>word</b>.',
    '<!-- note -->',
    '<img src=x onerror=alert(1)>',
    '- <div>',
    '> <iframe>',
  ]) {
    expect(bodyProblems(body).join()).toMatch(/has HTML in it/);
  }
});

test('refuses links that run code or lead to another host unnoticed, however they are written', () => {
  const targets = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    '&#1;javascript:alert(1)',
    '%6aavascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://www.unodc.org@example.org/',
    'https://un\u043edc.org/',
    'https://\u0430\u0440\u0440\u04cf\u0435.com/',
    'https://xn--80ak6aa92e.com/',
    'http://localhost:3000/en/',
    '//example.org/',
    'example.org',
    '<  javascript:alert(1)>',
    '/\\\\example.org/',
    '#',
    'mailto:',
    'mailto:not-an-address',
    'mailto:a@b',
    'tel:',
    'tel:javascript',
    'tel:+',
    'tel:12-',
    'tel:1--2',
  ];
  const taken = targets.filter(
    (target) =>
      bodyProblems(`[text](${target})`).length === 0 ||
      bodyProblems(`[text][1]\n\n[1]: ${target}`).length === 0,
  );
  expect(taken).toEqual([]);
  expect(bodyProblems('<javascript:alert(1)>')).toHaveLength(1);
});

test('refuses pictures, misplaced headings and endless nesting in a body', () => {
  expect(bodyProblems('![a](/a.png)').join()).toMatch(/has a picture in it/);
  expect(bodyProblems('![a][1]\n\n[1]: https://example.org/a.png').join()).toMatch(
    /has a picture in it/,
  );
  expect(bodyProblems('# Title').join()).toMatch(/has a heading of the first level/);
  expect(bodyProblems('## One\n\n#### Two')).toEqual([
    `${bodyLine + 2} has a heading that skips a level: Two: write "### Two"`,
  ]);
  for (const words of ['', '&#32;', '…', '&nbsp;'])
    expect(bodyProblems(`## ${words}`)).toEqual([
      `${bodyLine} has a heading without words: write them after its "#", or remove it`,
    ]);
  for (const words of ['2018', '`a`', 'Ж']) expect(bodyProblems(`## ${words}`)).toEqual([]);
  expect(bodyProblems('>'.repeat(60_000)).join()).toMatch(/nested too deep/);
  expect(bodyProblems('## One\n\n### Two\n\n## Three\n\n> - a\n>   - b')).toEqual([]);
});

test('refuses marks that Markdown cannot read and would print', () => {
  expect(bodyProblems('A [page][missing].').join()).toMatch(
    /has a link whose address is not written/,
  );
  expect(bodyProblems('#Heading').join()).toMatch(/has a heading without a space after its "#"/);
  expect(bodyProblems('Some **bold words.').join()).toMatch(/has bold words that do not end/);
  expect(bodyProblems('An [](https://example.org/) empty link.').join()).toMatch(
    /has a link to .* without words/,
  );
  for (const title of ['A tip', 'xx', 'und', 'ES'])
    expect(bodyProblems(`A [link](https://example.org/ "${title}").`).join()).toMatch(
      `has "${title}" after the address of a link`,
    );
  expect(bodyProblems('A [link](https://example.org/ "es").')).toEqual([]);
  expect(bodyProblems('A te&#8203;xt.').join()).toMatch(
    /has an invisible character, U\+200B, written as a code/,
  );
  for (const code of ['&#xFFFF;', '&#x1FFFF;', '&#0;'])
    expect(bodyProblems(`A te${code}xt.`).join()).toMatch(
      /has the sign of a character that was lost, U\+FFFD, written as a code/,
    );
  for (const body of ['A te&#x378;xt.', '```js&#x378;\na\n```', '`a`\n\n~~~a &#x378;\n~~~'])
    expect(bodyProblems(body).join()).toMatch(/has a code .* U\+0378, written as a code/);
  expect(bodyProblems('See [it](nepal.md).').join()).toMatch(/is not an address: begin it with/);
  expect(
    bodyProblems(
      '[#EsoEsCuento](https://example.org/) is a campaign with **bold** words[^1].\n\n[^1]: Source.',
    ),
  ).toEqual([]);
});

test('refuses a link without words that anybody sees', () => {
  for (const words of ['&#x3164;', '&#x115f;&#x1160;', '&#xffa0;', '…', '**&#x3164;**', '-'])
    expect(bodyProblems(`[${words}](https://example.org/)`).join()).toMatch(
      /without words|invisible/,
    );
});

test('refuses a link whose words are another address than that to which it leads', () => {
  const taken = [
    '[https://www.unodc.org/](https://evil.example/)',
    '[https://www.unodc.org/](https://www.unodc.org.evil.example/)',
    '[the page at https://www.unodc.org/ today](https://evil.example/)',
    '[www.unodc.org](https://evil.example/?www.unodc.org)',
    '[**unodc.org**](https://evil.example/unodc.org)',
    '[unodc.org/glo-act](https://unodc.org/other)',
    '[help@example.org](mailto:other@example.org)',
    '[help@example.org](https://example.org/)',
    '[+43 1 23456](tel:+43123457)',
    '[unodc.org](/news/)',
  ].filter((body) => !/has a link that names/.test(bodyProblems(body).join()));
  expect(taken).toEqual([]);
});

test('accepts words that are the address of the link, or a part of it that a reader writes', () => {
  const refused = [
    '[https://www.unodc.org](https://www.unodc.org)',
    '[unodc.org](https://www.unodc.org/unodc/en/)',
    '[unodc.org/glo-act/](https://unodc.org/glo-act/)',
    'https://unodc.org/x',
    '[help@example.org](mailto:help@example.org)',
    '[+43 1 23456](tel:+43123456)',
    '[call 116 16](tel:11616)',
    '[news.csv](/data/news.csv)',
    '[2016](/news/2016/)',
    '[Issue 4.5](https://example.org/)',
    '[the treaties](#the-treaties)',
  ].flatMap(bodyProblems);
  expect(refused).toEqual([]);
});

test('refuses a footnote whose name has more than letters, digits and hyphens, and says so', () => {
  const fix = 'name it with letters, digits and hyphens: [^a-b]';
  for (const name of ['a b', 'a"b', 'a%b', 'a>b'])
    expect(bodyProblems(`A.[^${name}]\n\n[^${name}]: S`)).toEqual([
      `${bodyLine + 2} has a footnote with the name "${name}": ${fix}`,
    ]);
});

test.each(['*a_ ', '~~a', '**a', '[a](', '`a ', 'a*', '[a][', '*_'])(
  'refuses a text of %s, over which a parser would take a minute, without parsing it',
  (unit) => {
    const line = 'A line.\n\n';
    const [problem, ...more] = bodyProblems(line + unit.repeat(50_000 / unit.length));
    expect(problem).toMatch(
      new RegExp(
        `^${bodyLine + 2} has \\d+ signs such as \\* and \\[, and 2500 are the limit: divide`,
      ),
    );
    expect(more).toEqual([]);
  },
);

test('refuses a text of more characters than a page can show, and accepts a long one', () => {
  expect(bodyProblems('words '.repeat(12_000).trim())).toEqual([
    `${bodyLine} has 71999 characters, and 65000 are the limit: divide it into two texts, or shorten it`,
  ]);
  expect(bodyProblems('A **bold** word.\n\n'.repeat(1_200))).toEqual([]);
});

test('does not render a body that has problems', () => {
  expect(
    complaints(() => renderBody(makeEntry('news', {}, { body: '[a](javascript:alert(1))' }))),
  ).toHaveLength(1);
});

test('reports the problems of all files at once, and a missing folder', () => {
  const folder = makeFolder({
    [`news/${name}`]: makeSource('news', { place: '' }),
    'glossary/referral.md': 'Text.',
    'pages/notes.txt': 'Text.',
  });
  rmSync(path.join(folder, 'milestones'), { recursive: true });
  const problems = complaints(() => loadContent(folder));
  expect(problems).toHaveLength(4);
  expect(problems.join('\n')).toMatch(
    /glossary\/referral\.md:1: front matter: .*\n.*milestones\/:1: folder: is missing.*\n.*news\/.*place: is empty.*\n.*pages\/notes\.txt:1: file name/,
  );
});

test('refuses files and folders that nothing reads, so that no words are left out in silence', () => {
  const folder = makeSite({
    'notes.md': 'A note.',
    'new/2018-12-13-sample.md': makeSource('news'),
    'translations/fr/messages.yml': '',
    'translations/fr/blog/a.md': '',
  });
  expect(
    checkContent(folder).problems.map(({ file, reason, fix }) => `${file} ${reason}: ${fix}`),
  ).toEqual([
    expect.stringMatching(/^new is not a file or folder that the site reads: rename it to "news"$/),
    expect.stringMatching(
      /^notes\.md is not a file or folder that the site reads: remove it; only news, countries/,
    ),
    expect.stringMatching(
      /^translations\/fr\/blog is not a file or folder that the site reads: remove it/,
    ),
    expect.stringMatching(
      /^translations\/fr\/messages\.yml is not a file or folder .*: rename it to "messages\.yaml"$/,
    ),
  ]);
});

test('reports a folder and a dead link among the files, and continues', () => {
  const folder = makeFolder({ 'glossary/referral.md': makeSource('glossary') });
  mkdirSync(path.join(folder, 'glossary/folder.md'));
  symlinkSync(path.join(folder, 'nowhere.md'), path.join(folder, 'glossary/dead.md'));
  const [dead, ofFolder, ...more] = complaints(() => loadContent(folder));
  for (const [said, name] of [
    [dead, 'dead'],
    [ofFolder, 'folder'],
  ])
    expect(said).toMatch(
      `content/glossary/${name}.md:1: file name: is the name of a folder, or of a link that leads nowhere. Move`,
    );
  expect(more).toEqual([]);
  rmSync(path.join(folder, 'glossary/folder.md'), { recursive: true });
  rmSync(path.join(folder, 'glossary/dead.md'));
  symlinkSync(path.join(folder, 'glossary/referral.md'), path.join(folder, 'glossary/another.md'));
  expect(loadEnglish(folder).glossary.map(({ slug }) => slug)).toEqual(['another', 'referral']);
});

test.each([
  [
    'a letter of another script in a word',
    'place: "K\u0430thmandu, Nepal"',
    'place: has letters of two scripts in one word',
  ],
  [
    'the code of a direction',
    'place: "Kath\\u202Emandu"',
    'place: has an invisible character, U+202E',
  ],
  [
    'the code of half a character',
    'place: "Kath\\uD800mandu"',
    'place: has an invisible character, U+D800',
  ],
  [
    'the code of a control character',
    'place: "Kath\\u0007mandu"',
    'place: has an invisible character, U+0007',
  ],
  ['the code of a line break', 'place: "Kath\\nmandu"', 'has a line break'],
  [
    'the code of a letter of another script',
    'place: "K\\u0430thmandu"',
    'place: has letters of two scripts',
  ],
  [
    'an invisible character in a name',
    '"pla\\u200Bce": "Kathmandu"',
    'pla\\u200bce: has an invisible character, U+200B',
  ],
  ['a title without a visible letter', 'place: "\u3164"', 'has an invisible character, U+3164'],
  ['a code of no character', 'place: "Kath\\uFFFFmandu"', 'place: has a code that stands for no'],
  ['a longer one', 'place: "Kath\\U0001FFFFmandu"', 'place: has a code that stands for no'],
  ['an anchor', 'place: &a "Kathmandu"', 'place: has an anchor, an alias or a tag'],
  ['a name that every object has', '__proto__: "a"', '__proto__: is a name that no field can have'],
  ['the same in quotes', '"__proto__": "a"', '__proto__: is a name that no field can have'],
  ['words that may mean true', 'place: yes', 'place: is "yes", which may be read as a text or as'],
  ['words that may mean false', 'place: Off', 'place: is "Off", which may be read as a text'],
  ['such words in a list', 'place: [n]', 'place.0: is "n", which may be read as a text'],
  ['a directive', '%YAML 1.1', 'YAML: begins with "%", which tells YAML to read otherwise'],
  ['a second document', '...\nplace: "Kathmandu"', 'begins a second document of YAML'],
])('refuses %s', (_, line, says) => {
  const [problem, ...others] = parsing(swap('place: "Kathmandu, Nepal"', line));
  expect(problem).toContain(says);
  // The name that is misspelt is missing too.
  expect(others.length).toBeLessThan(2);
});

test.each(['"yes"', "'No'", 'yesterday', 'Yes and no', 'onto', '"&a"'])(
  'accepts the words %s',
  (words) => expect(parsing(swap('"Kathmandu, Nepal"', words))).toEqual([]),
);

test('refuses codes in an address, with the path of the field', () => {
  const said = parsing(swap('url: "https://', 'url: "https://\\u202e'));
  expect(said).toEqual([
    expect.stringMatching(/sources\.0\.url: has an invisible character, U\+202E/),
  ]);
});

test('refuses a number that cannot be shown', () => {
  for (const value of ['.inf', '.nan', '1e400'])
    expect(
      parsing(swap('figures: []', `figures:\n  - value: ${value}\n    label: "people"`)),
    ).toEqual([expect.stringMatching(/figures\.0\.value: is not a number that can be shown\./)]);
});

test('refuses a month for an article whose file is named by a day', () => {
  expect(parsing(swap('"2018-12-13"', '"2018-12"'))).toEqual([
    expect.stringMatching(/published: .* or write published: "2018-12-13"$/),
  ]);
});

test('prints nothing that a terminal or the log of a build server would obey', () => {
  const problem = {
    file: 'news/\u001b[2J.md',
    line: 1,
    field: 'a\u200b',
    reason: 'links to \n::error::x',
    fix: 'remove it',
  };
  expect(formatProblem(problem)).toBe(
    'content/news/\\u001b[2J.md:1: a\\u200b: links to \\u000a::error::x. Remove it',
  );
});
