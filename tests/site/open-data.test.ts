import { expect, test } from 'vitest';
import { openLanguages } from '@/lib/i18n/open-languages';
import { dataCollections, routes } from '@/lib/routes';
import { expectNone } from '../expect-none';
import { addressOf, pageAddresses, readText } from './site';

test.each(openLanguages())('every record of the open data names a page that exists: %s', (lang) => {
  const pages = new Set(pageAddresses());
  const whole = JSON.parse(readText(routes.dataFile(lang, 'all.json'))) as Record<string, { id: string; page: string }[]>;
  const records = dataCollections.flatMap((name) => whole[name] ?? []);
  expect(records).not.toEqual([]);
  expectNone(records.filter(({ page }) => !pages.has(addressOf(page.replace(/#.*/, '')))).map(({ id }) => id));
});
