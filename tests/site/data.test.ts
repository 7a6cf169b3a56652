import { Cite } from '@citation-js/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hasDays } from '@/lib/content/queries/listed';
import { getAll, getCountries, getFollowed } from '@/lib/content/queries/queries';
import { langOf } from '@/lib/i18n/languages';
import { openLanguages } from '@/lib/i18n/open-languages';
import { citedCollections, dataCollections, routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { addressOf, filesEnding, pageAddresses, readText } from './site';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

const eventsIn = (address: string) =>
  new ICAL.Component(ICAL.parse(readText(address)))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** BibTeX readers turn every space into a plain one. */
const comparable = (works: readonly Record<string, unknown>[]) =>
  works.map(({ title, URL, issued }) => JSON.stringify({ title, URL, issued }).replace(/\s/g, ' '));

describe.each(openLanguages())('the data of the site in %s', (lang) => {
  it('name for every record a page that exists', () => {
    const pages = new Set(pageAddresses());
    const whole = JSON.parse(readText(routes.dataFile(lang, 'all.json'))) as Record<
      string,
      { id: string; page: string; text: string }[]
    >;
    const records = dataCollections.flatMap((name) => whole[name] ?? []);
    expect(records).not.toEqual([]);
    expectNone(
      records
        .filter(({ page }) => !pages.has(addressOf(page.replace(/#.*/, ''))))
        .map(({ id }) => id),
    );
    expectNone(
      records
        .filter(({ text }) => text.includes('](/'))
        .map(({ id }) => `${id}: a link that works on this site alone`),
    );
  });

  it.each(['all', ...dataCollections])(
    'keep to their own schema, to which wrong data would not: %s',
    (name) => {
      const [file, schema] = ['json', 'schema.json'].map((end) =>
        JSON.parse(readText(routes.dataFile(lang, `${name}.${end}`))),
      );
      const validate = addFormats['default'](new Ajv2020()).compile(schema);
      expect([validate(file), validate.errors]).toEqual([true, null]);
      expect(validate({ ...file, version: 7 })).toBe(false);
    },
  );

  it.each(citedCollections)(
    'give a reference manager every record in BibTeX and in RIS, with the same title, address and date: %s',
    (name) => {
      const { records } = JSON.parse(readText(routes.dataFile(lang, `${name}.json`)));
      const [bibtex, ris] = ['bib', 'ris'].map(
        (end) => new Cite(readText(routes.dataFile(lang, `${name}.${end}`))).data,
      );
      expect(bibtex).toHaveLength(records.length);
      expect(comparable(ris ?? [])).toEqual(comparable(bibtex ?? []));
    },
  );

  it('have in the calendar of all events exactly those with known days', () => {
    const known = getAll(lang, 'events').filter(hasDays);
    const shown = eventsIn(routes.calendar(lang, {})).map(({ summary }) => summary);
    expect(shown.sort()).toEqual(known.map(({ title }) => title).sort());
  });

  it('have a calendar for all events and for every country, and a feed for everything that can be followed', () => {
    const files = (ending: string) =>
      filesEnding(ending).filter((address) => langOf(address) === lang);
    const places = getCountries(lang).map(
      ({ slug }) => ({ facet: 'country', value: slug }) as const,
    );
    expect(files('.ics').sort()).toEqual(
      [{}, ...places].map((path) => routes.calendar(lang, path)).sort(),
    );
    expect(files('.atom')).toHaveLength(getFollowed(lang).length);
  });
});

it('calendars have whole days, ends after starts, and unique identifiers', () => {
  const faults = filesEnding('.ics').flatMap((address) => {
    const events = eventsIn(address);
    const doubles =
      new Set(events.map(({ uid }) => uid)).size < events.length
        ? [`${address}: a UID is there twice`]
        : [];
    const wrong = events.filter(
      ({ startDate, endDate }) =>
        !startDate.isDate || !endDate.isDate || endDate.compare(startDate) <= 0,
    );
    return [...doubles, ...wrong.map(({ summary }) => `${address}: ${summary}`)];
  });
  expectNone(faults);
});
