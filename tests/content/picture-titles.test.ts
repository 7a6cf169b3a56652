import { expect, test } from 'vitest';
import { roomsOf, summarize } from '@/lib/charts/attendance';
import { isAdopted, mainLaw, treatyKeys } from '@/lib/charts/law-axis';
import { countWork } from '@/lib/charts/work-counts';
import { siteIn } from '@/lib/site';
import { dateOf } from '@/lib/site/item';

/** The titles and leads of the pictures are the editor's words. Each test has them beside what the content says. */
const site = siteIn('en');
const countries = site.countries;
const words = (slug: string) => site.page(slug).picture;
const numberWords = site.messages.numberWords.split('|');
const inWords = (n: number) => (n < 10 ? numberWords[n] : String(n));

test('Results: most rooms have twenty to fifty people', () => {
  const rooms = roomsOf(site);
  const within = rooms.filter(({ people }) => people >= 20 && people <= 50);
  expect(within.length).toBeGreaterThan(rooms.length / 2);
  expect(words('results')?.title).toBe('Mostly rooms of twenty to fifty people');
  const { reports } = summarize(rooms);
  const activities = site.activities().length;
  expect(reports).toBeLessThan(activities / 2);
  expect(words('results')?.lead).toContain('Most reports give no number');
  expect(rooms.map(({ date }) => date.slice(0, 4)).sort()[0]).toBe('2017');
  expect(words('results')?.note).toContain('No report from before 2017 counts the people.');
  expect(rooms.every(({ article }) => article.countries.length > 0)).toBe(true);
});

test('Law and policy: nobody joined during the project, and six plans, policies and guidelines were supported', () => {
  const joined = countries
    .flatMap(({ treaties }) => treatyKeys.map((key) => treaties[key]))
    .filter(({ status }) => status === 'party');
  const dates = joined.flatMap(({ date }) => date ?? []);
  expect(dates.filter((date) => date >= '2015' && date < '2020')).toEqual([]);
  expect(words('law-and-policy')?.title).toBe(
    'No country is known to have joined a treaty during the project',
  );
  const early = dates.filter((date) => date >= '2002' && date < '2012');
  expect(words('law-and-policy')?.lead).toContain(
    `Of the ${joined.length} known ratifications and accessions, ${early.length} date from 2002 to 2011`,
  );
  const later = countries.filter(
    ({
      treaties: {
        trafficking: { status, date = '2020' },
      },
    }) => {
      return status === 'party' && date >= '2012';
    },
  );
  expect(words('law-and-policy')?.lead).toContain(
    `${later.map(({ title }) => title).join(' and ')} joined the Trafficking Protocol after the project`,
  );
  const passed = countries.filter(({ laws }) =>
    laws.some(
      (law) =>
        law.kind === 'law' && isAdopted(law) && law.date && law.date >= '2015' && law.date < '2020',
    ),
  );
  expect(words('law-and-policy')?.lead).toContain(
    `of 2015 to 2019 were found in ${numberWords[passed.length]} countries`,
  );
  const supported = countries.flatMap(({ laws }) =>
    laws.filter(({ part }) => part === 'supported'),
  );
  expect(supported.filter(({ kind }) => kind === 'law')).toEqual([]);
  expect(words('law-and-policy')?.lead).toContain(`The ${inWords(supported.length)} acts that`);
});

test('Who did what: in how many countries each partner did something', () => {
  const { partners } = countWork(site);
  const actedIn = (acronym: string) =>
    inWords(partners.find(({ partner }) => partner.acronym === acronym)?.actedIn ?? 0);
  expect(words('who-did-what')?.title).toBe(
    `UNODC is reported at work in all ${actedIn('UNODC')} countries, IOM in ${actedIn('IOM')}, UNICEF in ${actedIn('UNICEF')}`,
  );
  expect(actedIn('UNODC')).toBe(String(countries.length));
});

test('Compare: how many have a law on each crime, had joined the treaties, and when activities fell', () => {
  const hasLaw = (crime: 'trafficking' | 'smuggling') =>
    countries.filter((country) => {
      const law = mainLaw(country, crime);
      return law && isAdopted(law);
    }).length;
  expect(words('compare')?.title).toBe(
    `All ${hasLaw('trafficking')} have a law on trafficking; for ${inWords(countries.length - hasLaw('smuggling'))}, no law on smuggling was found`,
  );
  expect(hasLaw('trafficking')).toBe(countries.length);
  const early = countries.filter(({ treaties }) =>
    treatyKeys.every(
      (key) => treaties[key].status === 'party' && (treaties[key].date ?? '9') < '2010',
    ),
  ).length;
  const [first = '', ...rest] = inWords(early) ?? '';
  expect(words('compare')?.lead).toContain(
    `${first.toUpperCase()}${rest.join('')} had joined all three treaties by 2009`,
  );
  const all = countries.flatMap(({ slug }) => site.activities(slug));
  const ofYear = all.filter((activity) => dateOf(activity).startsWith('2018'));
  expect(ofYear.length).toBeGreaterThan(all.length / 2);
  expect(words('compare')?.lead).toContain('More than half of its activities fell in 2018.');
});
