import { test } from 'vitest';
import { roomsOf, summarize } from '@/lib/charts/attendance';
import { isAdopted, mainLaw, treatyKeys } from '@/lib/charts/law-axis';
import { countWork } from '@/lib/charts/work-counts';
import { siteIn } from '@/lib/site';
import { dateOf } from '@/lib/site/item';
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

/** A claim without a number that the words beside a picture make, if it is not so. */
function untrueIn(slug: string, claims: readonly (readonly [says: RegExp, isSo: boolean])[]) {
  const page = site.page(slug);
  const text = Object.values(page.picture ?? {}).join('\n');
  return claims.flatMap(([says, isSo]) => {
    const [said] = says.exec(text) ?? [];
    return said === undefined || isSo
      ? []
      : [`content/${page.file}: picture: says “${said}”, and the content does not`];
  });
}

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
  const { reports } = summarize(rooms);
  const [first = ''] = rooms.map(({ date }) => date).sort();
  expectNone([
    ...(from === '' || within > rooms.length / 2
      ? []
      : [
          `content/pages/results.md: picture.title: only ${within} of ${rooms.length} rooms have ${from} to ${to} people: write other numbers`,
        ]),
    ...untrueIn('results', [
      [/Most reports give no number/, reports < site.activities().length / 2],
      [/No report from before 2017 counts the people/, first >= '2017'],
    ]),
  ]);
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
  const later = countries.filter(({ treaties: { trafficking } }) => {
    const { status, date = '2020' } = trafficking;
    return status === 'party' && date >= '2019-08';
  });
  const names = later.map((country) => country.title).join(' and ');
  const [, said] =
    /([^;.]+) joined the Trafficking Protocol after/.exec(
      site.page('law-and-policy').picture?.lead ?? '',
    ) ?? [];
  expectNone([
    ...untrueIn('law-and-policy', [
      [/[^;.]+ joined the Trafficking Protocol after the project/, said?.trim() === names],
      [/plans, policies and guidelines, not laws/, supported.every(({ kind }) => kind !== 'law')],
    ]),
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
  expectNone([
    ...wrongIn('who-did-what', [
      [/UNODC is reported at work in all (\S+) countries/, actedIn('UNODC')],
      [/countries, IOM in (\w+)/, actedIn('IOM')],
      [/UNICEF in (\w+)/, actedIn('UNICEF')],
    ]),
    ...untrueIn('who-did-what', [[/at work in all/, actedIn('UNODC') === countries.length]]),
  ]);
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
  const all = countries.flatMap(({ slug }) => site.activities(slug));
  const ofYear = all.filter((activity) => dateOf(activity).startsWith('2018'));
  expectNone(
    untrueIn('compare', [
      [/^All \S+ have a law on trafficking/m, hasLaw('trafficking') === countries.length],
      [/More than half of its activities fell in 2018/, ofYear.length > all.length / 2],
    ]),
  );
});
