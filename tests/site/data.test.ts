import { Cite } from '@citation-js/core';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { hasDays } from '@/lib/content/queries/listed';
import { getAll } from '@/lib/content/queries/queries';
import { openLanguages } from '@/lib/i18n/open-languages';
import { citedCollections, dataCollections, routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { addressOf, pageAddresses, readText } from './site';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** BibTeX readers turn every space into a plain one. */
const comparable = (works: readonly Record<string, unknown>[]) =>
  works.map(({ title, URL, issued }) => JSON.stringify({ title, URL, issued }).replace(/\s/g, ' '));

describe.each(openLanguages())('the data of the site in %s', (lang) => {
  it('name for every record a page that exists', () => {
    const pages = new Set(pageAddresses());
    const whole = JSON.parse(readText(routes.dataFile(lang, 'all.json'))) as Record<string, { id: string; page: string }[]>;
    const records = dataCollections.flatMap((name) => whole[name] ?? []);
    expect(records).not.toEqual([]);
    expectNone(records.filter(({ page }) => !pages.has(addressOf(page.replace(/#.*/, '')))).map(({ id }) => id));
  });

  it.each(citedCollections)(
    'give a reference manager every record in BibTeX and in RIS, with the same title, address and date: %s',
    (name) => {
      const { records } = JSON.parse(readText(routes.dataFile(lang, `${name}.json`)));
      const [bibtex, ris] = ['bib', 'ris'].map((end) => new Cite(readText(routes.dataFile(lang, `${name}.${end}`))).data);
      expect(bibtex).toHaveLength(records.length);
      expect(comparable(ris ?? [])).toEqual(comparable(bibtex ?? []));
    },
  );

  it('have in the calendar of all events exactly those with known days', () => {
    const events = new ICAL.Component(ICAL.parse(readText(routes.calendar(lang, {})))).getAllSubcomponents('vevent');
    const titles = getAll(lang, 'events')
      .filter(hasDays)
      .map(({ title }) => title);
    expect(events.map((event) => new ICAL.Event(event).summary).sort()).toEqual(titles.sort());
  });
});
