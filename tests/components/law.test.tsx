import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LawList } from '@/components/country/LawList';
import { TreatyDates } from '@/components/country/TreatyTable';
import { makeEntry, siteWith } from '../content-factory';

const law = {
  name: 'Act on trafficking',
  date: '2016',
  kind: 'law',
  part: 'context',
  about: 'It names the offences.',
  source: 'https://www.unodc.org/act',
} as const;
const treaties = {
  untoc: { status: 'party', date: '2002-04-12' },
  trafficking: { status: 'not-a-party', date: '2019-11-30' },
  smuggling: { status: 'unknown' },
};

test('says what the project did for a law only if it did something', () => {
  const drafted = { ...law, name: 'Plan against smuggling', part: 'reviewed-draft' };
  const country = makeEntry('countries', { laws: [law, drafted] }, { slug: 'nepal' });
  const site = siteWith([country]);
  render(<LawList site={site} laws={country.laws} note={undefined} />);
  const [first, second] = screen.getAllByRole('listitem');
  const parts = Object.values(site.messages.country.lawParts);
  expect(parts.filter((part) => first?.textContent?.includes(part))).toEqual([]);
  expect(parts.filter((part) => second?.textContent?.includes(part))).toEqual([
    site.messages.country.lawParts['reviewed-draft'],
  ]);
});

test('a date at which a country had not joined a treaty does not look like the day on which it did', () => {
  const country = makeEntry('countries', { treaties }, { slug: 'nepal' });
  const site = siteWith([country]);
  render(<TreatyDates site={site} countries={[country]} />);
  const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent?.trim());
  const { law, compare } = site.messages.charts;
  const notJoined = `${law.no} ${compare.notIn({ date: '2019' })}`;
  expect(cells).toEqual(['2002', notJoined, site.messages.treatyStatus.unknown]);
});
