import type { Content, ContentByLanguage, Entry } from '@/lib/content/schema/entry';
import { defaultLang } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import { own } from '@/lib/own';
import { isInYears, projectYears } from '@/lib/project-time';
import type { Site } from '@/lib/site';
import { dateOf } from '@/lib/site/article';
import { articlesIn } from '@/lib/site/articles';
import { collectionsIn } from '@/lib/site/collections';
import type { Problem } from '@/lib/source/problem';
import { roomsOf, summarize } from './attendance';
import { findGaps } from './court-gaps';
import { hasLaw, isAdopted, treatyKeys } from './law-axis';
import { countWork } from './work-counts';

/**
 * What the English words beside a picture may say, and the content must bear out: a number, in digits
 * or in words, where the pattern has its group, or something that is so or is not.
 */
type Claim = readonly [says: RegExp, truth: number | boolean];

/** The claims of each page with pictures; its words may change freely, and then nothing is compared. */
const claimsOf: Readonly<Record<string, (site: Counted, picture: Picture) => readonly Claim[]>> = {
  home: ofHome,
  results: ofResults,
  'law-and-policy': ofLaw,
  'who-did-what': ofWork,
  compare: ofComparison,
};
type Picture = Partial<NonNullable<Entry<'pages'>['picture']>>;
/** Its text has what stands beside its pictures. */
const homePage = 'home';

type Counted = Pick<Site, 'activities' | 'countries' | 'partners'>;

/** What the words beside the pictures say otherwise than the content, each with its place. */
export function pictureProblems(
  content: Content,
  lineOf: (file: string, at: readonly PropertyKey[]) => number,
): Problem[] {
  const site = { ...articlesIn(content, defaultLang), ...collectionsIn(content, defaultLang) };
  return content.pages.flatMap(({ slug, file, picture = {}, body, bodyLine }) => {
    const claims = own(claimsOf, slug)?.(site, picture) ?? [];
    const texts = Object.entries({ ...picture, ...(slug === homePage && { body }) });
    return texts.flatMap(([field, words = '']) =>
      claims.flatMap(([says, truth]): Problem[] => {
        const found = says.exec(words);
        const [said, number = ''] = found ?? [];
        const isSo = typeof truth === 'number' ? numberOf(number) === truth : truth;
        if (said === undefined || isSo) return [];
        return [
          {
            file,
            ...(field === 'body'
              ? {
                  line: bodyLine + words.slice(0, found?.index).split('\n').length - 1,
                  field: 'text',
                }
              : { line: lineOf(file, ['picture', field]), field: `picture.${field}` }),
            reason: `says “${said}”, and the content does not`,
            fix:
              typeof truth === 'number'
                ? `write ${truth}, or say it otherwise`
                : 'say it otherwise',
          },
        ];
      }),
    );
  });
}

/** The numbers in digits of the text of the home page that a translation of it lacks, unless it is known to be older. */
export function missingDigits(contents: ContentByLanguage): Problem[] {
  const homeIn = (content: Content | undefined) =>
    content?.pages.find(({ slug }) => slug === homePage);
  const original = digitsIn(homeIn(contents.get(defaultLang))?.body);
  return [...contents.values()].flatMap((content) => {
    const home = homeIn(content);
    if (!home || home.translation?.lagsSince) return [];
    const given = digitsIn(home.body);
    return [...original]
      .filter((number) => !given.has(number))
      .map((number) => ({
        file: home.file,
        line: home.bodyLine,
        field: 'text',
        reason: `does not have the number ${number} of the English text`,
        fix: 'compare the two, and write it in digits',
      }));
  });
}

/** The numbers of two digits or more in a text, without those in addresses. */
const digitsIn = (body = ''): ReadonlySet<string> =>
  new Set(body.replace(/\]\([^)]*\)/g, ']').match(/\d{2,}/g));

/** A number in digits or in words. */
const numberOf = (word: string): number =>
  /^\d+$/.test(word)
    ? Number(word)
    : messages(defaultLang).numberWords.split('|').indexOf(word.toLowerCase());

/** The courses and meetings among the formats of events. */
const meetings: readonly unknown[] = [
  'training',
  'meeting',
  'workshop',
  'conference',
  'expert-meeting',
];

function ofHome(site: Counted): Claim[] {
  const { empty, all } = findGaps(site.countries);
  const activities = site.activities();
  const met = activities.filter(({ event }) => meetings.includes(event?.format)).length;
  return [
    ...ofLawsFound(site),
    [/(\w+) recorded activities/, activities.length],
    [/most of them courses and meetings/, met > activities.length / 2],
    [/the usual room had (\w+)/, summarize(roomsOf(site)).middle],
    [/For (\w+) of \w+ combinations/, empty],
    [/For \w+ of (\w+) combinations/, all],
  ];
}

/** How many countries have a main law on each of the two crimes. */
function ofLawsFound({ countries }: Counted): Claim[] {
  const withLaw = (crime: 'trafficking' | 'smuggling') =>
    countries.filter((country) => hasLaw(country, crime)).length;
  return [
    [/All (\S+) have a law on trafficking/, withLaw('trafficking')],
    [/All \S+ have a law on trafficking/, withLaw('trafficking') === countries.length],
    [/[Ff]or (\w+), no law on smuggling was found/, countries.length - withLaw('smuggling')],
  ];
}

function ofResults(site: Counted): Claim[] {
  const rooms = roomsOf(site);
  const { lowerQuarter, upperQuarter } = summarize(rooms);
  const [first = ''] = rooms.map(({ date }) => date).sort();
  return [
    [/Half the rooms had ([\w-]+) to/, lowerQuarter],
    [/Half the rooms had [\w-]+ to ([\w-]+) people/, upperQuarter],
    [/Most reports give no number/, summarize(rooms).reports < site.activities().length / 2],
    [/No report from before 2017 counts the people/, first >= '2017'],
  ];
}

function ofLaw({ countries }: Counted, { lead = '' }: Picture): Claim[] {
  const joined = countries
    .flatMap(({ treaties }) => treatyKeys.map((key) => treaties[key]))
    .filter(({ status }) => status === 'party');
  const dates = joined.flatMap(({ date }) => date ?? []);
  const isOfProject = (date = '') => isInYears(date, projectYears);
  const passed = countries.filter(({ laws }) =>
    laws.some((law) => law.type === 'law' && isAdopted(law) && isOfProject(law.date)),
  );
  const supported = countries.flatMap(({ laws }) =>
    laws.filter(({ part }) => part === 'supported'),
  );
  const later = countries.filter(({ treaties: { trafficking } }) => {
    const { status, date = '2020' } = trafficking;
    return status === 'party' && date >= '2019-08';
  });
  const joinedLater = /([^;.]+) joined the Trafficking Protocol after the project/;
  return [
    [/Of the (\S+) known ratifications/, joined.length],
    [
      /accessions, (\S+) date from 2002 to 2011/,
      dates.filter((date) => date >= '2002' && date < '2012').length,
    ],
    [
      joinedLater,
      joinedLater.exec(lead)?.[1]?.trim() === later.map(({ title }) => title).join(' and '),
    ],
    [/of 2015 to 2019 were found in (\S+) countries/, passed.length],
    [/The (\S+) acts that/, supported.length],
    [/plans, policies and guidelines, not laws/, supported.every(({ type }) => type !== 'law')],
    [
      /No country is known to have joined a treaty during/,
      !dates.some((date) => date >= '2015-07' && date < '2019-08'),
    ],
  ];
}

function ofWork(site: Counted): Claim[] {
  const { partners } = countWork(site);
  const actedIn = (acronym: string) =>
    partners.find(({ partner }) => partner.acronym === acronym)?.actedIn ?? 0;
  return [
    [/UNODC is reported at work in all (\S+) countries/, actedIn('UNODC')],
    [/at work in all/, actedIn('UNODC') === site.countries.length],
    [/countries, IOM in (\w+)/, actedIn('IOM')],
    [/UNICEF in (\w+)/, actedIn('UNICEF')],
  ];
}

function ofComparison(site: Counted): Claim[] {
  const { countries } = site;
  const early = countries.filter(({ treaties }) =>
    treatyKeys.every(
      (key) => treaties[key].status === 'party' && (treaties[key].date ?? '9') < '2010',
    ),
  );
  const activities = site.activities().filter(({ countries: named }) => named.length > 0);
  const of2018 = activities.filter((activity) => dateOf(activity).startsWith('2018'));
  return [
    ...ofLawsFound(site),
    [/(\w+) had joined all three treaties by 2009/, early.length],
    [/More than half of its activities fell in 2018/, of2018.length > activities.length / 2],
  ];
}
