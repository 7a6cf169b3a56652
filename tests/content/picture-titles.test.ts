import { test } from 'vitest';
import { roomsOf } from '@/lib/charts/attendance';
import { isAdopted, mainLaw, treatyKeys } from '@/lib/charts/law-axis';
import { countWork } from '@/lib/charts/work-counts';
import { siteIn } from '@/lib/site';
import { expectNone } from '../expect-none';

/**
 * The titles and leads of the pictures are the editor's words, and may change freely. Where one of
 * them gives a number in the words below, it must be that of the content.
 */
const site = siteIn('en');
const countries = site.countries;
const numberWords = site.messages.numberWords.split('|');

/** A number in digits or in words. */
const numberOf = (word: string) =>
  /^\d+$/.test(word) ? Number(word) : numberWords.indexOf(word.toLowerCase());

/** What the words beside the picture of a page say otherwise than the content. */
function wrongIn(slug: string, numbers: readonly (readonly [says: RegExp, right: number])[]) {
  const page = site.page(slug);
  const { title = '', lead = '', note = '' } = page.picture ?? {};
  const text = [title, lead, note].join('\n');
  return numbers.flatMap(([says, right]) => {
    const [said, number = ''] = says.exec(text) ?? [];
    return said === undefined || numberOf(number) === right
      ? []
      : [`content/${page.file}: picture: says “${said}”: write ${right}, or say it otherwise`];
  });
}

test('Results: how large most rooms are', () => {
  const rooms = roomsOf(site);
  const [, from = '', to = ''] =
    /rooms of ([\w-]+) to ([\w-]+) people/.exec(site.page('results').picture?.title ?? '') ?? [];
  const within = rooms.filter(
    ({ people }) => people >= numberOf(from) && people <= numberOf(to),
  ).length;
  expectNone(
    from === '' || within > rooms.length / 2
      ? []
      : [
          `content/pages/results.md: picture.title: only ${within} of ${rooms.length} rooms have ${from} to ${to} people: write other numbers`,
        ],
  );
});

test('Law and policy: how many ratifications are known, how many acts were supported', () => {
  const joined = countries
    .flatMap(({ treaties }) => treatyKeys.map((key) => treaties[key]))
    .filter(({ status }) => status === 'party');
  const dates = joined.flatMap(({ date }) => date ?? []);
  const during = dates.filter((date) => date >= '2015-07' && date < '2019-08').length;
  const passed = countries.filter(({ laws }) =>
    laws.some(
      (law) =>
        law.kind === 'law' && isAdopted(law) && law.date && law.date >= '2015' && law.date < '2020',
    ),
  );
  const supported = countries.flatMap(({ laws }) =>
    laws.filter(({ part }) => part === 'supported'),
  );
  const title = site.page('law-and-policy').picture?.title ?? '';
  expectNone([
    ...wrongIn('law-and-policy', [
      [/Of the (\S+) known ratifications/, joined.length],
      [
        /accessions, (\S+) date from 2002 to 2011/,
        dates.filter((date) => date >= '2002' && date < '2012').length,
      ],
      [/of 2015 to 2019 were found in (\S+) countries/, passed.length],
      [/The (\S+) acts that/, supported.length],
    ]),
    ...(title.startsWith('No country') && during > 0
      ? [
          `content/pages/law-and-policy.md: picture.title: says “${title}”, and the content has ${during} from July 2015 to July 2019: write another title`,
        ]
      : []),
  ]);
});

test('Who did what: in how many countries each partner did something', () => {
  const { partners } = countWork(site);
  const actedIn = (acronym: string) =>
    partners.find(({ partner }) => partner.acronym === acronym)?.actedIn ?? 0;
  expectNone(
    wrongIn('who-did-what', [
      [/UNODC is reported at work in all (\S+) countries/, actedIn('UNODC')],
      [/countries, IOM in (\w+)/, actedIn('IOM')],
      [/UNICEF in (\w+)/, actedIn('UNICEF')],
    ]),
  );
});

test('Compare: how many have a law on each crime, and had joined the treaties', () => {
  const hasLaw = (crime: 'trafficking' | 'smuggling') =>
    countries.filter((country) => {
      const law = mainLaw(country, crime);
      return law && isAdopted(law);
    }).length;
  const early = countries.filter(({ treaties }) =>
    treatyKeys.every(
      (key) => treaties[key].status === 'party' && (treaties[key].date ?? '9') < '2010',
    ),
  ).length;
  expectNone(
    wrongIn('compare', [
      [/All (\S+) have a law on trafficking/, hasLaw('trafficking')],
      [/for (\w+), no law on smuggling was found/, countries.length - hasLaw('smuggling')],
      [/(\w+) had joined all three treaties by 2009/, early],
    ]),
  );
});
