import { requiredPages } from '@/lib/routes';
import { article, type Fields, makeSource } from '../content-factory';

/** The English originals of a small site with something on each kind of page, by path below content/. */
export const smallSite = (): Record<string, string> => ({
  ...countries,
  ...news,
  ...events,
  ...pages(),
  'objectives/legislation.md': makeSource('objectives', { title: 'Better laws', number: 2, shortName: 'Laws' }, 'Laws were reviewed.'),
  'objectives/protection.md': makeSource('objectives', {}, 'Victims were protected.'),
  'partners/iom.md': makeSource('partners', {}, 'It carried out a part of the work.'),
  'resources/toolkit.md': makeSource('resources', { published: '2018-02', countries: ['nepal'], sourceNote: 'The page has no date.' }),
  'resources/video.md': makeSource('resources', { title: 'Film of a training', type: 'video', languages: ['fr'], urlKind: 'copy' }),
  'glossary/referral.md': makeSource('glossary', { aliases: ['referral mechanism'], instrument: 'A protocol', abbreviation: 'RM' }),
  'glossary/smuggling.md': makeSource('glossary', { title: 'Smuggling of migrants', legalSource: 'https://example.org/protocol' }),
  'milestones/2015-07-begins.md': makeSource('milestones'),
  'milestones/2017-03-15-middle.md': makeSource('milestones', { title: 'Half of the time', date: '2017-03-15', countries: ['mali'] }),
  'milestones/2019-07-ends.md': makeSource('milestones', { title: 'Project ends', date: '2019-07', sourceNote: 'No page gives the day.' }),
  'milestones/2020-01-after.md': makeSource('milestones', { title: 'Another project', date: '2020-01', phase: 'after' }),
  'threads/inspectors.md': makeSource(
    'threads',
    { items: ['2018-03-05-course', '2018-04-10-meeting', '2018-12-13-trained'] },
    'The idea travelled from [Nepal](/countries/nepal/) to others.',
  ),
});

export const exceptions = {
  withoutText: ['news/2018-12-14-untranslated.md'],
  lagging: ['countries/mali.md'],
  reviewed: ['events/2018-03-05-course.md'],
};

const officialPage = 'https://example.org/law';
const origin = { publisher: 'A ministry', url: officialPage };

const countries = {
  'countries/nepal.md': makeSource(
    'countries',
    {
      laws: [
        {
          name: 'Act on trafficking',
          kind: 'law',
          date: '2018-05',
          about: 'It punishes trafficking.',
          part: 'supported',
          news: '2018-12-13-trained',
          source: officialPage,
          officialText: officialPage,
        },
        { name: 'National plan', kind: 'plan', about: 'It says who does what.', part: 'reviewed-draft', source: officialPage },
      ],
      treaties: {
        untoc: { status: 'party', date: '2011-12-23', source: officialPage },
        trafficking: { status: 'not-a-party', note: 'No date was found.', source: officialPage },
        smuggling: { status: 'unknown' },
      },
      coordination: [{ fact: 'A committee coordinates the work.', source: officialPage }],
      work: [
        { partner: 'iom', did: 'It trained officials.', source: officialPage },
        { partner: 'A local organization', did: 'It gave shelter.', source: officialPage },
      ],
      emergency: [{ service: 'police', numbers: ['100'], note: 'Day and night', source: origin }],
      helplines: [
        helpline('Women’s helpline', {
          audience: 'For women.',
          numbers: [{ number: '1145', use: 'By day' }],
          hours: 'Day and night',
          languages: 'Nepali',
          cost: 'Free of charge',
        }),
        helpline('Ministry of women', { kind: 'in-charge' }),
      ],
    },
    'GLO.ACT worked with the ministry.\n\n## What was done\n\nOfficials met in [training](/events/2018-03-05-course/) and read [a report](/news/2018-12-14-untranslated/).\n\n- one thing\n- another thing[^1]\n\n| Year | Trainings |\n| --- | --- |\n| 2018 | 3 |\n\n[^1]: UNODC, [A page](https://example.org/page).',
  ),
  'countries/mali.md': makeSource(
    'countries',
    { title: 'Mali', iso2: 'ML', iso3: 'MLI', region: 'Africa', capital: 'Bamako', languages: ['French'], lawsNote: 'No law was found.' },
    'Courts and ministries took part.',
  ),
};

function helpline(name: string, fields: Fields = {}): Fields {
  return { name, kind: 'state', runBy: 'A service', url: officialPage, ...fields, sources: [origin] };
}

const news = {
  'news/2018-12-13-trained.md': makeSource(
    'news',
    {
      title: 'Fifty officials trained in Kathmandu',
      event: '2018-12-03-sample',
      people: [{ name: 'Ram Thapa', role: 'Head of the border guard' }],
      figures: [{ value: 50, label: 'people at the course' }],
      sourceNote: 'The page does not say who paid.',
    },
    `In a course of three days 50 officials learned what to ask. Ram Thapa opened it.[^1] ${article('border guards')}\n\n## After the course\n\nThey will meet for a referral again.\n\n[^1]: UNODC, [A page](https://example.org/page).`,
  ),
  'news/2018-12-14-untranslated.md': makeSource(
    'news',
    { title: 'Judges read files', published: '2018-12-14', countries: ['mali', 'nepal'], objectives: ['legislation', 'protection'] },
    article('judges'),
  ),
  'news/2017-05-01-context.md': makeSource(
    'news',
    { title: 'A visit from abroad', published: '2017-05-01', countries: [], relation: 'context' },
    `Visitors saw shelters. ${article('visitors')}`,
  ),
};

const events = {
  'events/2018-12-03-sample.md': makeSource('events', { end: '2018-12-05' }, 'The course took three days.'),
  'events/2018-03-05-course.md': makeSource('events', { title: 'Course of inspectors', start: '2018-03-05' }, 'Inspectors learned to ask.'),
  'events/2018-04-10-meeting.md': makeSource(
    'events',
    { title: 'Meeting of ministries', start: '2018-04-10', format: 'meeting', countries: ['mali'], place: 'Bamako, Mali' },
    'Ministries met.',
  ),
  'events/2016-09-month.md': makeSource('events', {
    title: 'Launch of the project',
    start: '2016-09',
    format: 'launch',
    countries: ['mali'],
  }),
};

/** Fields and text of required pages that need their own. */
const own: Readonly<Record<string, { fields: Fields; text: string }>> = {
  home: {
    fields: { title: 'GLO.ACT archive', keyFigures: [{ value: '13', label: 'Countries', source: officialPage }] },
    text: 'GLO.ACT helped countries to protect people.',
  },
  'get-help': {
    fields: { title: 'Look for help', helplines: [helpline('Organization for Migration', { numbers: [{ number: '+41 22 717 9111' }] })] },
    text: 'Call the police. Write to [mail](mailto:help@example.org).',
  },
};

function pages(): Record<string, string> {
  return Object.fromEntries(
    requiredPages.map((slug) => {
      const { fields, text } = own[slug] ?? {
        fields: { title: `About ${slug.replaceAll('-', ' ')}` },
        text: `Words about it, and [Nepal](/countries/nepal/).\n\n## What to know\n\nThere are {news} news items and {events} events.`,
      };
      return [`pages/${slug}.md`, makeSource('pages', fields, text)];
    }),
  );
}
