import { expect, test } from 'vitest';
import { renderBody } from '@/lib/content/text/markdown';
import { typographic } from '@/lib/content/text/typography';
import { formatsIn } from '@/lib/site/formats';
import { makeEntry } from '@/tests/content-factory';

test.each([
  [`The state's "no reliable data"`, 'The state’s “no reliable data”'],
  [`officers' 'single' quotation`, 'officers’ ‘single’ quotation'],
  ['2015-2019 and 2018-19', '2015–2019 and 2018–19'],
  ['3-5 December, 30 October-2 November', '3–5 December, 30 October–2 November'],
])('sets %s as %s', (typed, set) => expect(typographic(typed)).toBe(set));

test.each([
  ['fr', '28 février-1er mars, 1er-3 mars', '28 février–1er mars, 1er–3 mars'],
  ['es', '3-5 de diciembre, 2015-2019', '3-5 de diciembre, 2015-2019'],
  ['pt', '3-5 de dezembro', '3–5 de dezembro'],
  [
    'ru',
    '3-5 декабря, 30 ноября-2 декабря',
    '3–5\u00A0декабря, 30\u00A0ноября\u00A0— 2\u00A0декабря',
  ],
  ['uk', '3-5 грудня, 30 листопада-2 грудня', '3–5 грудня, 30 листопада–2 грудня'],
] as const)('sets the ranges of %s: %s as %s', (lang, typed, set) => {
  expect(typographic(typed, lang)).toBe(set);
});

test.each([
  'Law No. 2012-023',
  'Decree No. 2011-036/PM-RM',
  '+41 22 717 9111',
  '111-247-786',
  '2018-12-13',
  'sub-regional',
  '16+1',
])('leaves %s as it is', (text) => {
  expect(typographic(text)).toBe(text);
});

test('keeps the order of numbers in groups among right-to-left letters', () => {
  expect([
    formatsIn('ar').telephone('+41 22 717'),
    formatsIn('en').telephone('+41 22 717'),
  ]).toEqual(['\u2066+41 22 717\u2069', '+41 22 717']);
  for (const number of [
    '+41 22 717 9111',
    '0800 222 777',
    '+4122',
    '10 000',
    '111-247-786',
    '31(2)(b)(ii)',
    'EN 301 549',
    '#NotReal',
  ])
    expect(typographic(`اتصل ${number} الآن`, 'ar')).toBe(`اتصل \u2066${number}\u2069 الآن`);
  expect(typographic('اتصل 800 SAVE الآن', 'ar')).toBe('اتصل \u2066800\u00A0SAVE\u2069 الآن');
  for (const number of ['15-47', '232-A', '1433-IV', '2018-148/PRN/MJ', '2011-036/PM-RM'])
    expect(typographic(`القانون رقم ${number} الصادر`, 'ar')).toBe(
      `القانون رقم\u00A0\u2066${number}\u2069 الصادر`,
    );
  for (const text of ['2015-2019', '50', '2018 50', '3, 4', '2018-12-13', '18-25', '3-5 ديسمبر'])
    expect(typographic(`اتصل ${text}`, 'ar')).not.toContain('\u2066');
});

test('keeps what follows a Latin name in a right-to-left text out of the direction of the name', () => {
  expect(typographic('بدعم من GLO.ACT، 58 غاية', 'ar')).toBe('بدعم من GLO.ACT\u200F، 58 غاية');
  expect(typographic('«مشروع GLO.ACT» (16 مارس)', 'ar')).toBe(
    '«مشروع GLO.ACT\u200F» (16\u00A0مارس)',
  );
  expect(typographic('اتفاقية (UNTOC)؛ 2000', 'ar')).toBe('اتفاقية (UNTOC)\u200F؛ 2000');
  expect(typographic('بيان CP/449، 2003', 'ar')).toBe('بيان CP/449\u200F، 2003');
  expect(typographic('مشروع GLO.ACT في 13 بلدًا', 'ar')).not.toContain('\u200F');
});

test.each([
  ['5 و6 يوليو 2017', '5\u00A0و6\u00A0يوليو 2017'],
  ['11 مليون يورو', '11\u00A0مليون يورو'],
  ['40 في المائة', '40\u00A0في\u00A0المائة'],
  ['حملة «100 يوم»', 'حملة «100\u00A0يوم»'],
  ['من 17 بلدًا', 'من 17\u00A0بلدًا'],
  ['القانون رقم 82 لعام 2016', 'القانون رقم\u00A082 لعام\u00A02016'],
  ['3-5 ديسمبر، 30 أكتوبر-2 نوفمبر', '3–5\u00A0ديسمبر، 30\u00A0أكتوبر–2\u00A0نوفمبر'],
])('keeps an Arabic number with what it counts: %s', (typed, set) => {
  expect(typographic(typed, 'ar')).toBe(set);
});

test.each(['من 9 إلى 13 منها', '254 من القضايا', '100 يومية'])(
  'leaves the spaces of %s as they are',
  (text) => expect(typographic(text, 'ar')).toBe(text),
);

test.each([
  ['es', 'El 48 % en EE. UU.', 'El 48\u00A0% en EE.\u00A0UU.'],
  ['fr', 'M. Mikos : 35 millions, 5 km', 'M.\u00A0Mikos\u00A0: 35\u00A0millions, 5\u00A0km'],
  ['pt', 'Lei nº 13.344', 'Lei nº\u00A013.344'],
  [
    'ru',
    'Закон № 13 — в силе с 2016 года',
    'Закон №\u00A013\u00A0— в\u00A0силе с\u00A02016\u00A0года',
  ],
  ['ru', 'УНП ООН: 21 суд, 10 000 человек', 'УНП\u00A0ООН: 21\u00A0суд, 10\u00A0000\u00A0человек'],
  ['ru', 'Во время 25-й сессии', 'Во время 25\u2011й сессии'],
  ['ru', '11 млн евро', '11\u00A0млн\u00A0евро'],
  ['ru', 'Вести дела о детях и «в сети»', 'Вести дела о\u00A0детях и «в\u00A0сети»'],
  ['ru', 'Звоните 0 800 505 501', 'Звоните 0 800 505 501'],
  ['uk', 'Закон № 13 — чинний із 2016 року', 'Закон №\u00A013\u00A0— чинний із 2016\u00A0року'],
] as const)('keeps together what no line of %s may part: %s', (lang, typed, set) => {
  expect(typographic(typed, lang)).toBe(set);
});

test('applies to the words of an entry and of its body, but not to addresses', () => {
  const url = "https://example.org/2015-2019/o'brien";
  const entry = makeEntry(
    'news',
    {
      title: "Nepal's officers",
      figures: [{ value: 2, label: 'people, 2015-2019' }],
      sources: [{ publisher: 'UNODC', title: 'A page', url }],
    },
    { body: `The "link" is [o'brien](${url}), and \`it's\` code.` },
  );
  expect([entry.title, entry.figures[0]?.label, entry.sources[0]?.url]).toEqual([
    'Nepal’s officers',
    'people, 2015–2019',
    url,
  ]);
  const html = renderBody(entry);
  expect(html).toContain('The “link” is');
  expect(html).toContain(`href="${url.replace("'", '&#x27;')}"`);
  expect(html).toContain("<code>it's</code>");
});
