import { cleanup, render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PlaceRows } from '@/app/_help/place-rows';
import { CountryChoice, HelperChoice, OriginChoice } from '@/app/[lang]/get-help/country-choice';
import { HelplineList } from '@/components/help/HelplineList';
import { NumberCard } from '@/components/help/NumberCard';
import { NumberList } from '@/components/help/NumberList';
import { PlaceHelp } from '@/components/help/PlaceHelp';
import { readsOf, SourceFold } from '@/components/help/SourceFold';
import { messages } from '@/lib/i18n/messages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { addressesIn } from '@/lib/routes';
import { siteIn } from '@/lib/site';
import { makeEntry, siteWith } from '../content-factory';
import { hrefOf } from './shown';

const site = siteWith();
const source = { publisher: 'A ministry', url: 'https://example.org/source', date: '2019-05' };
const makeCountry = (line: object, more: object = {}) =>
  makeEntry('countries', {
    helplines: [{ name: 'A service', provider: 'state', sources: [source], ...line }],
    ...more,
  });
const entryOf = (name: string) => screen.getByRole('heading', { name }).closest('li');

test('a short number says in which country it works, one with "+" that it works from abroad', () => {
  const numbers = [{ number: '1660' }, { number: '+977 1-42 00' }];
  const { helplines } = makeCountry({ numbers, fromAbroad: '+977 1 43' });
  render(<HelplineList site={site} helplines={helplines} country="Nepal" />);
  expect(hrefOf('1660 only inside Nepal: A service')).toBe('tel:1660');
  expect(hrefOf('+977 1-42 00 from abroad: A service')).toBe('tel:+97714200');
  expect(hrefOf('+977 1 43 from abroad: A service')).toBe('tel:+977143');
});

test('the list has all numbers, the emergency numbers first, each with a place of its own on the page', () => {
  const country = makeCountry(
    { numbers: [{ number: '1145' }], forWhom: 'women', cost: 'Free', fromAbroad: '+977 1 43' },
    { emergency: [{ service: 'rescue', numbers: ['101', '112'], source }] },
  );
  const { container } = render(<NumberList site={site} place={country} />);
  const links = [...container.querySelectorAll('a')];
  expect(links.map(({ href }) => href)).toEqual(['tel:101', 'tel:112', 'tel:1145', 'tel:+977143']);
  expect(links.map(({ id }) => id)).toEqual(
    ['101', '112', '1145', '977143'].map((digits) => `${country.slug}-${digits}`),
  );
  expect(links[2]?.textContent).toBe('Women Free 1145 only inside Nepal');
});

test('the police for tourists come after the lines that help, in the list and on a card', () => {
  const emergency = ['police', 'tourist-police', 'fire'].map((service, i) => ({
    service,
    numbers: [`10${i}`],
    source,
  }));
  const country = makeCountry({ numbers: [{ number: '1145' }] }, { emergency });
  render(<NumberList site={site} place={country} />);
  const digits = ({ textContent }: HTMLElement) => /\d{3,}/.exec(textContent ?? '')?.[0];
  expect(screen.getAllByRole('link').map(digits)).toEqual(['100', '102', '1145', '101']);
  cleanup();
  render(<NumberCard site={site} place={country} english={site.messages} isCopy={false} />);
  expect(screen.getAllByRole('listitem').map(digits)).toEqual(['100', '102', '1145', '101']);
});

test('how deaf people reach a service is beside an emergency number, and in an entry', () => {
  const deaf = 'SMS to 112';
  const country = makeCountry(
    { numbers: [{ number: '1145' }], deaf: 'TTY' },
    { emergency: [{ service: 'any', numbers: ['112'], note: 'Free', deaf, source }] },
  );
  render(<NumberList site={site} place={country} />);
  expect(screen.getAllByRole('link')[0]?.textContent).toMatch(
    /^Emergency Free\u00a0· Deaf people: SMS to 112 112 /,
  );
  cleanup();
  render(<HelplineList site={site} helplines={country.helplines} country="Nepal" />);
  expect(entryOf('A service')?.textContent).toContain('Deaf people TTY');
});

test('a number for an SMS opens an SMS, of deaf people or of a line', () => {
  const messaging = [
    { app: 'SMS', address: '233733' },
    { app: 'WhatsApp', address: '+55 61' },
  ];
  const emergency = [
    { service: 'any', numbers: ['112'], source },
    { service: 'sms', numbers: ['114'], note: 'Day and night', source },
  ];
  const country = makeCountry({ numbers: [{ number: '1145' }], messaging }, { emergency });
  render(<NumberList site={site} place={country} />);
  const links = screen.getAllByRole<HTMLAnchorElement>('link');
  expect(links.map(({ href }) => href)).toEqual(['tel:112', 'sms:114', 'tel:1145', 'sms:233733']);
  expect(links[1]?.textContent).toMatch(/^Deaf people: SMS Day and night 114 /);
});

test('a number that is listed twice is one place on the page', () => {
  const [rescue, ambulance] = ['rescue', 'ambulance'].map((service) => ({
    service,
    numbers: ['112'],
    source,
  }));
  const line = { numbers: [{ number: '1145' }, { number: '1145', use: 'SMS' }, { number: '112' }] };
  const country = makeCountry(line, { emergency: [rescue, ambulance] });
  const { container } = render(
    <>
      <NumberList site={site} place={country} />
      <HelplineList
        site={site}
        helplines={country.helplines.flatMap((line) => [line, { ...line, name: 'Another' }])}
        place="call"
      />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([`${country.slug}-112`, `${country.slug}-1145`, 'call-1145', 'call-112']);
});

describe('the age of pages is beside a number', () => {
  const recent = makeEntry('pages', { title: 'Page', updated: '2021-06-01' }, { slug: 'recent' });
  const later = siteWith([recent]);
  const page = { publisher: 'A ministry', url: 'https://example.org/' };
  const old = { ...page, date: '2018-03' };
  const own = { ...page, own: true };

  test.each([
    ['if the newest is old', {}, [{ ...page, date: '2016' }, old], 'page of 2018'],
    ['unless it is not old', {}, [old, { ...page, date: '2019' }], undefined],
    ['if none has a date', {}, [page], 'page has no date'],
    ['after what is said of the number', { use: 'landlines' }, [old], 'page of 2018'],
    ['unless that names a year', { use: 'number of about 2008' }, [old], undefined],
    ['unless the service has a page of its own without a date', {}, [own, old], undefined],
    ['also if its own page is old', {}, [{ ...own, date: '2017' }], 'page of 2017'],
    ['unless it is 112', { number: '112' }, [old], undefined],
    ['unless it is 112, and the page has no date', { number: '112' }, [page], undefined],
    ['also if it only begins with 112', { number: '112 5' }, [old], 'page of 2018'],
  ])('%s', (_, more, sources, age) => {
    const country = makeCountry({ numbers: [{ number: '1145', ...more }], sources });
    render(<NumberList site={later} place={country} />);
    const words = screen.getByRole('link').textContent;
    expect(/page (?:of \d+|has no date)/.exec(words ?? '')?.[0]).toBe(age);
  });

  test('of an emergency number too, and not of 112', () => {
    const numbers = ['101', '112'];
    const country = makeCountry({}, { emergency: [{ service: 'rescue', numbers, source: old }] });
    render(<NumberList site={later} place={country} />);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent?.trim())).toEqual([
      'Fire and rescue page of 2018 101 only inside Nepal',
      'Fire and rescue  112 only inside Nepal',
    ]);
  });

  test('an entry says that the page is its own', () => {
    const { helplines } = makeCountry({ sources: [own, old] });
    render(<HelplineList site={later} helplines={helplines} country="Nepal" />);
    expect(entryOf('A service')?.textContent).toMatch(/Pages from its own page, no date$/);
  });
});

test('the second number of a line has its own words in place of the name, the cost and the hours', () => {
  const line = {
    numbers: [
      { number: '527', use: 'mobile phones' },
      { number: '0 800', use: 'landlines' },
    ],
    informs: 'police',
    cost: 'Free',
    hours: 'Day and night',
  };
  const rows = (more?: object) => {
    cleanup();
    render(<NumberList site={site} place={makeCountry({ ...line, ...more })} />);
    return screen.getAllByRole('link').map(({ textContent }) => textContent);
  };
  expect(rows()).toEqual([
    'A service tells the police\u00a0· mobile phones\u00a0· Free\u00a0· Day and night 527 only inside Nepal',
    'landlines tells the police 0 800 only inside Nepal',
  ]);
  expect(rows({ forWhom: 'women' })[1]).toBe(
    'Women tells the police\u00a0· landlines 0 800 only inside Nepal',
  );
});

test('a newer page that gives the same emergency number tells its age, and is among the sources', () => {
  const recent = makeEntry('pages', { title: 'Page', updated: '2021-06-01' }, { slug: 'recent' });
  const newerSource = { publisher: 'A newspaper', url: 'https://example.org/new', date: '2020-12' };
  const old = { ...source, date: '2016-05' };
  const emergency = [{ service: 'police', numbers: ['102'], source: old, newerSource }];
  const country = makeEntry('countries', { emergency });
  const { container } = render(
    <PlaceHelp site={siteWith([recent])} place={country} onward={null} />,
  );
  expect(hrefOf('Police 102 only inside Nepal')).toBe('tel:102');
  expect(container.querySelector('details')?.textContent).toContain(
    'Police: A ministry, May 2016\u00a0· A newspaper, December 2020',
  );
});

describe('whoever is afraid of the police sees before a call who answers', () => {
  const numbers = [{ number: '1145' }];

  test('a line of the police is the police, even where no page says whom it tells', () => {
    const { helplines } = makeCountry({ provider: 'police', numbers });
    render(<HelplineList site={site} helplines={helplines} country="Nepal" />);
    expect(entryOf('A service')?.textContent).toContain('Tells the police? It is the police.');
  });

  test.each([
    [{ provider: 'police', runBy: 'A federal agency' }, 'A service A federal agency'],
    [
      { provider: 'police', runBy: 'A federal agency', informs: 'immigration' },
      'A service A federal agency\u00a0· also the immigration police',
    ],
    [{ provider: 'aid', forWhom: 'women', informs: 'police' }, 'Women tells the police'],
    [{ provider: 'state', informs: 'immigration' }, 'A service may tell the immigration office'],
    [{ provider: 'state', informs: 'authorities' }, 'A service works with the authorities'],
  ])('in the row that is tapped: %o', (line, words) => {
    render(<NumberList site={site} place={makeCountry({ ...line, numbers })} />);
    expect(screen.getByRole('link').textContent).toBe(`${words} 1145 only inside Nepal`);
  });

  test('above its name, and on a card', () => {
    const country = makeCountry({ provider: 'police', informs: 'immigration', numbers });
    render(<HelplineList site={site} helplines={country.helplines} country="Nepal" />);
    expect(entryOf('A service')?.textContent).toMatch(/^Police\u00a0· also the immigration police/);
    const card = <NumberCard site={site} place={country} english={site.messages} isCopy={false} />;
    const { container } = render(card);
    expect(container.textContent).toContain('1145 Police · also the immigration police');
  });
});

test('an entry says what is known, and of a line also what is not known', () => {
  const line = {
    numbers: [{ number: '1660' }],
    hours: 'Day and night',
    anonymous: 'No name needed.',
  };
  render(<HelplineList site={site} helplines={makeCountry(line).helplines} country="Nepal" />);
  expect(entryOf('A service')?.textContent).toBe(
    'State bodyA service1660 only inside Nepal: A service Hours Day and nightTells the police? Not known. Ask before you give your name.Good to know No name needed.Not known Cost\u00a0· LanguagesPages from 2019',
  );
});

test('an entry without a number names only what is known', () => {
  const { helplines } = makeCountry({ otherWays: 'In person.', url: 'https://example.org/' });
  render(<HelplineList site={site} helplines={helplines} />);
  expect(entryOf('A service')?.textContent).toBe(
    'State bodyA serviceOther ways In person.Pages from 2019example.org',
  );
});

test('ways to write keep their order in a right-to-left language', () => {
  const messaging = [
    { app: 'WhatsApp', address: '+55 61' },
    { app: 'Telegram', address: 'example' },
  ];
  const { helplines } = makeCountry({ messaging });
  render(<HelplineList site={siteWith([], 'ar')} helplines={helplines} />);
  expect(entryOf('A service')?.textContent).toContain(
    '\u2066WhatsApp +55 61\u2069\u00a0· \u2066Telegram example\u2069',
  );
});

test('sources are behind one word: once for a country, with or without links', () => {
  const cited = {
    publisher: 'An embassy',
    citedBy: 'a newspaper',
    url: 'https://example.org/cited',
    read: '2026-11-30',
  };
  const country = makeCountry(
    { sources: [{ ...source, read: '2026-11-09' }, cited] },
    { emergency: [{ service: 'police', numbers: ['100'], source }] },
  );
  const { container, rerender } = render(<PlaceHelp site={site} place={country} onward={null} />);
  const fold = () => container.querySelector('details');
  expect(container.querySelectorAll('details')).toHaveLength(1);
  expect(fold()?.open).toBe(false);
  expect(fold()?.textContent).toBe(
    'SourcesPolice: A ministry, May 2019A service: A ministry, May 2019\u00a0· An embassy, as cited by a newspaper, no date (seen 30 November 2026)',
  );
  expect(fold()?.querySelectorAll('a')).toHaveLength(0);
  rerender(<SourceFold site={site} reads={readsOf(site, country)} linked />);
  expect([...(fold()?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
    source.url,
    source.url,
    cited.url,
  ]);
});

test('a missing emergency number is named beside the others; if there is none, the choice of country says so', () => {
  const numbers = {
    emergency: [{ service: 'any', numbers: ['112'], source }],
    emergencyNotFound: 'We found no police number.',
  };
  const some = makeEntry('countries', { title: 'Some', ...numbers });
  const none = { ...makeEntry('countries', { title: 'None' }), slug: 'none' };
  render(<NumberList site={site} place={some} />);
  expect(screen.getByRole('group', { name: 'Numbers' }).textContent).toMatch(
    /We found no police number\..*Emergency.*112/,
  );
  cleanup();
  render(<CountryChoice site={site} countries={[some, none]} />);
  expect(screen.getAllByRole('link')[0]?.textContent).toBe('Somewhere else');
  expect(hrefOf('Some')).toBe(addressesIn('en').helpIn(some.slug));
  expect(hrefOf('Emergency 112 only inside Some')).toBe('tel:112');
  const row = screen.getByRole('link', { name: 'None' }).closest('li');
  expect(row?.textContent).toBe('None number not confirmed');
});

test('where something should be read before a call, it is above the numbers, and none is beside the name of the place', () => {
  const beforeCall = { words: 'The police may ask for your papers.', sources: [source] };
  const emergency = [{ service: 'police', numbers: ['999'], source: { ...source, date: '2018' } }];
  const place = makeEntry('destinations', { title: 'Far Land', emergency, beforeCall });
  render(<PlaceRows site={site} places={[place]} />);
  expect(screen.getByRole('listitem').textContent).toBe('Far Land read this first');
  cleanup();
  const { container } = render(<PlaceHelp site={site} place={place} onward={null} />);
  expect(container.textContent).toMatch(/^The police may ask for your papers\..*999/);
  expect(container.querySelector('details')?.textContent).toContain(
    'Far Land: A ministry, May 2019Police: A ministry, 2018',
  );
});

test('without an emergency number, the number of a line is beside the name of the place', () => {
  const place = makeEntry('destinations', {
    title: 'Far Land',
    emergencyNotFound: 'None.',
    helplines: [
      { name: 'A page', provider: 'un', url: source.url, sources: [source] },
      {
        name: 'A line',
        provider: 'aid',
        informs: 'police',
        numbers: [{ number: '145' }],
        sources: [source],
      },
    ],
  });
  render(<PlaceRows site={site} places={[place]} />);
  expect(hrefOf('Helpline\u00a0· tells the police 145 only inside Far Land')).toBe('tel:145');
});

test('a service for citizens abroad is on the pages of its places, with the number for calls from there', () => {
  const line = { forWhom: 'citizens-abroad', abroadPlaces: ['gulf'], fromAbroad: '+977 1' };
  const home = makeCountry({ numbers: [{ number: '1145' }], ...line });
  const gulf = makeEntry('destinations', { title: 'Gulf' }, { slug: 'gulf' });
  const other = makeEntry('destinations', { title: 'Other' }, { slug: 'other' });
  const places = siteWith([home, gulf, other]).destinations;
  expect(places.map(({ helplines }) => helplines.map(({ name }) => name))).toEqual([
    ['A service'],
    [],
  ]);
  render(<NumberList site={site} place={places[0] ?? gulf} />);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'A service from abroad +977 1 from abroad',
  ]);
});

test('a place has the emergency numbers of its group too, and the article of its name in a sentence', () => {
  const emergency = [{ service: 'any', numbers: ['112'], source }];
  const group = makeEntry('destinations', { title: 'Union', emergency }, { slug: 'union' });
  const member = makeEntry(
    'destinations',
    { title: 'Islands', article: 'the', partOf: 'union', emergency: [] },
    { slug: 'islands' },
  );
  const { destinations } = siteWith([member, group]);
  expect(destinations.map(({ slug }) => slug)).toEqual(['union', 'islands']);
  render(<PlaceRows site={site} places={destinations.slice(1)} />);
  expect(hrefOf('Emergency 112 only inside the Islands')).toBe('tel:112');
});

test('the second question leads to numbers that work from abroad, and to pages for citizens abroad', () => {
  const away = makeCountry({ fromAbroad: '+977 1 43' }, { title: 'Some' });
  const page = makeCountry(
    { forWhom: 'citizens-abroad', url: 'https://example.org/embassy' },
    { title: 'Page' },
  );
  const embassy = makeCountry(
    { forWhom: 'citizens-abroad', abroadIn: 'in Far Land', url: 'https://example.org/embassy' },
    { title: 'Embassy' },
  );
  const none = { ...makeEntry('countries', { title: 'None' }), slug: 'none' };
  render(
    <OriginChoice
      site={site}
      countries={[away, { ...page, slug: 'page' }, { ...embassy, slug: 'embassy' }, none]}
    />,
  );
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toContain('Page Citizens abroad');
  expect(rows).toContain('Embassy in Far Land');
  expect(hrefOf('from abroad +977 1 43')).toBe('tel:+977143');
  expect(hrefOf('Page')).toBe(`${addressesIn('en').page('somewhere-else')}#from-page`);
  expect(screen.queryByRole('link', { name: 'None' })).toBeNull();
});

test('those who help others are led to a page of their own', () => {
  render(<HelperChoice site={site} />);
  expect(hrefOf(site.messages.helpline.others)).toBe(addressesIn('en').page('helping'));
});

test('a card names neither trafficking nor this site, nor a service', () => {
  const country = makeCountry(
    {
      name: 'Human Trafficking Hotline',
      numbers: [{ number: '1145' }],
      hours: 'Day and night',
      forWhom: 'women',
    },
    { emergency: [{ service: 'police', numbers: ['100'], source }] },
  );
  const { container } = render(
    <NumberCard site={site} place={country} english={site.messages} isCopy={false} />,
  );
  expect(container.textContent).toBe(
    'Useful numbers – Nepalonly inside Nepal100 Police1145 Women · Day and night',
  );
});

test('a card says when to dial which number, and sets apart the one that works from abroad', () => {
  const country = makeCountry({
    numbers: [
      { number: '527', use: 'mobile phones' },
      { number: '0 800', use: 'landlines' },
    ],
    hours: 'Day and night',
    fromAbroad: '+977 1 43',
    forWhom: 'citizens-abroad',
  });
  const { container } = render(
    <NumberCard site={site} place={country} english={site.messages} isCopy={false} />,
  );
  expect(container.textContent).toMatch(
    /only inside Nepal527 Citizens abroad · mobile phones\u00a0· Day and night0 800 Citizens abroad · landlinesfrom abroad\+977 1 43 Citizens abroad$/,
  );
});

describe('hours are beside the number to which they belong', () => {
  const first = { number: '1098' };
  const second = { number: '104', use: 'missing children' };
  const night = 'Day and night';

  test.each([
    [
      'those of all numbers beside the first',
      { hours: night, numbers: [first, second] },
      ['1098 Helpline · Day and night', '104 missing children'],
      ['A service Day and night 1098', 'missing children 104'],
    ],
    [
      'those of the first alone',
      { numbers: [{ ...first, hours: night }, second] },
      ['1098 Helpline · Day and night', '104 missing children'],
      ['A service Day and night 1098', 'missing children 104'],
    ],
    [
      'those of the second alone',
      { numbers: [first, { ...second, hours: night }] },
      ['1098 Helpline', '104 missing children\u00a0· Day and night'],
      ['A service 1098', 'missing children Day and night 104'],
    ],
    [
      'others at the second',
      { hours: night, numbers: [first, { ...second, hours: 'Weekdays' }] },
      ['1098 Helpline · Day and night', '104 missing children\u00a0· Weekdays'],
      ['A service Day and night 1098', 'missing children Weekdays 104'],
    ],
  ])('%s, on a card and in the list', (_, line, onCard, inList) => {
    const country = makeCountry(line);
    const shared = { site, place: country };
    render(<NumberCard {...shared} english={site.messages} isCopy={false} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(onCard);
    cleanup();
    render(<NumberList {...shared} />);
    const listed = screen
      .getAllByRole('link')
      .map(({ textContent }) => textContent?.replace(/ +/g, ' '));
    expect(listed).toEqual(inList.map((row) => `${row} only inside Nepal`));
  });

  test('an entry says them beside the number, and not that they are not known', () => {
    const { helplines } = makeCountry({ numbers: [first, { ...second, hours: night }] });
    render(<HelplineList site={site} helplines={helplines} country="Nepal" />);
    expect(entryOf('A service')?.textContent).toMatch(
      /104 only inside Nepal: A service \(missing children\u00a0· Day and night\).*Not known Cost\u00a0· LanguagesPages/,
    );
  });
});

test('a card in another language has its words in English too', () => {
  const country = makeCountry({}, { emergency: [{ service: 'fire', numbers: ['101'], source }] });
  const french = siteWith([], 'fr');
  const { container } = render(
    <NumberCard site={french} place={country} english={site.messages} isCopy={false} />,
  );
  const row = within(container).getByRole('listitem');
  expect(row.textContent).toBe(`101 ${messages('fr').helpline.services.fire} · Fire brigade`);
  expect(within(row).getByText('Fire brigade').lang).toBe('en');
});

test.each([
  ['en', ['police', 'fire']],
  ['fr', ['police', 'fire']],
  ['fr', ['fire', 'fire']],
  ['fr', ['fire', 'rescue', 'fire']],
] as const)(
  'a card in "%s" for %s has each English word once, and none of its own',
  (lang, services) => {
    const country = makeCountry(
      {},
      { emergency: services.map((service, i) => ({ service, numbers: [`10${i}`], source })) },
    );
    const { container } = render(
      <NumberCard
        site={siteWith([], lang)}
        place={country}
        english={site.messages}
        isCopy={false}
      />,
    );
    const [own, english] = ([lang, 'en'] as const).map((of) => messages(of).helpline.services);
    const words = [...new Set(services)].filter((service) => own?.[service] !== english?.[service]);
    expect(
      [...container.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent),
    ).toEqual(words.map((service) => english?.[service]));
  },
);

test('a name in another language is marked', () => {
  const { helplines } = makeCountry({ name: 'Disque 100', nameLanguage: 'pt' });
  render(<HelplineList site={site} helplines={helplines} />);
  expect(screen.getByText('Disque 100').lang).toBe('pt');
});

test('says what was not found and, before who answers, whom to turn to without a phone', () => {
  const withoutPhone = [{ where: 'A centre', audience: 'For all.', sources: [source] }];
  const country = makeCountry({}, { helpNotFound: 'We found no line.', withoutPhone });
  render(<PlaceHelp site={site} place={country} onward="Onward" />);
  expect(document.body.textContent).toMatch(
    /OnwardWithout a phoneA centre For all\.Who answers.*A service.*We found no line\./,
  );
});

describe.each(openLanguages())('in %s', (lang) => {
  const { countries, destinations } = siteIn(lang);
  test.each([...countries, ...destinations].map((place) => [place.slug, place] as const))(
    '%s: every number has its country, and its source is in the fold',
    (_, place) => {
      const { container } = render(<PlaceHelp site={siteIn(lang)} place={place} onward={null} />);
      for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]'))
        if (!link.href.startsWith('tel:+')) expect(link.textContent).toContain(place.title);
      const read = container.querySelectorAll('details li');
      expect(read.length).toBeGreaterThanOrEqual(place.helplines.length);
      for (const line of read)
        expect(line.textContent).toMatch(new RegExp(`\\d{4}|${messages(lang).helpline.undated}`));
    },
  );
});
