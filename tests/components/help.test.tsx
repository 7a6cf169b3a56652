import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CountryChoice } from '@/app/[lang]/get-help/country-choice';
import { CountryHelp, EmergencyNumbers } from '@/components/help/CountryHelp';
import { HelplineList, OriginLinks } from '@/components/help/HelplineList';
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
    helplines: [{ name: 'A service', kind: 'state', sources: [source], ...line }],
    ...more,
  });

test('a short number says in which country it works, one with "+" that it works from everywhere', () => {
  const numbers = [{ number: '1660' }, { number: '+977 1-42 00' }];
  render(<CountryHelp site={site} country={makeCountry({ numbers, fromAbroad: '+977 1 43' })} />);
  expect(hrefOf('1660 only inside Nepal: A service')).toBe('tel:1660');
  expect(hrefOf('+977 1-42 00 from any country: A service')).toBe('tel:+97714200');
  expect(hrefOf('+977 1 43 from abroad: A service')).toBe('tel:+977143');
});

test('an entry says what is known and nothing else', () => {
  const line = {
    numbers: [{ number: '1660' }],
    hours: 'Day and night',
    anonymous: 'No name needed.',
  };
  render(<CountryHelp site={site} country={makeCountry(line)} />);
  const entry = screen.getByRole('heading', { name: 'A service' }).closest('li');
  expect(entry?.textContent).toBe(
    'State bodyA service1660 only inside Nepal: A service Day and nightNo name needed.Source: A ministry, May 2019. Nobody has called it to check.',
  );
});

test('a source without a date says so, one that was only cited says by whom, and an address is Origins={OriginLinks} once', () => {
  const cited = {
    publisher: 'An embassy',
    citedBy: 'a newspaper',
    url: 'https://example.org/source',
  };
  const sources = [{ publisher: 'A ministry', url: 'https://example.org/' }, cited];
  render(
    <HelplineList
      site={site}
      Origins={OriginLinks}
      helplines={makeCountry({ url: 'https://example.org/', sources }).helplines}
    />,
  );
  expect(document.body.textContent).toContain(
    'Source: A ministry, no date\u00a0· An embassy, as cited by a newspaper, no date.',
  );
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://example.org/',
    source.url,
  ]);
});

test('a missing emergency number is named beside the others; if there is none, the choice of country says so', () => {
  const numbers = {
    emergency: [{ service: 'any', numbers: ['112'], source }],
    emergencyNotFound: 'We found no police number.',
  };
  const some = makeEntry('countries', { title: 'Some', ...numbers });
  const none = { ...makeEntry('countries', { title: 'None' }), slug: 'none' };
  render(<EmergencyNumbers site={site} country={some} />);
  const box = screen.getByRole('heading', { name: 'Emergency numbers' }).parentElement;
  expect(box?.textContent).toMatch(/We found no police number\..*Emergency 112/);
  render(<CountryChoice site={site} countries={[some, none]} />);
  expect(screen.getByRole('link', { name: 'Some Emergency 112' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'None number not confirmed' })).toBeTruthy();
});

test('each of two numbers of one service is a link of its own', () => {
  const emergency = [{ service: 'rescue', numbers: ['101', '112'], source }];
  render(
    <EmergencyNumbers
      site={site}
      Origins={OriginLinks}
      country={makeEntry('countries', { emergency })}
    />,
  );
  expect(hrefOf('Fire and rescue 101 only inside Nepal')).toBe('tel:101');
  expect(hrefOf('Fire and rescue 112 only inside Nepal')).toBe('tel:112');
});

test('two pages of one publisher and date are one source, unless they are links', () => {
  const sources = ['a', 'b'].map((page) => ({
    publisher: 'IOM',
    url: `https://example.org/${page}`,
  }));
  const { helplines } = makeCountry({ url: 'https://example.org/', sources });
  render(<HelplineList site={site} helplines={helplines} />);
  expect(document.body.textContent).toContain('Source: IOM, no date.');
  cleanup();
  render(<HelplineList site={site} Origins={OriginLinks} helplines={helplines} />);
  expect(document.body.textContent).toContain('Source: IOM, no date\u00a0· IOM, no date.');
});

test('a name in another language is marked', () => {
  render(
    <HelplineList
      site={site}
      helplines={makeCountry({ name: 'Disque 100', nameLanguage: 'pt' }).helplines}
    />,
  );
  expect(screen.getByText('Disque 100').lang).toBe('pt');
});

test('says what was not found, and leads to the organizations that work in many countries', () => {
  render(
    <CountryHelp
      site={site}
      country={makeEntry('countries', { helpNotFound: 'We found no line.' })}
    />,
  );
  expect(document.body.textContent).toContain('We found no line.');
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    `${addressesIn('en').page('get-help')}#worldwide`,
  );
});

describe.each(openLanguages())('in %s', (lang) => {
  test.each(siteIn(lang).countries.map((country) => [country.slug, country] as const))(
    '%s: every number has its country and its source',
    (_, country) => {
      const { container } = render(<CountryHelp site={siteIn(lang)} country={country} />);
      for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')) {
        if (!link.href.startsWith('tel:+')) expect(link.textContent).toContain(country.title);
        const block = link.closest('.help-list > li') ?? link.closest('div');
        expect(block?.querySelector('[data-origin]')?.textContent).toMatch(
          new RegExp(`\\d{4}|${messages(lang).helpline.undated}`),
        );
      }
    },
  );

  test('no title or summary of the pages on help names trafficking', () => {
    for (const slug of ['get-help', 'staying-safe-online']) {
      const { title, summary } = siteIn(lang).page(slug);
      expect(title + summary).not.toMatch(
        /traffick|traite|trata|tráfico|slave|esclav|escrav|торговл|рабств|اتجار|تهريب/i,
      );
    }
  });
});
